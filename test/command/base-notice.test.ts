import { describe, expect, it } from 'vitest';
import {
  differenceBlocks,
  plainRefusal,
  refusalBlocks,
  withBaseNotice,
} from '../../src/command/base-notice.js';
import type { Refusal } from '../../src/command/reload-report.js';
import type { BaseDifference } from '../../src/facts/diff.js';
import type { Lang } from '../../src/language/lang.js';
import { text } from '../../src/reply/inline.js';
import type { Block, Reply } from '../../src/reply/reply.js';
import { read } from './world.js';

const NOTHING: BaseDifference = { added: [], changed: [], withdrawn: [], removed: [], conflicts: [] };
const refusal = (more: Partial<Refusal> = {}): Refusal => ({
  since: new Date('2026-03-01T17:05:00Z'),
  problems: [],
  total: 0,
  atStart: false,
  ...more,
});
const reply = (more: Partial<Reply> = {}): Reply => ({
  lang: 'en',
  outcome: 'answered',
  blocks: [{ kind: 'headline', text: [text('Four.')] }],
  ...more,
});
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `f-${index + 1}`);

/** Each block as it is read, without marks. */
const lines = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => ('text' in block ? block.text.map((piece) => piece.text).join('') : block.kind));

describe('a reply from a base that was kept from an earlier run', () => {
  it.each([
    ['fr', "La base du dossier n'est pas valide : les réponses viennent de la dernière base valide."],
    ['en', 'The base of the folder is not valid: answers come from the last valid base.'],
  ] as const)('says so after what it says (%s)', (lang, sentence) => {
    const answered = reply({ lang });
    expect(withBaseNotice(answered, refusal({ atStart: true }))).toEqual({
      ...answered,
      blocks: [...answered.blocks, { kind: 'notice', tone: 'warning', text: [text(sentence)] }],
    });
  });

  it('says so of what it lacks, too', () => {
    const lacking = reply({ outcome: 'nothing' });
    expect(withBaseNotice(lacking, refusal({ atStart: true })).blocks).toHaveLength(2);
  });

  it.each([
    ['the base is the folder’s', reply(), undefined],
    ['the base was taken while this run served', reply(), refusal()],
    ['the reply is of an error', reply({ outcome: 'error' }), refusal({ atStart: true })],
  ])('and is left as it is where %s', (_, given, refused) => {
    expect(withBaseNotice(given, refused)).toEqual(given);
  });
});

describe('what everybody is told of a refused base', () => {
  it.each([
    [
      'fr',
      false,
      "La base du dossier n'est pas valide : celle d'avant reste servie. Constaté le 1er mars 2026 à 17:05 (UTC).",
    ],
    [
      'fr',
      true,
      "La base du dossier n'est pas valide : les réponses viennent de la dernière base valide. " +
        'Constaté le 1er mars 2026 à 17:05 (UTC).',
    ],
    [
      'en',
      false,
      'The base of the folder is not valid: the one before stays. Seen on 1 March 2026 at 17:05 (UTC).',
    ],
    [
      'en',
      true,
      'The base of the folder is not valid: answers come from the last valid base. ' +
        'Seen on 1 March 2026 at 17:05 (UTC).',
    ],
  ] as const)('is which base answers, and since when (%s, at start: %s)', (lang, atStart, sentence) => {
    expect(plainRefusal(refusal({ atStart }), lang)).toEqual({
      kind: 'notice',
      tone: 'warning',
      text: [text(sentence)],
    });
  });
});

describe('what maintainers are told of a refused base', () => {
  it('is every problem, as code', () => {
    const problems = ['a.yaml:1:2 id: missing', 'b.yaml:3:4 date: impossible'];
    expect(refusalBlocks(refusal({ problems, total: 2 }), 'en')).toEqual(
      problems.map((problem) => ({ kind: 'paragraph', text: [{ kind: 'code', text: problem }] })),
    );
  });

  it.each([
    ['fr', '… et 3 autres problèmes : diplo check-data les donne tous.'],
    ['en', '… and 3 more problems: diplo check-data gives all of them.'],
  ] as const)('is ten problems at the most, and how many more there are (%s)', (lang, more) => {
    const told = refusalBlocks(refusal({ problems: numbered(12), total: 13 }), lang);
    expect(lines(told)).toEqual([...numbered(10), more]);
    expect(told.at(-1)?.kind).toBe('paragraph');
  });

  it.each([
    ['fr', '… et 1 autre problème : diplo check-data les donne tous.'],
    ['en', '… and 1 more problem: diplo check-data gives all of them.'],
  ] as const)('is that there is one more in the singular (%s)', (lang, more) => {
    expect(lines(refusalBlocks(refusal({ problems: numbered(11), total: 11 }), lang)).at(-1)).toBe(more);
  });

  it('is also what the folder would have changed', () => {
    const told = refusalBlocks(
      refusal({ problems: ['x'], total: 1, difference: { ...NOTHING, added: ['new'] } }),
      'en',
    );
    expect(lines(told)).toEqual(['x', 'Added (1): new']);
  });
});

describe('what a new base changes', () => {
  const everything: BaseDifference = {
    added: ['a', 'b'],
    changed: ['c'],
    withdrawn: ['w'],
    removed: ['r'],
    conflicts: [
      ['a', 'k'],
      ['c', 'l'],
    ],
  };
  it.each<[Lang, string[]]>([
    [
      'fr',
      [
        'Ajoutés (2) : a, b',
        'Modifiés (1) : c',
        'Retirés (1) : w',
        'Disparus ou illisibles (1) : r',
        'En contradiction (2) : a / k, c / l',
        'Ancres rompues (1) : z',
      ],
    ],
    [
      'en',
      [
        'Added (2): a, b',
        'Changed (1): c',
        'Withdrawn (1): w',
        'Gone or unreadable (1): r',
        'In conflict (2): a / k, c / l',
        'Broken anchors (1): z',
      ],
    ],
  ])('is listed by sort, with its number (%s)', (lang, expected) => {
    expect(lines(differenceBlocks(everything, ['z'], lang))).toEqual(expected);
  });

  it('is shown as ids to copy, and only the sorts that there are', () => {
    expect(differenceBlocks({ ...NOTHING, changed: ['c'] }, [], 'en')).toEqual([
      { kind: 'paragraph', text: [text('Changed (1): '), { kind: 'code', text: 'c' }, text('')] },
    ]);
  });

  it('is twenty ids of a sort at the most, and how many more there are', () => {
    expect(lines(differenceBlocks({ ...NOTHING, added: numbered(20) }, [], 'en'))).toEqual([
      `Added (20): ${numbered(20).join(', ')}`,
    ]);
    expect(lines(differenceBlocks({ ...NOTHING, added: numbered(23) }, [], 'en'))).toEqual([
      `Added (23): ${numbered(20).join(', ')}, … (+ 3)`,
    ]);
  });

  it.each([
    ['fr', 'Aucun fait ne change.'],
    ['en', 'No fact changes.'],
  ] as const)('is said to be nothing where it is (%s)', (lang, sentence) => {
    const blocks = differenceBlocks(NOTHING, [], lang);
    expect(blocks).toEqual([{ kind: 'paragraph', text: [text(sentence)] }]);
    expect(read(reply({ lang, blocks }))).toBe(sentence);
  });
});
