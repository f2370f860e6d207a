import { composeContext } from '../src/command/answering.js';
import { universal } from '../src/command/common-options.js';
import { type CommandContext, defineCommand } from '../src/command/definition.js';
import type { CheckedClaim, Verdict } from '../src/ingest/check.js';
import type { Lang } from '../src/language/lang.js';
import { factItem } from '../src/reply/fact-item.js';
import { type Text, text } from '../src/reply/inline.js';
import { voiceOf } from '../src/reply/phrase/index.js';
import type { Block, Reply } from '../src/reply/reply.js';

/** Sets every claim of a pasted text beside what the base holds. Never "false": the base knows what it knows. */
export const check = defineCommand({
  name: 'check',
  names: { fr: 'vérifier', en: 'check' },
  aliases: ['verifier'],
  description: {
    fr: "Comparer les affirmations d'un texte collé à la base",
    en: 'Compare the claims of a pasted text with the base',
  },
  options: {
    text: {
      type: 'string',
      name: { fr: 'texte', en: 'text' },
      description: { fr: 'Le texte à comparer', en: 'The text to compare' },
      required: true,
      rest: true,
    },
    ...universal,
  },
  examples: {
    fr: ['vérifier John Kerry compte plus de 120 000 abonnés sur Twitter.'],
    en: ['check John Kerry has more than 120,000 followers on Twitter.'],
  },
  visibility: 'everyone',
  async execute({ options }, context) {
    // The grammars that read articles are loaded by whoever needs them, not by every question.
    const { checkText } = await import('../src/ingest/check.js');
    return replyFor(checkText(options.text, context.base, context.now), context);
  },
});

/** More claims than that fill no message. */
const MOST_CLAIMS = 10;

const WORDS = {
  fr: {
    none: "Aucune affirmation reconnue : ni chiffre d'audience, ni compte, ni règle, ni dépense, ni rang.",
    hint: 'Diplo lit les phrases entières : qui, sur quelle plateforme, combien ou quoi.',
    claims: (count: number) =>
      count === 1 ? '1 affirmation comparée à la base' : `${count} affirmations comparées à la base`,
    verdict: {
      supported: 'la base dit de même',
      differs: 'la base dit autre chose',
      stale: "la base ne connaît qu'un état plus ancien",
      unknown: 'pas dans la base',
    },
    stronger:
      'Le texte est plus affirmatif que la source, qui ne donne qu’une borne ou un ordre de grandeur.',
    more: (count: number) => `Encore ${count} : collez un texte plus court.`,
    never: "La base ne dit jamais « faux » : elle ne sait que ce qu'elle contient.",
    join: ', ',
    colon: ' : ',
  },
  en: {
    none: 'No claim recognised: no audience figure, account, rule, spending or rank.',
    hint: 'Diplo reads whole sentences: who, on which platform, how many or what.',
    claims: (count: number) =>
      count === 1 ? '1 claim compared with the base' : `${count} claims compared with the base`,
    verdict: {
      supported: 'the base says the same',
      differs: 'the base says otherwise',
      stale: 'the base only knows an earlier state',
      unknown: 'not in the base',
    },
    stronger: 'The text is more definite than the source, which gives only a bound or an order of magnitude.',
    more: (count: number) => `${count} more: paste a shorter text.`,
    never: 'The base never says “false”: it knows only what it holds.',
    join: ', ',
    colon: ': ',
  },
} as const satisfies Record<Lang, unknown>;

const VERDICTS: readonly Verdict[] = ['supported', 'differs', 'stale', 'unknown'];

function replyFor(claims: readonly CheckedClaim[], context: CommandContext): Reply {
  const { lang } = context;
  const words = WORDS[lang];
  if (claims.length === 0) {
    const blocks: Block[] = [
      { kind: 'headline', text: [text(words.none)] },
      { kind: 'notice', tone: 'info', text: [text(words.hint)] },
    ];
    return { lang, outcome: 'nothing', blocks };
  }
  const shown = claims.slice(0, MOST_CLAIMS);
  const rest = claims.length - shown.length;
  return {
    lang,
    outcome: 'answered',
    blocks: [
      { kind: 'headline', text: [text(summary(claims, lang))] },
      ...shown.flatMap((claim) => claimBlocks(claim, context)),
      ...(rest > 0
        ? [{ kind: 'notice' as const, tone: 'info' as const, text: [text(words.more(rest))] }]
        : []),
      { kind: 'notice', tone: 'info', text: [text(words.never)] },
    ],
  };
}

/** "3 claims compared with the base: 1 the base says the same, 2 not in the base" */
function summary(claims: readonly CheckedClaim[], lang: Lang): string {
  const words = WORDS[lang];
  const counts = VERDICTS.map(
    (verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length] as const,
  );
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${words.verdict[verdict]} (${count})`);
  return words.claims(claims.length) + words.colon + parts.join(words.join);
}

/** A claim as the text has it, what the base says of it, and the facts that say so. */
function claimBlocks(
  { printed, about, verdict, stronger, facts }: CheckedClaim,
  context: CommandContext,
): Block[] {
  const words = WORDS[context.lang];
  const voice = voiceOf(context.base, context.lang);
  const { now, passage } = composeContext(context);
  const heading: Text = [
    { kind: 'quote', text: printed },
    ...(about.length > 0 ? [text(` (${about.join(', ')})`)] : []),
    text(words.colon),
    { kind: 'strong', text: words.verdict[verdict] },
  ];
  const items = facts.flatMap((id) => {
    const frame = context.base.frameOf.get(id);
    return frame ? [factItem(voice, frame, { now, passage, standing: false })] : [];
  });
  return [
    { kind: 'paragraph', text: heading },
    ...(stronger ? [{ kind: 'caveat' as const, text: [text(words.stronger)] }] : []),
    ...(items.length > 0 ? [{ kind: 'facts' as const, items }] : []),
  ];
}
