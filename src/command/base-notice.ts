import type { BaseDifference } from '../facts/diff.js';
import type { Lang } from '../language/lang.js';
import { formatMoment } from '../language/moment.js';
import { text } from '../reply/inline.js';
import type { Block, Reply } from '../reply/reply.js';
import type { Refusal } from './reload-report.js';

const MOST_IDS = 20;
const MOST_PROBLEMS = 10;

/** A reply from a base that was kept from an earlier run says so. */
export function withBaseNotice(reply: Reply, refusal: Refusal | undefined): Reply {
  if (!refusal?.atStart || reply.outcome === 'error') return reply;
  const notice: Block = { kind: 'notice', tone: 'warning', text: [text(WORDS[reply.lang].kept)] };
  return { ...reply, blocks: [...reply.blocks, notice] };
}

/** What everybody may know of a base that was refused: that it was, and since when. */
export function plainRefusal({ since, atStart }: Refusal, lang: Lang): Block {
  const words = WORDS[lang];
  const sentence = atStart ? words.kept : words.refused;
  return {
    kind: 'notice',
    tone: 'warning',
    text: [text(`${sentence} ${words.since(formatMoment(since, lang))}`)],
  };
}

/** What maintainers are told of it: every place, and what the folder would have changed. */
export function refusalBlocks({ problems, total, difference }: Refusal, lang: Lang): Block[] {
  const words = WORDS[lang];
  const shown = problems.slice(0, MOST_PROBLEMS);
  return [
    ...shown.map((problem): Block => ({ kind: 'paragraph', text: [{ kind: 'code', text: problem }] })),
    ...(total > shown.length
      ? [{ kind: 'paragraph' as const, text: [text(words.more(total - shown.length))] }]
      : []),
    ...(difference ? differenceBlocks(difference, [], lang) : []),
  ];
}

/** What a new base adds, changes, withdraws and contradicts, by the facts' ids. */
export function differenceBlocks(
  difference: BaseDifference,
  brokenAnchors: readonly string[],
  lang: Lang,
): Block[] {
  const words = WORDS[lang];
  const conflicts = difference.conflicts.map((pair) => pair.join(' / '));
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.added, difference.added],
    [words.changed, difference.changed],
    [words.withdrawn, difference.withdrawn],
    [words.removed, difference.removed],
    [words.conflicts, conflicts],
    [words.anchors, brokenAnchors],
  ];
  const blocks = lists
    .filter(([, ids]) => ids.length > 0)
    .map(([title, ids]): Block => {
      const listed = ids.slice(0, MOST_IDS).join(', ');
      const rest = ids.length > MOST_IDS ? `, … (+ ${ids.length - MOST_IDS})` : '';
      return {
        kind: 'paragraph',
        text: [text(`${title} (${ids.length})${words.colon}`), { kind: 'code', text: listed }, text(rest)],
      };
    });
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: [text(words.same)] }];
}

const WORDS = {
  fr: {
    kept: "La base du dossier n'est pas valide : les réponses viennent de la dernière base valide.",
    refused: "La base du dossier n'est pas valide : celle d'avant reste servie.",
    since: (time: string) => `Constaté le ${time} (UTC).`,
    more: (count: number) =>
      `… et ${count} ${count > 1 ? 'autres problèmes' : 'autre problème'} : diplo check-data les donne tous.`,
    added: 'Ajoutés',
    changed: 'Modifiés',
    withdrawn: 'Retirés',
    removed: 'Disparus ou illisibles',
    conflicts: 'En contradiction',
    anchors: 'Ancres rompues',
    same: 'Aucun fait ne change.',
    colon: ' : ',
  },
  en: {
    kept: 'The base of the folder is not valid: answers come from the last valid base.',
    refused: 'The base of the folder is not valid: the one before stays.',
    since: (time: string) => `Seen on ${time} (UTC).`,
    more: (count: number) =>
      `… and ${count} more ${count > 1 ? 'problems' : 'problem'}: diplo check-data gives all of them.`,
    added: 'Added',
    changed: 'Changed',
    withdrawn: 'Withdrawn',
    removed: 'Gone or unreadable',
    conflicts: 'In conflict',
    anchors: 'Broken anchors',
    same: 'No fact changes.',
    colon: ': ',
  },
} as const;
