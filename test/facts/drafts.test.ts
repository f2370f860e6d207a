import { describe, expect, it } from 'vitest';
import type { Check, Draft } from '../../src/facts/checks/check.js';
import { references, uniqueIds } from '../../src/facts/checks/references.js';
import { addDrafts, DRAFT_SECTIONS } from '../../src/facts/drafts.js';
import { formatProblem } from '../../src/facts/problem.js';

const EMPTY: Draft = {
  sources: [],
  actors: [],
  accounts: [],
  platforms: [],
  measures: [],
  types: [],
  facts: [],
};

const SOURCE = `sources:
- id: tidewatch
  file: tidewatch.txt
  title: {text: Marées, basis: printed}
  language: fr
`;
const PLATFORM = 'platforms:\n- {id: chirp, name: {fr: Chirp, en: Chirp}}\n';
const ACTOR = 'actors:\n- {id: choir, kind: group, name: {fr: la chorale, en: the choir}}\n';
const ACCOUNT = 'accounts:\n- {id: choir-chirp, platform: chirp, owner: choir, role: personal}\n';
const FACT = `facts:
- id: sung
  kind: event
  source: tidewatch
  actors: [choir]
  statement: {fr: La chorale a chanté, en: The choir sang}
  anchors: [{line: 1, printed: a chanté}]
  status: draft
`;
const WHOLE = SOURCE + PLATFORM + ACTOR + ACCOUNT + FACT;

const CHECKS: readonly Check[] = [uniqueIds, references];

/** The ids of every section after these drafts, and what is said of those that are left out. */
function added(texts: readonly string[], base = EMPTY, checks = CHECKS) {
  const files = texts.map((text, at) => ({ file: `drafts/${at + 1}.yaml`, text }));
  const { draft, problems } = addDrafts(base, files, checks);
  const ids = DRAFT_SECTIONS.flatMap((section) => draft[section].map(({ record }) => record.id));
  return { draft, ids, problems: problems.map(formatProblem) };
}

const ALL = ['tidewatch', 'chirp', 'choir', 'choir-chirp', 'sung'];

describe('a draft', () => {
  it('adds each of its sections to that of the base, and nothing else', () => {
    const { draft, ids, problems } = added([WHOLE]);
    expect({ ids, problems }).toEqual({ ids: ALL, problems: [] });
    const count = (section: keyof Draft) => draft[section].length;
    expect([...DRAFT_SECTIONS, 'measures' as const, 'types' as const].map(count)).toEqual([
      1, 1, 1, 1, 1, 0, 0,
    ]);
  });

  it('stands behind what the base has', () => {
    const { draft: base } = added([WHOLE]);
    const more = WHOLE.replace('id: tidewatch', 'id: ebb')
      .replace('id: chirp', 'id: loop')
      .replace('id: choir', 'id: band')
      .replace('id: choir-chirp', 'id: band-loop')
      .replace('id: sung', 'id: played');
    expect(added([more], base)).toMatchObject({
      ids: [
        'tidewatch',
        'ebb',
        'chirp',
        'loop',
        'choir',
        'band',
        'choir-chirp',
        'band-loop',
        'sung',
        'played',
      ],
      problems: [],
    });
  });

  it('may build on the base and on the drafts before it', () => {
    expect(added([SOURCE + PLATFORM, ACTOR, ACCOUNT + FACT])).toMatchObject({ ids: ALL, problems: [] });
  });

  it.each(['', '# nothing yet\n'])('may be empty: %j', (text) => {
    expect(added([text, SOURCE])).toMatchObject({ ids: ['tidewatch'], problems: [] });
  });

  it('that does not fit is left out whole, and those after it are not', () => {
    const { ids, problems } = added([SOURCE + FACT, PLATFORM]);
    expect(ids).toEqual(['chirp']);
    expect(problems).toEqual(['drafts/1.yaml:10:12 actors.0: unknown actor "choir"']);
  });

  it('that builds on one which is left out is left out too', () => {
    const { ids, problems } = added([SOURCE + FACT, FACT.replace('sung', 'sung-2'), ACTOR]);
    expect(ids).toEqual(['choir']);
    expect(problems).toEqual([
      'drafts/1.yaml:10:12 actors.0: unknown actor "choir"',
      'drafts/2.yaml:4:3 source: unknown source "tidewatch"',
      'drafts/2.yaml:5:12 actors.0: unknown actor "choir"',
    ]);
  });

  it('that takes an id of the base is left out, and the base stays as it was', () => {
    const { draft: base } = added([WHOLE]);
    const { draft, problems } = added([ACTOR], base);
    expect(draft).toBe(base);
    expect(problems).toEqual(['drafts/1.yaml:2:4 id: is used twice "choir"']);
  });

  it('with records that are none tells of those alone', () => {
    const { ids, problems } = added([`${SOURCE.replace('language: fr', 'language: 5')}${FACT}`]);
    expect(ids).toEqual([]);
    expect(problems).toEqual([
      'drafts/1.yaml:5:3 language: Invalid input: expected string, received number "5"',
    ]);
  });

  it('tells of every record that is none, in whichever section', () => {
    const text =
      'sources: [{id: 1}]\nplatforms: [{id: 1}]\nactors: [{id: 1}]\naccounts: [{id: 1}]\nfacts: [{id: 1}]\n';
    const { problems } = added([text]);
    const lines = problems.map((problem) => problem.split(':')[1]);
    expect([...new Set(lines)].sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('tells of each thing that a record lacks', () => {
    const { problems } = added(['accounts:\n- {id: choir-chirp, role: personal}\n']);
    expect(problems).toEqual([
      'drafts/1.yaml:2:3 platform: Invalid input: expected string, received undefined',
      'drafts/1.yaml:2:3 owner: Invalid input: expected string, received undefined',
    ]);
  });

  it('that is no YAML says so once, and hinders no other', () => {
    const { ids, problems } = added(['facts: [\n', SOURCE]);
    expect(ids).toEqual(['tidewatch']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^drafts\/1\.yaml:2:1 \(file\): /u);
  });

  it.each(['- {id: choir, kind: group, name: {fr: x, en: x}}\n', 'words\n'])(
    'that has no sections says so, and hinders no other: %j',
    (text) => {
      const { ids, problems } = added([text, SOURCE]);
      expect(ids).toEqual(['tidewatch']);
      expect(problems).toEqual(['drafts/1.yaml:1:1 (file): must hold sections']);
    },
  );

  it('with an alias says so, and hinders no other', () => {
    const { ids, problems } = added(['actors:\n- id: *nowhere\n', SOURCE]);
    expect(ids).toEqual(['tidewatch']);
    expect(problems).toEqual(['drafts/1.yaml:2:3 (record): must not use aliases']);
  });

  it('is judged by every check', () => {
    const says =
      (message: string): Check =>
      () => [{ file: 'drafts/1.yaml', line: 1, column: 1, path: 'id', message }];
    expect(added([SOURCE], EMPTY, [says('is odd'), () => [], says('is even')])).toMatchObject({
      ids: [],
      problems: ['drafts/1.yaml:1:1 id: is odd', 'drafts/1.yaml:1:1 id: is even'],
    });
  });
});
