import { listingOptions, universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';
import { type KindListing, listKind } from '../src/command/list-kind.js';

const LISTING: KindListing = {
  command: 'spending',
  kinds: ['spending'],
  figures: 'amount',
  words: {
    fr: { title: 'Dépenses', none: 'aucune dépense' },
    en: { title: 'Spending', none: 'no spending' },
  },
};

/** Lists what was spent: who paid how much for what. */
export const spending = defineCommand({
  name: 'spending',
  names: { fr: 'dépenses', en: 'spending' },
  aliases: ['dépense'],
  description: { fr: 'Les dépenses : qui a payé combien', en: 'Spending: who paid how much' },
  options: { ...listingOptions, ...universal },
  examples: {
    fr: ['dépenses Chine', 'dépenses plateforme:douyin'],
    en: ['spending China', 'spending platform:douyin'],
  },
  visibility: 'everyone',
  execute: ({ options }, context) => listKind(LISTING, options, context),
});
