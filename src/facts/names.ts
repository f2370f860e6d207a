import type { Lang } from '../language/lang.js';
import type { Account, Actor, Measure, Platform, Source } from './entities.js';
import type { Attribution } from './fact.js';
import type { SlotValue } from './frame.js';

/** What facts refer to, by id. */
export interface Entities {
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly measures: ReadonlyMap<string, Measure>;
}

const perLang = (make: (lang: Lang) => string): Record<Lang, string> => ({ fr: make('fr'), en: make('en') });

/** The name of an actor, account or platform as it stands inside a sentence. */
export function nameOf(entities: Entities, id: string, lang: Lang): string {
  const actor = entities.actors.get(id);
  if (actor) return actor.name[lang];
  const account = entities.accounts.get(id);
  if (account) return accountName(entities, account, lang);
  return entities.platforms.get(id)?.name[lang] ?? id;
}

function accountName(entities: Entities, account: Account, lang: Lang): string {
  if (account.name) return account.name[lang];
  if (account.handle) return account.handle;
  const owner = nameOf(entities, account.owner, lang);
  return lang === 'fr' ? `le compte ${frenchDe(owner)}` : `the account of ${owner}`;
}

/** The slot value that an entity makes. */
export function entityValue(entities: Entities, id: string): SlotValue {
  return { entity: id, text: perLang((lang) => nameOf(entities, id, lang)) };
}

/** French "de" before a noun phrase: "du ministère", "des comptes", "de l'ambassade", "d'Obama", "de John Kerry". */
export function frenchDe(name: string): string {
  return contract(name, { le: 'du ', les: 'des ', bare: 'de ', elided: "d'" });
}

/** French "à" before a noun phrase: "au ministère", "aux comptes", "à l'ambassade", "à John Kerry". */
export function frenchA(name: string): string {
  return contract(name, { le: 'au ', les: 'aux ', bare: 'à ', elided: 'à ' });
}

function contract(name: string, forms: { le: string; les: string; bare: string; elided: string }): string {
  if (name.startsWith('le ')) return forms.le + name.slice(3);
  if (name.startsWith('les ')) return forms.les + name.slice(4);
  if (/^[aeiouyàâéèêëîïôûœæAEIOUÀÂÉÈÊËÎÏÔÛŒ]/u.test(name)) return forms.elided + name;
  return forms.bare + name;
}

/** "A, B et C" in either language. */
export function listNames(names: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang, { style: 'long', type: 'conjunction' }).format([...names]);
}

/** Upper-case first letter, as a sentence begins; a handle keeps its own case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** ", selon A, citant B" from the chain, or nothing. */
export function attributionTail(entities: Entities, chain: readonly Attribution[], lang: Lang): string {
  if (chain.length === 0) return '';
  const names = chain.map((link) => (typeof link === 'string' ? nameOf(entities, link, lang) : link[lang]));
  const [outlet, ...origins] = names;
  const lead = lang === 'fr' ? `, selon ${outlet}` : `, according to ${outlet}`;
  if (origins.length === 0) return lead;
  return `${lead} ${lang === 'fr' ? 'citant' : 'citing'} ${listNames(origins, lang)}`;
}

export { perLang };
