import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_ARTICLES, FIXTURE_BASE } from '../command/world.js';
import { runHere as cli, runProgram } from './program.js';

/** As a process: where the working directory, pipes, the exit itself or the compiled program matter. */
const cliProcess = (args: readonly string[], options: Parameters<typeof runProgram>[2] = {}) =>
  runProgram('cli', args, options);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diplo-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A copy of the invented base with one of its files changed. */
async function changed(name: string, file: string, change: (text: string) => string): Promise<string> {
  const dir = join(folder, name);
  await cp(FIXTURE_BASE, dir, { recursive: true });
  await writeFile(join(dir, file), change(await readFile(join(dir, file), 'utf8')));
  return dir;
}

describe('one question', () => {
  it('is answered in its language, with code 0', async () => {
    const { code, stdout, stderr } = await cliProcess(['ask', 'how many followers did Corvasier have?']);
    expect(stdout).toMatch(/^@mcorvasier had more than 61,000 followers on Twitter\.\n/u);
    expect(stdout).not.toContain('\u001b');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('ends with 3 where nothing is found', async () => {
    expect((await cliProcess(['ask', "combien d'abonnés a Carl Bildt ?"])).code).toBe(3);
    expect((await cli(['account', '@nobody'])).code).toBe(3);
  });

  it('may be asked without the name of a command', async () => {
    const { code, stdout } = await cli(["combien d'abonnés a Corvasier ?"]);
    expect(stdout).toMatch(/^@mcorvasier comptait plus de 61 000 abonnés/u);
    expect(code).toBe(0);
  });

  it('shows its passage where the newsroom has the articles', async () => {
    const { stdout } = await cli(['fait', 'vm-corvasier'], { env: { ARTICLES_DIR: FIXTURE_ARTICLES } });
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('que suivent plus de 61 000 personnes');
  });
});

describe('commands', () => {
  it('are subcommands under all their names, with options in both languages', async () => {
    const outputs = await Promise.all([
      cli(['account', 'Corvasier', '--platform', 'twitter', '--lang', 'fr']),
      cli(['compte', 'Corvasier', '--plateforme', 'twitter']),
      cli(['compte', 'Corvasier', 'plateforme:twitter']),
    ]);
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(outputs[0]?.stdout).toContain('Comptes — Maëlle Corvasier, Twitter : 1 fait');
  });

  it('page, and tell what to type for the next', async () => {
    const { stdout } = await cli(['dépenses', '--limit', '2']);
    expect(stdout).toContain('npx diplo dépenses --limit 2 --page 2');
    expect((await cli(['dépenses', '--limit', '2', '--page', '3'])).stdout).toContain('vm-total');
  });

  it('have the outcome of a question where they begin one', async () => {
    const question = ['compte', 'tiktok', 'emmanuel', 'macron'];
    const [asCommand, asked] = await Promise.all([cli(question), cli(['ask', ...question])]);
    expect(asCommand).toEqual(asked);
  });
});

describe('bad usage', () => {
  it.each([
    [['check-dat'], 'Did you mean check-data?'],
    [['account', '--platfrom', 'x'], 'unknown option'],
    [['milestones', '--limit', 'many'], ''],
    [['ask', '--lang', 'de', 'x'], 'Allowed choices are fr, en'],
    [['dépenses', '--page', '0'], 'a page is a number from 1 on'],
    [['ask'], ''],
    [['fact'], ''],
  ])('%j ends with 2', async (args, message) => {
    const { code, stderr } = await cli(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(code).toBe(2);
  });

  it('help is no bad usage', async () => {
    const { code, stdout } = await cli(['--help']);
    for (const name of ['ask', 'account|compte', 'check-data', 'verify', 'check-config'])
      expect(stdout).toContain(name);
    expect(code).toBe(0);
  });
});

describe('ask --json', () => {
  const FIELDS = [
    'question',
    'lang',
    'outcome',
    'headline',
    'facts',
    'derivation',
    'caveats',
    'reason',
    'nearest',
    'micros',
  ];

  it('answers every line of its input with one line, in order', async () => {
    const questions = [
      'how many followers did Corvasier have?',
      '',
      '   ',
      '\u0000\u202e',
      'é'.repeat(600),
      '__proto__',
      "combien d'abonnés a Corvasier ?",
    ];
    const { code, stdout, stderr } = await cliProcess(['ask', '--json'], {
      input: `${questions.join('\n')}\r\n`,
    });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ question }) => question)).toEqual(questions);
    for (const line of lines) expect(Object.keys(line)).toEqual(FIELDS);
    expect(lines[0]).toMatchObject({
      lang: 'en',
      outcome: 'answered',
      facts: [{ id: 'vm-corvasier', line: 8, printed: 'plus de 61 000 personnes' }],
    });
    expect(lines[6]).toMatchObject({ lang: 'fr', outcome: 'answered' });
    for (const line of lines.slice(1, 6)) expect(line.outcome).toBe('nothing');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('answers a last line without its end, and nothing where there is none', async () => {
    expect((await cli(['ask', '--json'], { input: 'a\nb' })).stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(await cliProcess(['ask', '--json'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('keeps a line that holds other separators one line', async () => {
    const { stdout } = await cli(['ask', '--json'], { input: 'un\u2028deux\rtrois\n' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('answers an argument, and ends as a question does', async () => {
    const { code, stdout } = await cli(['ask', '--json', '--lang', 'en', "combien d'abonnés a Corvasier ?"]);
    expect(JSON.parse(stdout)).toMatchObject({ lang: 'en', outcome: 'answered' });
    expect(code).toBe(0);
    expect((await cli(['ask', '--json', 'followers of Carl Bildt'])).code).toBe(3);
  });
});

describe('check-data', () => {
  it('counts what a sound base holds', async () => {
    const { code, stdout } = await cli(['check-data']);
    expect(stdout).toMatch(/^no problem: 16 facts from 1 sources, version [0-9a-f]{12}\n$/u);
    expect(code).toBe(0);
  });

  it('prints every problem with its place, and ends with 1', async () => {
    const dir = await changed('broken', 'facts/valmerie-2021.yaml', (text) =>
      text
        .replace('platforms: [tiktok]', 'platforms: [tictoc]')
        .replace('value: 61000', 'value: 62000')
        .replace('subject: office\n', 'subject: ofice\n'),
    );
    const { code, stdout } = await cliProcess(['check-data'], { env: { DIPLO_DATA_DIR: dir }, cwd: folder });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(line).toMatch(/^broken\/facts\/valmerie-2021\.yaml:\d+:\d+ \w[\w.]*: .+/u);
    expect(stdout).toContain('"tictoc"');
    expect(stdout).toContain('"62000"');
    expect(code).toBe(1);
  });
});

describe('a base that cannot be served', () => {
  it.each([
    ['cli', ['ask', 'combien ?']],
    ['cli', ['ask', '--json']],
    ['cli', ['check-data']],
    ['main', []],
  ] as const)('%s %j ends with 1 and says why, without a stack', async (entry, args) => {
    const { code, stderr } = await runProgram(entry, args, {
      input: 'x\n',
      // Without a state folder, so that no valid base from before is served instead.
      env: { DIPLO_DATA_DIR: join(folder, 'nowhere'), STATE_DIR: join(folder, 'no-state') },
    });
    expect(stderr).toContain('nowhere');
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(code).toBe(1);
  });

  it('names the place of each problem where somebody only asks', async () => {
    const dir = await changed('asked', 'platforms.yaml', (text) => text.replace('id: tiktok', 'id: TikTok'));
    const { code, stderr } = await cliProcess(['ask', 'x'], { env: { DIPLO_DATA_DIR: dir }, cwd: folder });
    expect(stderr).toMatch(/asked\/platforms\.yaml:\d+:\d+ id: /u);
    expect(code).toBe(1);
  });
});

describe('verify', () => {
  it('finds every anchor', async () => {
    const { code, stdout } = await cli(['verify', '--articles', FIXTURE_ARTICLES]);
    expect(stdout).toBe('18 of 18 anchors found (100 %)\n');
    expect(code).toBe(0);
  });

  it('warns of what has moved, and fails for what is missing', async () => {
    const moved = await changed('moved', 'facts/valmerie-2021.yaml', (text) =>
      text.replace('line: 8', 'line: 9'),
    );
    const warned = await cli(['verify', '--articles', FIXTURE_ARTICLES], { env: { DIPLO_DATA_DIR: moved } });
    expect(warned.stdout).toContain(
      'article-fixture.txt:9 vm-corvasier: warning: moved to line 8 "plus de 61 000 personnes"',
    );
    expect(warned.code).toBe(0);
    const missing = await changed('missing', 'facts/valmerie-2021.yaml', (text) =>
      text.replace('printed: la 14e place', 'printed: à la 14e place'),
    );
    const failed = await cli(['verify', '--articles', FIXTURE_ARTICLES], {
      env: { DIPLO_DATA_DIR: missing },
    });
    expect(failed.stdout).toContain('article-fixture.txt:16 vm-rank: missing "à la 14e place"');
    expect(failed.code).toBe(1);
  });

  it('fails for articles that are not there, and asks which', async () => {
    const { code, stdout } = await cli(['verify', '--articles', folder]);
    expect(stdout).toContain('article-fixture.txt: cannot be read');
    expect(code).toBe(1);
    expect((await cli(['verify'])).code).toBe(2);
  });
});

describe('check-config', () => {
  it('says what would start', async () => {
    const { code, stdout } = await cliProcess(['check-config'], { cwd: folder });
    expect(stdout).toContain('would start: the console');
    expect(code).toBe(0);
    const slack = await cliProcess(['check-config'], {
      cwd: folder,
      env: { SLACK_BOT_TOKEN: 'xoxb-canary', SLACK_APP_TOKEN: 'xapp-canary' },
    });
    expect(slack.stdout).toContain('would start: Slack, in Socket Mode');
    expect(slack.stdout).not.toContain('canary');
  });

  it('names every variable that is wrong', async () => {
    const { code, stdout } = await cliProcess(['check-config'], {
      cwd: folder,
      env: { DEFAULT_LOCALE: 'canary', SLACK_BOT_TOKEN: 'canary' },
    });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['DEFAULT_LOCALE', 'SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN']);
    expect(stdout).not.toContain('canary');
    expect(code).toBe(1);
  });

  it('reads .env, which the environment overrules', async () => {
    await writeFile(join(folder, '.env'), 'DEFAULT_LOCALE=en\nOPS_PORT=9100\n');
    const { stdout } = await cliProcess(['check-config'], { cwd: folder, env: { OPS_PORT: '9200' } });
    expect(stdout).toContain('default language: en');
    expect(stdout).toContain(':9200');
    await rm(join(folder, '.env'));
  });
});

// A dozen processes, one after another.
describe('build-data', { timeout: 60_000 }, () => {
  it('compiles the base, so that the same answers come sooner, and notices what has changed', async () => {
    const dir = await changed('compiled', 'sources.yaml', (text) => text);
    const env = { DIPLO_DATA_DIR: dir, STATE_DIR: join(folder, 'state') };
    const ask = () => cliProcess(['ask', '--lang', 'en', "combien d'abonnés a Corvasier ?"], { env });
    const before = await ask();
    expect((await cliProcess(['build-data'], { env })).stdout).toContain('16 facts from 1 sources');
    expect((await cliProcess(['build-data'], { env })).stdout).toContain('is up to date');
    expect(await ask()).toEqual(before);

    const facts = join(dir, 'facts/valmerie-2021.yaml');
    await writeFile(facts, (await readFile(facts, 'utf8')).replace('id: vm-corvasier', 'id: vm-corvasier-2'));
    expect((await ask()).stdout).toContain('[vm-corvasier-2]');

    await cliProcess(['build-data'], { env });
    await writeFile(join(folder, 'state/index.bin'), 'damaged');
    expect((await ask()).stdout).toContain('[vm-corvasier-2]');
    await writeFile(join(folder, 'state/facts.ndjson'), 'damaged');
    expect((await ask()).stdout).toContain('[vm-corvasier-2]');
  });

  it('tells what is wrong with a base instead of compiling it', async () => {
    const dir = await changed('uncompiled', 'platforms.yaml', (text) =>
      text.replace('id: tiktok', 'id: TikTok'),
    );
    const { code, stderr } = await cli(['build-data', '--output', join(folder, 'x.ndjson')], {
      env: { DIPLO_DATA_DIR: dir },
    });
    expect(stderr).toContain('platforms.yaml');
    expect(code).toBe(1);
  });
});
