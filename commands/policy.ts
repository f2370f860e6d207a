import { listingOptions, universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';
import { type KindListing, listKind } from '../src/command/list-kind.js';

const LISTING: KindListing = {
  command: 'policy',
  kinds: ['policy'],
  words: {
    fr: { title: 'Règles', none: 'aucune règle' },
    en: { title: 'Rules', none: 'no rule' },
  },
};

/** Lists rules: bans, exemptions, inquiries, instructions. */
export const policy = defineCommand({
  name: 'policy',
  names: { fr: 'politique', en: 'policy' },
  aliases: ['politiques', 'policies'],
  description: {
    fr: 'Les règles : interdictions, dérogations, enquêtes, consignes',
    en: 'Rules: bans, exemptions, inquiries, instructions',
  },
  options: { ...listingOptions, ...universal },
  examples: {
    fr: ['politique TikTok', 'politique France plateforme:tiktok'],
    en: ['policy TikTok', 'policy France since:2023'],
  },
  visibility: 'everyone',
  execute: ({ options }, context) => listKind(LISTING, options, context),
});
