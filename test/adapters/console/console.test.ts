import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import type { App } from '../../../src/adapters/adapter.js';
import { createCompleter } from '../../../src/adapters/console/complete.js';
import { createApp } from '../../../src/app.js';
import { NOW, openWorld, recordingLogger } from '../../command/world.js';
import { type ConsoleStage, consoleStage } from './stage.js';

let app: App;
beforeAll(async () => {
  const world = await openWorld();
  app = createApp({
    snapshot: () => world,
    commands,
    services: { status: () => [] },
    defaultLocale: 'fr',
    clock: () => NOW,
    logger: recordingLogger(),
  });
});

const stages: ConsoleStage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.adapter.stop();
    await stage.close();
  }
});

async function sit(...setup: Parameters<typeof consoleStage>): Promise<ConsoleStage> {
  const stage = consoleStage(...setup);
  stages.push(stage);
  await stage.adapter.start(app);
  return stage;
}

async function answers(stage: ConsoleStage, count: number): Promise<readonly string[]> {
  for (let turns = 0; stage.delivered().length < count && turns < 400; turns++) await wait(5);
  return stage.delivered().map(({ text }) => text.replaceAll(/[\u00a0\u202f]/gu, ' '));
}

const hasEnded = (stage: ConsoleStage): Promise<boolean> =>
  Promise.race([stage.adapter.ended.then(() => true), wait(500).then(() => false)]);

describe('the prompt', () => {
  it('greets in the language that was asked for, and answers in it', async () => {
    const stage = await sit({ lang: 'en' });
    expect(stage.screen()).toContain('Diplo: ask a question');
    await stage.type('compte @mcorvasier');
    expect((await answers(stage, 1))[0]).toMatch(/^@mcorvasier: personal account on Twitter/u);
  });

  it('takes commands with and without /diplo', async () => {
    const stage = await sit();
    for (const text of ['compte @mcorvasier', '/diplo compte @mcorvasier', '/compte @mcorvasier'])
      await stage.type(text);
    const [first, ...others] = await answers(stage, 3);
    expect(others).toEqual([first, first]);
  });

  it('lets a number turn the page, and choose the other language', async () => {
    const stage = await sit();
    await stage.type('panorama Valmérie');
    expect((await answers(stage, 1))[0]).toContain('tapez 1');
    await stage.type('1');
    expect((await answers(stage, 2))[1]).toContain('dépensé');
    await stage.press('English');
    expect((await answers(stage, 3))[2]).toMatch(/^Overview — Valmeria/u);
  });

  it('lets a number choose among what could be meant', async () => {
    const stage = await sit();
    await stage.type('panorama');
    expect((await answers(stage, 1))[0]).toMatch(/1\. Valmérie/u);
    await stage.type('1');
    expect((await answers(stage, 2))[1]).toMatch(/^Panorama — Valmérie/u);
  });

  it('asks a number that chooses nothing', async () => {
    const stage = await sit();
    await stage.type('26');
    expect((await answers(stage, 1))[0]).toMatch(/^Pas dans la base/u);
  });

  it('prints nothing wider than 80 columns', async () => {
    const stage = await sit();
    for (const text of [
      'aide',
      'état',
      'abonnés',
      'dépenses',
      'chronologie',
      'source',
      `mot ${'x'.repeat(200)}`,
      '\u001b[31mrouge',
    ])
      await stage.type(text);
    await answers(stage, 8);
    const printed = stage
      .screen()
      .split(/\r?\n/u)
      .filter((line) => !line.includes('xxx') && !line.startsWith('diplo> '));
    for (const line of printed) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it.each([
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C', '\u0003'],
    ['exit', 'exit\n'],
    ['quitter', 'quitter\n'],
  ])('is left by %s', async (_, keys) => {
    const stage = await sit();
    stage.key(keys);
    expect(await hasEnded(stage)).toBe(true);
  });

  it('keeps somebody who empties a line that they began with Ctrl-C', async () => {
    const stage = await sit();
    stage.key('un début\u0003');
    expect(await hasEnded(stage)).toBe(false);
    await stage.type('compte @mcorvasier');
    expect(await answers(stage, 1)).toHaveLength(1);
  });

  it('answers what was typed before it is left', async () => {
    const stage = await sit();
    stage.key('compte @mcorvasier\n\u0004');
    expect(await hasEnded(stage)).toBe(true);
    expect(stage.screen()).toContain('compte personnel sur Twitter');
  });

  it('goes back in history', async () => {
    const stage = await sit();
    await stage.type('compte @mcorvasier');
    await answers(stage, 1);
    stage.key('\u001b[A\n');
    const [first, second] = await answers(stage, 2);
    expect(second).toBe(first);
  });
});

describe('completion', () => {
  const complete = (line: string) => createCompleter(app, commands, 'fr')(line);

  it('completes commands in both languages, without accents too', async () => {
    expect(await complete('abo')).toEqual([['abonnés '], 'abo']);
    expect(await complete('/diplo time')).toEqual([['timeline '], 'time']);
    expect(await complete('depe')).toEqual([['dépenses '], 'depe']);
  });

  it('completes what a command takes', async () => {
    expect(await complete('compte Maë')).toEqual([['Maëlle Corvasier'], 'Maë']);
    expect(await complete('compte @off')).toEqual([['@office_valmerie'], '@off']);
    expect(await complete('abonnés plateforme:inst')).toEqual([['Instagram'], 'inst']);
    expect(await complete('aide comp')).toEqual([['compte', 'comparer'], 'comp']);
    expect(await complete('fait vm-ra')).toEqual([['vm-rank'], 'vm-ra']);
  });

  it('completes names inside a question', async () => {
    expect(await complete("combien d'abonnés sur Insta")).toEqual([['Instagram'], 'Insta']);
    expect((await complete('Corvas'))[0][0]).toBe('Maëlle Corvasier');
  });

  it('offers nothing where nothing is typed', async () => {
    expect(await complete('compte ')).toEqual([[], '']);
    expect(await complete('état x')).toEqual([[], 'x']);
  });
});

describe('the end of a pipe', () => {
  it('answers a question a line, in order, plainly', async () => {
    const stage = await sit({ tty: false });
    stage.key('compte @mcorvasier\n\n26\nfait vm-rank');
    stage.end();
    expect(await hasEnded(stage)).toBe(true);
    const questions = stage
      .screen()
      .split('\n')
      .filter((line) => line.startsWith('> '));
    expect(questions).toEqual(['> compte @mcorvasier', '> 26', '> fait vm-rank']);
    expect(stage.screen()).not.toContain('\u001b');
  });

  it('repeats a question harmlessly, within 80 columns', async () => {
    const stage = await sit({ tty: false });
    stage.key(`\u001b[31m${'combien '.repeat(40)}\u202e\n`);
    stage.end();
    expect(await hasEnded(stage)).toBe(true);
    for (const sign of ['\u001b', '\u202e']) expect(stage.raw()).not.toContain(sign);
    for (const line of stage.screen().split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it('says how to go on where a list is long', async () => {
    const stage = await sit({ tty: false });
    stage.key('panorama Valmérie\n');
    stage.end();
    await hasEnded(stage);
    expect(stage.screen().replaceAll('\u00a0', ' ')).toContain('10 de plus : panorama Valmérie page:2');
  });

  it.each(['', '\n', ' \n\n'])('shows around where nothing is asked (%j)', async (input) => {
    const stage = await sit({ tty: false });
    stage.key(input);
    stage.end();
    expect(await hasEnded(stage)).toBe(true);
    const screen = stage.screen().replaceAll('\u00a0', ' ');
    expect(screen).toContain('15 faits de 1 article');
    expect(screen).toContain('> une question ?');
    expect(screen).toContain('SLACK_BOT_TOKEN');
    expect(screen).toContain('DISCORD_TOKEN');
    for (const line of screen.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
  });
});
