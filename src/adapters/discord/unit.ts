import {
  type APIComponentInContainer,
  type APISectionComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';

/** Components that belong together: a fact with its source, some rows of a table. A message shows a unit whole. */
export interface Unit {
  readonly components: readonly APIComponentInContainer[];
  /** How many things it shows, for "n more". */
  readonly count: number;
  /** `lead` stands in one text with what follows it, as a heading does; neighbours of the other ties share a text. */
  readonly tie?: 'lead' | 'small' | 'line';
}

/** The longest text of one component: less than a message takes, so that buttons fit beside it. */
export const MOST_TEXT = 2_900;

export const textDisplay = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

/** Lines as text, each line whole, in as few components as hold them. */
export function textDisplays(lines: readonly string[]): APITextDisplayComponent[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length + 1 <= MOST_TEXT)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.map(textDisplay);
}

/** A unit of text; no unit where there is no line. */
export const textUnits = (lines: readonly string[], count = 1, tie?: Unit['tie']): Unit[] =>
  lines.length === 0 ? [] : [{ components: textDisplays(lines), count, ...(tie ? { tie } : {}) }];

/** Puts tied units together. */
export function tied(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (const each of units) {
    const last = found.at(-1);
    const together = last?.tie === 'lead' || (last?.tie !== undefined && last.tie === each.tie);
    const joined = last && together ? join(last, each) : undefined;
    if (joined) found[found.length - 1] = joined;
    else found.push(each);
  }
  return found;
}

/** Two units as one whose texts are one component where they meet; nothing if that were too long. */
function join(a: Unit, b: Unit): Unit | undefined {
  const [last, first] = [a.components.at(-1), b.components[0]];
  if (last?.type !== ComponentType.TextDisplay || !first) return undefined;
  const text = first.type === ComponentType.Section ? first.components[0] : first;
  if (text?.type !== ComponentType.TextDisplay) return undefined;
  const content = `${last.content}\n${text.content}`;
  if (content.length > MOST_TEXT) return undefined;
  const met: APIComponentInContainer =
    first.type === ComponentType.Section
      ? ({ ...first, components: [textDisplay(content)] } satisfies APISectionComponent)
      : textDisplay(content);
  return {
    components: [...a.components.slice(0, -1), met, ...b.components.slice(1)],
    count: a.count + b.count,
    ...(b.tie ? { tie: b.tie } : {}),
  };
}

/** How much of a message components take. */
export interface Size {
  readonly components: number;
  readonly characters: number;
}

export const NOTHING: Size = { components: 0, characters: 0 };

export const plus = (a: Size, b: Size): Size => ({
  components: a.components + b.components,
  characters: a.characters + b.characters,
});

export const fitsIn = (size: Size, room: Size): boolean =>
  size.components <= room.components && size.characters <= room.characters;

export const sizeOf = (components: readonly APIComponentInContainer[]): Size =>
  components.map(sizeOfOne).reduce(plus, NOTHING);

function sizeOfOne(component: APIComponentInContainer): Size {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { components: 1, characters: component.content.length };
    case ComponentType.Section:
      return component.components
        .map(sizeOfOne)
        .reduce(plus, { components: 2, characters: labelsOf(component.accessory) });
    case ComponentType.ActionRow:
      return component.components
        .map((each) => ({ components: 1, characters: labelsOf(each) }))
        .reduce(plus, { components: 1, characters: 0 });
    default:
      return { components: 1, characters: 0 };
  }
}

/** Characters that people read on a button or in a menu; Discord may or may not count them as text. */
function labelsOf(component: object): number {
  const {
    label = '',
    placeholder = '',
    options = [],
  } = component as {
    label?: string;
    placeholder?: string;
    options?: readonly { label: string; description?: string }[];
  };
  const entries = options.reduce(
    (sum, option) => sum + option.label.length + (option.description?.length ?? 0),
    0,
  );
  return label.length + placeholder.length + entries;
}
