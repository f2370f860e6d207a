import { options as common, listingOptions, universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';
import { type KindListing, listKind } from '../src/command/list-kind.js';

const LISTING: KindListing = {
  command: 'milestones',
  kinds: ['milestone'],
  figures: 'value',
  words: {
    fr: { title: 'Audiences', none: "aucun chiffre d'audience" },
    en: { title: 'Audiences', none: 'no audience figure' },
  },
};

/** Lists the audiences that the base holds: followers, fans, likes, downloads. */
export const milestones = defineCommand({
  name: 'milestones',
  names: { fr: 'abonnés', en: 'milestones' },
  aliases: ['abonné', 'followers', 'jalons', 'audience', 'audiences'],
  description: {
    fr: 'Les audiences : abonnés, fans, vues, téléchargements',
    en: 'Audiences: followers, fans, views, downloads',
  },
  options: { ...listingOptions, measure: common.measure, ...universal },
  examples: {
    fr: ['abonnés John Kerry', 'abonnés pays:Chine plateforme:douyin'],
    en: ['milestones Carl Bildt', 'milestones country:China since:2018'],
  },
  visibility: 'everyone',
  execute: ({ options }, context) => listKind(LISTING, options, context),
});
