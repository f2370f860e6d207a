import { describe, expect, it } from 'vitest';
import { loadFactBase, loadRecords, versionOf } from '../../src/facts/load.js';
import { FactBaseError, formatProblem } from '../../src/facts/problem.js';
import { type Folder, folder } from '../ops/folder.js';

const FACTS = 'facts/valmerie-2021.yaml';

/** The problems of a folder, as `check-data` prints them but for line and column. */
async function problemsOf({ dataDir }: Folder): Promise<string[]> {
  try {
    await loadRecords(dataDir);
    return [];
  } catch (error) {
    if (!(error instanceof FactBaseError)) throw error;
    return error.problems.map((problem) => formatProblem(problem).replace(/:\d+:\d+ /u, ' '));
  }
}

interface Edit {
  readonly file?: string;
  readonly from: string;
  readonly to: string;
}

/** The invented base with one change. */
async function edited({ file = FACTS, from, to }: Edit): Promise<Folder> {
  const data = await folder();
  await data.edit(from, to, file);
  return data;
}

describe('a sound folder', () => {
  it('has no problem, and the version that is told without parsing', async () => {
    const data = await folder();
    const records = await loadRecords(data.dataDir);
    expect(records.facts).toHaveLength(16);
    expect(records.version).toBe(await versionOf(data.dataDir));
  });

  it('has another version after any change of a file or of its name', async () => {
    const data = await folder();
    const first = await versionOf(data.dataDir);
    await data.write('[]\n', 'facts/empty.yaml');
    const second = await versionOf(data.dataDir);
    await data.write('[ ]\n', 'facts/empty.yaml');
    expect(new Set([first, second, await versionOf(data.dataDir)]).size).toBe(3);
  });

  it('serves what is reviewed: nothing withdrawn, and drafts only where they are asked for', async () => {
    const data = await edited({
      from: '  position: 14\n  ahead: [brennie]\n  anchors:\n    - line: 16\n      printed: la 14e place\n  status:\n    reviewed:\n      by: tests\n      on: 2026-01-15\n',
      to: '  position: 14\n  anchors:\n    - line: 16\n      printed: la 14e place\n  status: draft\n',
    });
    const served = async (serveDrafts: boolean) =>
      (await loadFactBase(data.dataDir, { serveDrafts })).frames.map(({ fact }) => fact);
    expect(await served(false)).not.toContain('vm-rank');
    expect(await served(true)).toContain('vm-rank');
    for (const drafts of [false, true]) expect(await served(drafts)).not.toContain('vm-youtube');
  });

  it('warns of a total that its parts do not add up to', async () => {
    const data = await folder();
    await data.edit('value: 4500000', 'value: 4400000');
    await data.edit('4,5 millions', '4,4 millions');
    const { warnings } = await loadFactBase(data.dataDir);
    expect(warnings).toEqual(['vm-total: 4 parts add up to 4500000 SEK, the total is 4400000']);
  });
});

describe('a problem is told with its place and value', () => {
  it.each<[string, Edit, string]>([
    [
      'an id that two facts share',
      { from: 'id: vm-twitter\n', to: 'id: vm-instagram\n' },
      `${FACTS} id: is used twice "vm-instagram"`,
    ],
    [
      'an id that a fact shares with a source',
      { from: 'id: vm-exchange', to: 'id: valmerie-2021' },
      `${FACTS} id: is used twice "valmerie-2021"`,
    ],
    [
      'an id that an actor shares with a platform',
      { file: 'actors.yaml', from: 'id: barometre', to: 'id: tiktok' },
      'platforms.yaml id: is used twice "tiktok"',
    ],
    [
      'an unknown source',
      { from: 'source: valmerie-2021', to: 'source: nowhere' },
      `${FACTS} source: unknown source "nowhere"`,
    ],
    [
      'an unknown actor',
      { from: 'ahead: [brennie]', to: 'ahead: [brenie]' },
      `${FACTS} ahead.0: unknown actor "brenie"`,
    ],
    [
      'an unknown account',
      { from: 'account: office-instagram', to: 'account: office-insta' },
      `${FACTS} account: unknown account "office-insta"`,
    ],
    [
      'an unknown measure',
      { from: 'measure: fans', to: 'measure: fens' },
      `${FACTS} measure: unknown measure "fens"`,
    ],
    [
      'an unknown subject',
      { from: 'subject: office-twitter', to: 'subject: office-x' },
      `${FACTS} subject: unknown entity "office-x"`,
    ],
    [
      'an unknown total',
      { from: 'partOf: vm-total', to: 'partOf: total' },
      `${FACTS} partOf: unknown fact "total"`,
    ],
    [
      'an unknown successor of a withdrawn fact',
      { from: 'replacedBy: vm-facebook', to: 'replacedBy: vm-face' },
      `${FACTS} status.withdrawn.replacedBy: unknown fact "vm-face"`,
    ],
    [
      'an unknown origin of what is attributed',
      { from: '  ahead: [brennie]\n', to: '  ahead: [brennie]\n  attributedTo: [agency]\n' },
      `${FACTS} attributedTo.0: unknown actor "agency"`,
    ],
    [
      'an unknown parent',
      { file: 'actors.yaml', from: 'parent: valmerie', to: 'parent: valmeria' },
      'actors.yaml parent: unknown actor "valmeria"',
    ],
    [
      'an unknown type of an actor',
      { file: 'actors.yaml', from: 'kind: system', to: 'kind: system\n  types: [index]' },
      'actors.yaml types.0: unknown type "index"',
    ],
    [
      'an unknown owner of an account',
      { file: 'accounts.yaml', from: 'owner: corvasier', to: 'owner: corvas' },
      'accounts.yaml owner: unknown actor "corvas"',
    ],
    [
      'an unknown platform of an account',
      { file: 'accounts.yaml', from: 'platform: instagram', to: 'platform: insta' },
      'accounts.yaml platform: unknown platform "insta"',
    ],
    [
      'an unknown wider measure',
      { file: 'measures.yaml', from: 'broader: audience', to: 'broader: people' },
      'measures.yaml broader: unknown measure "people"',
    ],
    [
      'an actor that is its own parent',
      { file: 'actors.yaml', from: 'parent: valmerie', to: 'parent: office' },
      'actors.yaml parent: leads back to itself "office"',
    ],
    [
      'a day that does not exist',
      { from: 'date: 2021-02-03', to: 'date: 2021-02-30' },
      `${FACTS} date: is not a possible EDTF date "2021-02-30"`,
    ],
    [
      'a month that does not exist, in a source',
      { file: 'sources.yaml', from: 'date: 2021-03-20', to: 'date: 2021-13' },
      'sources.yaml updated.date: is not a possible EDTF date "2021-13"',
    ],
    [
      'a day that does not exist, of what was paid for',
      { from: 'established: 2019-03', to: 'established: 2019-02-29' },
      `${FACTS} established: is not a possible EDTF date "2019-02-29"`,
    ],
    [
      'a date without its basis',
      { from: '  date: 2021-02-03\n  dateBasis: printed\n', to: '  date: 2021-02-03\n' },
      `${FACTS} date: needs a dateBasis: printed, or inferred and how`,
    ],
    [
      'a figure that no fragment bears out',
      { from: 'value: 61000', to: 'value: 62000' },
      `${FACTS} value: no printed fragment bears out the figure "62000"`,
    ],
    [
      'a sum that no fragment bears out',
      { from: 'value: 850000', to: 'value: 851000' },
      `${FACTS} amounts.0.value: no printed fragment bears out the figure "851000"`,
    ],
    [
      'a position that no fragment bears out',
      { from: 'position: 14', to: 'position: 15' },
      `${FACTS} position: no printed fragment bears out the figure "15"`,
    ],
    [
      'a figure that is stronger than its fragment',
      { from: 'bound: about', to: 'bound: exact' },
      `${FACTS} value: is printed with the bound "about", not "exact" "215000"`,
    ],
    [
      'a figure in one language only',
      { from: 'ont échangé des messages', to: 'ont échangé 40 messages' },
      `${FACTS} statement: states a figure or bound in one language only "exact 40"`,
    ],
    [
      'a figure in the other language only',
      { from: 'exchanged messages', to: 'exchanged 40 messages' },
      `${FACTS} statement: states a figure or bound in one language only "exact 40"`,
    ],
    [
      'a date that is not the fact’s',
      { from: 'messages on Twitter in December 2020', to: 'messages on Twitter in December 2019' },
      `${FACTS} statement.en: states another date than "2020-12" "December 2019"`,
    ],
    [
      'a key that does not exist',
      { from: '  position: 14\n', to: '  position: 14\n  place: 14\n' },
      `${FACTS} place: Unrecognized key: "place"`,
    ],
  ])('%s', async (_, edit, problem) => {
    expect(await problemsOf(await edited(edit))).toContain(problem);
  });

  it('all of them at once, each at its line and column', async () => {
    const data = await folder();
    await data.edit('position: 14', 'position: 15');
    await data.edit('measure: fans', 'measure: fens');
    const error = await loadRecords(data.dataDir).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FactBaseError);
    const lines = (await data.read()).split('\n');
    for (const { line, column, path } of (error as FactBaseError).problems)
      expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${path}: `, 'u'));
    expect((error as FactBaseError).problems.map(({ path }) => path).sort()).toEqual(['measure', 'position']);
  });

  it('a file that is missing', async () => {
    const data = await folder();
    const { rm } = await import('node:fs/promises');
    await rm(data.path('types.yaml'));
    expect(await problemsOf(data)).toEqual(['types.yaml (file): is missing']);
  });

  it.each([
    ['is no list', 'id: x\n', 'platforms.yaml (file): must be a list of records'],
    ['is empty', '', undefined],
  ])('a file that %s', async (_, text, problem) => {
    const data = await folder();
    await data.write(text, 'platforms.yaml');
    const problems = await problemsOf(data);
    if (problem) expect(problems).toContain(problem);
    else expect(problems.every((each) => each.includes('unknown platform'))).toBe(true);
  });

  it('a file that is no YAML, once, at its place', async () => {
    const data = await edited({ file: 'platforms.yaml', from: '    fr: [X]', to: '    fr: [X' });
    const problems = await problemsOf(data);
    expect(problems.filter((each) => each.startsWith('platforms.yaml')).length).toBeGreaterThan(0);
  });

  it('a figure that both languages state is none', async () => {
    const data = await folder();
    await data.edit('ont échangé des messages', 'ont échangé 40 messages');
    await data.edit('exchanged messages', 'exchanged 40 messages');
    expect(await problemsOf(data)).toEqual([]);
  });

  it('small counts may be words in one language alone', async () => {
    expect(
      await problemsOf(await edited({ from: 'exchanged messages', to: 'exchanged two messages' })),
    ).toEqual([]);
  });

  it('a longer loop is told at each of its members', async () => {
    const data = await folder();
    await data.edit(
      '  aliases:\n    fr: [Valmérie, valmérien]',
      '  parent: sarline\n  aliases:\n    fr: [Valmérie, valmérien]',
      'actors.yaml',
    );
    expect((await problemsOf(data)).filter((each) => each.includes('leads back')).sort()).toEqual([
      'actors.yaml parent: leads back to itself "office"',
      'actors.yaml parent: leads back to itself "sarline"',
      'actors.yaml parent: leads back to itself "valmerie"',
    ]);
  });
});
