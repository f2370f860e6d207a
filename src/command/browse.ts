import { text } from '../reply/inline.js';
import type { Block, Reply } from '../reply/reply.js';
import type { CommandContext } from './definition.js';
import { commandAction } from './listing.js';
import { nameIndexOf } from './name-index.js';
import type { NameKind } from './named-things.js';

const MOST_OF_A_KIND = 8;

/** The reply that offers what there is to look at, where somebody asked for an overview of nothing in particular. */
export function browse(context: CommandContext): Reply {
  return { lang: context.lang, outcome: 'ambiguous', blocks: [browsing(context, ['country', 'platform'])] };
}

/** The countries or platforms that most facts concern, each a button to its overview. */
export function browsing(context: CommandContext, kinds: readonly NameKind[]): Block {
  const { lang, base } = context;
  const index = nameIndexOf(base);
  const things = kinds
    .flatMap((kind) => index.search([kind], '', MOST_OF_A_KIND))
    .filter(({ weight }) => weight > 0);
  return {
    kind: 'choices',
    prompt: [text(lang === 'fr' ? 'Panorama : de quoi ?' : 'Overview: of what?')],
    items: things.map(({ id, label, weight }) => ({
      label: label[lang],
      detail:
        lang === 'fr'
          ? `${weight} ${weight > 1 ? 'faits' : 'fait'}`
          : `${weight} ${weight > 1 ? 'facts' : 'fact'}`,
      action: commandAction('overview', { subject: id }, { base, lang }),
    })),
  };
}
