type Json = Record<string, unknown>;

/** A field of a payload, of which nothing is known yet. */
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
export const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const ACTION_ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const SECTION = 9;
const TEXT = 10;
const CONTAINER = 17;
const LINK = 5;
const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const SUPPRESS = (1 << 2) | (1 << 12);

/** What Discord refuses about a message that its schemas let pass, and what would ping somebody. */
export function messageRules(message: Json): string[] {
  const components = flat(message.components);
  const flags = Number(message.flags ?? 0);
  const v2 = (flags & COMPONENTS_V2) !== 0;
  return [
    ...(flags & ~(COMPONENTS_V2 | EPHEMERAL | SUPPRESS) ? [`flags ${flags}`] : []),
    ...(v2 && message.content ? ['content beside IS_COMPONENTS_V2'] : []),
    ...(v2 && list(message.embeds).length > 0 ? ['embeds beside IS_COMPONENTS_V2'] : []),
    ...(v2 && components.length === 0 ? ['a message with nothing in it'] : []),
    ...(!v2 && components.some(({ type }) => ![ACTION_ROW, BUTTON, SELECT].includes(Number(type)))
      ? ['components of version 2 without IS_COMPONENTS_V2']
      : []),
    ...(components.length > 40 ? [`${components.length} components`] : []),
    ...textRules(components),
    ...customIdRules(components),
    ...components.flatMap(componentRules),
    ...mentionRules(message.allowed_mentions),
  ];
}

/** Every component with those inside it. */
export function flat(components: unknown): Json[] {
  return list(components).flatMap((component) => [
    component,
    ...flat(component.components),
    ...(component.accessory ? [object(component.accessory)] : []),
  ]);
}

function textRules(components: readonly Json[]): string[] {
  const texts = components.filter(({ type }) => type === TEXT).map(({ content }) => textOf(content));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return [
    ...(length > 4_000 ? [`${length} characters of text`] : []),
    ...texts.filter((text) => text.trim() === '').map(() => 'a text without a sign in it'),
    ...texts.filter((text) => /\p{Cs}/u.test(text)).map(() => 'half a character'),
  ];
}

function customIdRules(components: readonly Json[]): string[] {
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [textOf(id)]));
  return [
    ...(new Set(ids).size < ids.length ? ['a custom_id stands twice'] : []),
    ...ids.filter((id) => id.length === 0 || id.length > 100).map((id) => `a custom_id of ${id.length}`),
  ];
}

function componentRules(component: Json): string[] {
  switch (component.type) {
    case ACTION_ROW:
      return rowRules(list(component.components));
    case BUTTON:
      return buttonRules(component);
    case SELECT:
      return selectRules(component);
    case SECTION:
      return list(component.components).some(({ type }) => type !== TEXT) ? ['a section holds texts'] : [];
    case CONTAINER:
      return list(component.components).some(({ type }) => type === CONTAINER || type === BUTTON)
        ? ['a container holds no container and no button']
        : [];
    default:
      return [];
  }
}

function rowRules(inner: readonly Json[]): string[] {
  const selects = inner.filter(({ type }) => type !== BUTTON).length;
  return [
    ...(inner.length === 0 || inner.length > 5 ? [`a row of ${inner.length}`] : []),
    ...(selects > 0 && inner.length > 1 ? ['a menu shares its row'] : []),
  ];
}

function buttonRules({ style, url, label, emoji, custom_id: id }: Json): string[] {
  const linked = style === LINK;
  return [
    ...(linked && (!url || id !== undefined) ? ['a link button needs a url and takes no custom_id'] : []),
    ...(!linked && (!id || url !== undefined) ? ['a button without custom_id'] : []),
    ...(!textOf(label).trim() && !emoji ? ['a button without label'] : []),
    ...(textOf(label).length > 80 ? ['a button label too long'] : []),
    ...(url !== undefined && !/^(?:https?|discord):\/\/\S+$/u.test(textOf(url))
      ? [`a button to ${url}`]
      : []),
  ];
}

function selectRules({ options, min_values: min = 1, max_values: max = 1 }: Json): string[] {
  const values = list(options).map(({ value }) => textOf(value));
  return [
    ...(new Set(values).size < values.length ? ['a value stands twice in a menu'] : []),
    ...(values.length > 25 || values.length === 0 ? [`a menu of ${values.length}`] : []),
    ...(Number(min) > Number(max) || Number(max) > values.length ? ['min_values, max_values'] : []),
    ...list(options).flatMap(({ label }) => (textOf(label).trim() === '' ? ['an entry without label'] : [])),
  ];
}

/** Discord would take others; Diplo must never ping anybody. */
function mentionRules(allowed: unknown): string[] {
  const { parse, users, roles, replied_user: replied } = object(allowed);
  const none = Array.isArray(parse) && parse.length === 0 && !users && !roles && !replied;
  return none ? [] : ['allowed_mentions is not { parse: [] }'];
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

/** What Discord refuses about the commands of an application that its schemas let pass. */
export function commandRules(commands: readonly Json[]): string[] {
  const keys = commands.map(({ type, name }) => `${type ?? CHAT_INPUT} ${name}`);
  return [
    ...(new Set(keys).size < keys.length ? ['two commands of one name'] : []),
    ...(commands.filter(({ type = CHAT_INPUT }) => type === CHAT_INPUT).length > 100
      ? ['over 100 commands']
      : []),
    ...commands.flatMap(oneCommandRules),
  ];
}

function oneCommandRules(command: Json): string[] {
  const { type = CHAT_INPUT, description, contexts, integration_types: types } = command;
  const name = textOf(command.name);
  const chat = type === CHAT_INPUT;
  return [
    ...(chat ? nameRules(command) : []),
    ...(chat && !description ? [`/${name} without description`] : []),
    ...(!chat && description ? ['a context menu command with a description'] : []),
    ...(!chat && command.options ? ['a context menu command with options'] : []),
    ...(Array.isArray(contexts) && new Set(contexts).size < contexts.length
      ? ['a context stands twice']
      : []),
    ...(Array.isArray(types) && types.length === 0 ? ['no integration type'] : []),
    ...localeRules(command),
    ...optionRules(list(command.options), name),
    ...(sizeOf(command) > 8_000 ? [`/${name} has ${sizeOf(command)} characters`] : []),
  ];
}

function nameRules(named: Json): string[] {
  const names = [named.name, ...Object.values(object(named.name_localizations))].map(textOf);
  return names
    .filter((name) => !NAME.test(name) || name !== name.toLowerCase())
    .map((name) => `the name ${JSON.stringify(name)}`);
}

function localeRules(localized: Json): string[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys(object(localized[key]))
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => `no locale ${locale}`),
  );
}

function optionRules(options: readonly Json[], path: string): string[] {
  const names = options.map(({ name }) => textOf(name));
  const localized = options.map(
    (option) => textOf(object(option.name_localizations).fr) || textOf(option.name),
  );
  const subcommands = options.filter(({ type }) => Number(type) <= 2).length;
  const lastRequired = options.map(({ required }) => required === true).lastIndexOf(true);
  const firstOptional = options.findIndex(({ required, type }) => required !== true && Number(type) > 2);
  return [
    ...(options.length > 25 ? [`${path}: ${options.length} options`] : []),
    ...(new Set(names).size < names.length ? [`${path}: two options of one name`] : []),
    ...(new Set(localized).size < localized.length ? [`${path}: two options of one French name`] : []),
    ...(subcommands > 0 && subcommands < options.length ? [`${path}: subcommands beside options`] : []),
    ...(firstOptional >= 0 && lastRequired > firstOptional ? [`${path}: required after optional`] : []),
    ...options.flatMap((option) => oneOptionRules(option, `${path} ${textOf(option.name)}`)),
  ];
}

function oneOptionRules(option: Json, path: string): string[] {
  const { type, choices, autocomplete, min_value: min, max_value: max } = option;
  const values = list(choices).map(({ value }) => value);
  return [
    ...nameRules(option),
    ...localeRules(option),
    ...(textOf(option.description).length === 0 ? [`${path}: no description`] : []),
    ...(autocomplete === true && values.length > 0 ? [`${path}: choices and autocomplete`] : []),
    ...(new Set(values).size < values.length ? [`${path}: a value stands twice`] : []),
    ...values
      .filter((value) => typeof value === 'string' && value.length > 100)
      .map(() => `${path}: a long value`),
    ...(min !== undefined && max !== undefined && Number(min) > Number(max) ? [`${path}: min over max`] : []),
    ...(type === SUBCOMMAND && option.required !== undefined ? [`${path}: a required subcommand`] : []),
    ...optionRules(list(option.options), path),
  ];
}

/** Names, descriptions and values of a command, each in its longest language. */
function sizeOf(node: Json): number {
  const longest = (key: string) =>
    Math.max(
      textOf(node[key]).length,
      ...Object.values(object(node[`${key}_localizations`])).map((text) => textOf(text).length),
    );
  const inner = [...list(node.options), ...list(node.choices)].reduce((sum, each) => sum + sizeOf(each), 0);
  return longest('name') + longest('description') + textOf(node.value).length + inner;
}

/** What Discord refuses about the entries of autocomplete. */
export function autocompleteRules(choices: unknown): string[] {
  return list(choices).flatMap(({ name, value }) => [
    ...(textOf(name).length === 0 || textOf(name).length > 100 ? [`an entry of ${textOf(name).length}`] : []),
    ...(textOf(value).length === 0 || textOf(value).length > 100
      ? [`a value of ${textOf(value).length}`]
      : []),
  ]);
}
