import type { OptionDefinition } from './definition.js';

/** Options that several commands take, declared once. */
const subject = {
  type: 'string',
  name: { fr: 'sujet', en: 'subject' },
  description: {
    fr: 'Un acteur, un pseudonyme (@…), un pays ou une plateforme',
    en: 'An actor, a handle (@…), a country or a platform',
  },
  suggest: ['handle', 'actor', 'country', 'platform'],
} as const satisfies OptionDefinition;

const actor = {
  type: 'string',
  name: { fr: 'acteur', en: 'actor' },
  description: { fr: 'Un acteur, un pseudonyme (@…) ou un pays', en: 'An actor, a handle (@…) or a country' },
  suggest: ['handle', 'actor', 'country'],
} as const satisfies OptionDefinition;

const platform = {
  type: 'string',
  name: { fr: 'plateforme', en: 'platform' },
  description: { fr: 'Un réseau social ou une application', en: 'A social network or application' },
  suggest: ['platform'],
} as const satisfies OptionDefinition;

const country = {
  type: 'string',
  name: { fr: 'pays', en: 'country' },
  description: { fr: 'Un pays, par son nom ou son code (FR)', en: 'A country, by its name or code (FR)' },
  suggest: ['country'],
} as const satisfies OptionDefinition;

const measure = {
  type: 'string',
  name: { fr: 'mesure', en: 'measure' },
  description: {
    fr: "Ce que l'on compte : abonnés, fans, mentions « j'aime »…",
    en: 'What is counted: followers, fans, likes…',
  },
  suggest: ['measure'],
} as const satisfies OptionDefinition;

const since = {
  type: 'string',
  name: { fr: 'depuis', en: 'since' },
  description: {
    fr: 'Rien de plus ancien que cette année ou ce jour (2014, 2019-07)',
    en: 'Nothing older than this year or day (2014, 2019-07)',
  },
  max: 32,
} as const satisfies OptionDefinition;

const until = {
  type: 'string',
  name: { fr: 'jusque', en: 'until' },
  description: {
    fr: 'Rien de plus récent que cette année ou ce jour (2014, 2019-07)',
    en: 'Nothing later than this year or day (2014, 2019-07)',
  },
  max: 32,
} as const satisfies OptionDefinition;

const limit = {
  type: 'integer',
  name: { fr: 'limite', en: 'limit' },
  description: { fr: 'Combien par page', en: 'How many a page' },
  min: 1,
  max: 20,
} as const satisfies OptionDefinition;

export const options = { subject, actor, platform, country, measure, since, until, limit } as const;

/** How listings choose their facts; the subject is what stands free in the text form. */
export const listingOptions = {
  subject: { ...subject, rest: true },
  platform,
  country,
  since,
  until,
  limit,
} as const satisfies Record<string, OptionDefinition>;

/** What every command takes; dispatch reads them, not the command. */
export const universal = {
  lang: {
    type: 'string',
    name: { fr: 'langue', en: 'lang' },
    description: { fr: 'Langue de la réponse', en: 'Language of the answer' },
    choices: [
      { value: 'fr', name: { fr: 'français', en: 'French' } },
      { value: 'en', name: { fr: 'anglais', en: 'English' } },
    ],
  },
  private: {
    type: 'boolean',
    name: { fr: 'privé', en: 'private' },
    description: { fr: "Ne montrer la réponse qu'à moi", en: 'Show the answer to me alone' },
  },
} as const satisfies Record<string, OptionDefinition>;
