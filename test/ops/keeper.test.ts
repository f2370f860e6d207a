import { appendFile, mkdir, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { FactBaseError } from '../../src/facts/problem.js';
import { compile } from '../../src/ops/compile.js';
import { keptFile } from '../../src/ops/open-base.js';
import { createQueryEngine } from '../../src/query/create-engine.js';
import { dispatcherOver, invoked, read, typed } from '../command/world.js';
import { folder, keeperOf, ranked } from './folder.js';

const BROKEN = '- id: broken\n  kind: nonsense\n';

describe('reloading the fact base', () => {
  it('serves a changed folder, and tells what is new, changed, withdrawn, gone and in conflict', async () => {
    const data = await folder();
    const { keeper, logger } = await keeperOf(data);
    const before = keeper.current();
    const text = await data.read();
    const block = (id: string) =>
      text.split(/\n(?=- id: )/u).find((part) => part.startsWith(`- id: ${id}\n`)) ?? '';
    const exact = block('vm-insta-followers')
      .replace('at-least', 'exact')
      .replace('plus de 48 000', '48 000')
      .replace('  strictness: strict\n', '');
    await data.write(
      [
        ...text
          .split(/\n(?=- id: )/u)
          .filter((part) => !/^- id: (?:vm-exchange|vm-insta-followers)\n/u.test(part))
          .map((part) =>
            part.startsWith('- id: vm-rank\n')
              ? ranked(part, 13)
              : part.startsWith('- id: vm-facebook\n')
                ? part.replace(
                    /reviewed:[\s\S]*/u,
                    'withdrawn:\n      why: { fr: faux, en: wrong }\n      on: 2026-02-01\n',
                  )
                : part,
          ),
        exact,
        exact
          .replace('vm-insta-followers', 'vm-insta-rival')
          .replace('48000', '47000')
          .replace('48 000', '47 000'),
      ].join('\n'),
    );
    const report = await keeper.reload('command');
    expect(keeper.refusal()).toBeUndefined();
    expect(report).toMatchObject({
      result: 'taken',
      from: before.base.version,
      difference: {
        added: ['vm-insta-rival'],
        changed: ['vm-rank', 'vm-insta-followers'],
        withdrawn: ['vm-facebook'],
        removed: ['vm-exchange'],
        conflicts: [['vm-insta-followers', 'vm-insta-rival']],
      },
    });
    expect(keeper.current().base.version).toBe(report.version);
    expect(keeper.current().base.version).not.toBe(before.base.version);
    expect(logger.entries.at(-1)).toMatchObject({
      level: 'info',
      message: 'fact base reloaded',
      data: { trigger: 'command', added: ['vm-insta-rival'], removed: ['vm-exchange'] },
    });
  });

  it('finishes a question in flight on the snapshot with which it began', async () => {
    const data = await folder();
    const { keeper } = await keeperOf(data);
    const before = keeper.current();
    const dispatcher = dispatcherOver(before, {
      snapshot: keeper.current,
      commands: [
        {
          name: 'slow',
          names: { fr: 'lent', en: 'slow' },
          description: { fr: '', en: '' },
          options: {},
          examples: { fr: [], en: [] },
          visibility: 'everyone',
          async execute(_, { base, lang }) {
            await data.rank(13);
            await keeper.reload('watch');
            return {
              lang,
              outcome: 'answered',
              blocks: [{ kind: 'headline', text: [{ kind: 'text', text: base.version }] }],
            };
          },
        },
      ],
    });
    const { reply } = await dispatcher.run(invoked('slow'));
    expect(read(reply).trim()).toBe(before.base.version);
    expect(keeper.current().base.version).not.toBe(before.base.version);
  });

  it('changes nothing for an invalid folder, and says where what is wrong', async () => {
    const data = await folder();
    const { keeper, logger } = await keeperOf(data);
    const before = keeper.current();
    await data.edit('position: 14', 'position: none');
    await data.edit('vm-exchange', 'vm-exchanged');
    const report = await keeper.reload('signal');
    expect(keeper.current()).toBe(before);
    expect(report).toMatchObject({
      result: 'refused',
      version: before.base.version,
      refusal: {
        total: 1,
        atStart: false,
        // The fact that is wrong cannot be read, so that it is missing too.
        difference: { added: ['vm-exchanged'], removed: ['vm-rank', 'vm-exchange'] },
      },
    });
    expect(keeper.refusal()?.problems[0]).toMatch(/^facts\/valmerie-2021\.yaml:\d+:\d+ position: .*"none"$/u);
    expect(logger.entries.at(-1)).toMatchObject({ level: 'error', data: { trigger: 'signal', total: 1 } });

    await data.edit('position: none', 'position: 14');
    await data.edit('vm-exchanged', 'vm-exchange');
    expect(await keeper.reload('signal')).toEqual({ result: 'unchanged', version: before.base.version });
    expect(keeper.refusal()).toBeUndefined();
  });

  it('runs one at a time; who asks meanwhile gets the one after', async () => {
    const data = await folder();
    let running = 0;
    let most = 0;
    const { keeper } = await keeperOf(data, {
      compile: async (task) => {
        most = Math.max(most, ++running);
        const compilation = await compile(task);
        running -= 1;
        return compilation;
      },
    });
    await data.rank(13);
    const first = keeper.reload('watch');
    await data.rank(12);
    const [one, two, three] = await Promise.all([first, keeper.reload('command'), keeper.reload('signal')]);
    expect(most).toBe(1);
    expect(two).toBe(three);
    expect(two.version).toBe(keeper.current().base.version);
    expect([one.result, two.result]).toContain('taken');
    expect((await keeper.reload('watch')).result).toBe('unchanged');
  });

  it('tells of anchors that broke', async () => {
    const data = await folder();
    const { keeper } = await keeperOf(data, {
      brokenAnchors: () => ['vm-rank'],
    });
    await data.rank(13);
    expect(await keeper.reload('watch')).toMatchObject({ result: 'taken', brokenAnchors: ['vm-rank'] });
  });

  it('survives an engine that cannot be built', async () => {
    const data = await folder();
    let broken = false;
    const { keeper } = await keeperOf(data, {
      engineFor: (base) => {
        if (broken) throw new Error('no engine');
        return createQueryEngine(base);
      },
    });
    broken = true;
    await data.rank(13);
    expect(await keeper.reload('watch')).toMatchObject({ result: 'refused' });
    broken = false;
    expect(await keeper.reload('watch')).toMatchObject({ result: 'taken' });
  });
});

describe('a base that answers no longer', () => {
  const losing = () => {
    let lose: (error: Error) => void = () => undefined;
    const lost = () =>
      new Promise<Error>((resolve) => {
        lose = resolve;
      });
    return { lost, lose: () => lose(new Error('out of memory')) };
  };
  const heard = () => new Promise((resolve) => setImmediate(resolve));
  const served = (keeper: { serving(): boolean }) => vi.waitFor(() => expect(keeper.serving()).toBe(true));

  it('is opened again, and nothing is served as unchanged meanwhile', async () => {
    const data = await folder();
    const { lost, lose } = losing();
    const { keeper, logger } = await keeperOf(data, { lost, pause: () => 50 });
    const before = keeper.current();
    lose();
    await heard();
    expect(keeper.serving()).toBe(false);
    expect(await keeper.reload('signal')).toMatchObject({ result: 'refused' });
    await served(keeper);
    expect(keeper.current()).not.toBe(before);
    expect(keeper.current().version).toBe(before.version);
    expect(keeper.refusal()).toBeUndefined();
    expect(logger.entries).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'the fact base answers no longer' }),
    );
    expect(logger.entries.at(-1)).toMatchObject({ level: 'info', message: 'the fact base answers again' });
    lose();
    await heard();
    expect(keeper.serving()).toBe(false);
    await served(keeper);
  });

  it('is the last valid one where the folder has become invalid', async () => {
    const data = await folder();
    const { lost, lose } = losing();
    const { keeper } = await keeperOf(data, { lost, pause: () => 0 });
    await data.write(BROKEN);
    lose();
    await vi.waitFor(() => expect(keeper.refusal()).toMatchObject({ atStart: true }));
    await served(keeper);
    expect(keeper.current().base.facts.has('vm-rank')).toBe(true);
  });

  it('is tried ever more slowly while it cannot be opened', async () => {
    const data = await folder();
    const { lost, lose } = losing();
    const pauses: number[] = [];
    let broken = false;
    const { keeper } = await keeperOf(data, {
      lost,
      pause: (failures) => {
        pauses.push(failures);
        return 0;
      },
      engineFor: (base) => {
        if (broken) throw new Error('no engine');
        return createQueryEngine(base);
      },
    });
    broken = true;
    lose();
    await vi.waitFor(() => expect(pauses).toEqual(expect.arrayContaining([1, 2, 3])));
    broken = false;
    await served(keeper);
  });

  it('stays away once the keeper is closed', async () => {
    const data = await folder();
    const { lost, lose } = losing();
    const { keeper, logger } = await keeperOf(data, { lost, pause: () => 0 });
    await keeper.close();
    const told = logger.entries.length;
    lose();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(logger.entries).toHaveLength(told);
  });
});

describe('the last valid base', () => {
  it('is served when the folder is invalid at start, with the difference', async () => {
    const data = await folder();
    const before = (await keeperOf(data)).keeper.current();
    await data.rank(13);
    await appendFile(data.path(data.facts), BROKEN);
    const { keeper, logger } = await keeperOf(data);
    expect(keeper.current().base.version).toBe(before.base.version);
    expect(keeper.refusal()).toMatchObject({ atStart: true, difference: { changed: ['vm-rank'] } });
    expect(logger.entries).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining('the last valid one is served'),
      }),
    );
    const { reply } = await dispatcherOver(keeper.current()).run(typed('statut'));
    expect(reply.outcome).toBe('answered');
  });

  it('is the one that a reload took', async () => {
    const data = await folder();
    const { keeper } = await keeperOf(data);
    await data.rank(13);
    const { version } = await keeper.reload('watch');
    await data.write(BROKEN);
    expect((await keeperOf(data)).keeper.current().base.version).toBe(version);
  });

  it('does not exist at a first start on an invalid folder: every problem is told', async () => {
    const data = await folder();
    await appendFile(data.path(data.facts), `${BROKEN}${BROKEN}`);
    const failed = await keeperOf(data).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(FactBaseError);
    expect((failed as FactBaseError).problems.length).toBeGreaterThan(1);
  });

  it('spares a start the parsing of YAML if nothing has changed', async () => {
    const data = await folder();
    const before = (await keeperOf(data)).keeper.current().base;
    const never = () => Promise.reject(new Error('parsed'));
    const { base } = (await keeperOf(data, { compile: never })).keeper.current();
    expect(base.version).toBe(before.version);
    expect([...base.facts.values()]).toEqual([...before.facts.values()]);
    expect(base.frames).toEqual(before.frames);
    await expect(keeperOf(data, { compile: never, drafts: true })).rejects.toThrow('parsed');
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['changed by a bit', (text: string) => text.replace('48000', '48001')],
    ['not a snapshot', () => 'hello\n'],
    ['of another format', (text: string) => text.replace('"format":1', '"format":99')],
    ['empty', () => ''],
  ])('is read from the YAML again if it is %s', async (_, damage) => {
    const data = await folder();
    const { version } = (await keeperOf(data)).keeper.current().base;
    const kept = keptFile(data.stateDir);
    await writeFile(kept, damage(await readFile(kept, 'utf8')));
    expect((await keeperOf(data)).keeper.current().base.version).toBe(version);
    // And written anew.
    expect(await readFile(kept, 'utf8')).toContain('"format":1');
    await writeFile(kept, damage(await readFile(kept, 'utf8')));
    await data.write(BROKEN);
    await expect(keeperOf(data)).rejects.toBeInstanceOf(FactBaseError);
  });

  it('of a Diplo with other kinds of records counts if they fit this one', async () => {
    const data = await folder();
    const { version } = (await keeperOf(data)).keeper.current().base;
    const kept = keptFile(data.stateDir);
    const { createHash } = await import('node:crypto');
    const lines = (await readFile(kept, 'utf8')).replace(/"schema":"\w+"/u, '"schema":"older"').split('\n');
    const body = `${lines.slice(0, -2).join('\n')}\n`;
    await writeFile(
      kept,
      `${body}${JSON.stringify({ sha256: createHash('sha256').update(body).digest('hex') })}\n`,
    );
    await data.write(BROKEN);
    expect((await keeperOf(data)).keeper.current().base.version).toBe(version);
  });

  it('leaves nothing behind of a process that was killed while it compiled', async () => {
    const data = await folder();
    await mkdir(data.stateDir, { recursive: true });
    await writeFile(join(data.stateDir, 'facts.ndjson.999.candidate'), 'half');
    await keeperOf(data, { clock: () => new Date(Date.now() + 3_600_000) });
    expect(await readdir(data.stateDir)).toEqual(['facts.ndjson']);
  });
});

describe('what may happen to folders', () => {
  it('the data folder is deleted', async () => {
    const data = await folder();
    const { keeper } = await keeperOf(data);
    await rm(data.dataDir, { recursive: true });
    expect(await keeper.reload('watch')).toMatchObject({ result: 'refused' });
    expect(keeper.refusal()?.problems[0]).toContain('ENOENT');
    expect((await keeperOf(data)).keeper.refusal()).toMatchObject({ atStart: true });
  });

  it('a file is half-written', async () => {
    const data = await folder();
    const { keeper } = await keeperOf(data);
    const text = await data.read();
    await data.write(text.slice(0, text.indexOf('printed: a ouvert') + 'printed: "a ouv'.length));
    expect(await keeper.reload('watch')).toMatchObject({ result: 'refused' });
    expect(keeper.current().base.facts.has('vm-rank')).toBe(true);
  });

  it('a file is missing', async () => {
    const data = await folder();
    const { keeper } = await keeperOf(data);
    await unlink(data.path('actors.yaml'));
    expect(await keeper.reload('watch')).toMatchObject({ result: 'refused' });
    expect(keeper.refusal()?.problems[0]).toBe('actors.yaml:1:1 (file): is missing');
  });

  it('a file cannot be read', async () => {
    const data = await folder();
    const { keeper } = await keeperOf(data);
    // A folder in a file's place: unlike a mode, it stops root too.
    await unlink(data.path('actors.yaml'));
    await mkdir(data.path('actors.yaml'));
    expect(await keeper.reload('watch')).toMatchObject({ result: 'refused' });
    expect(keeper.refusal()?.problems[0]).toContain('EISDIR');
  });

  it('there are ten thousand errors', async () => {
    const data = await folder();
    const { keeper, logger } = await keeperOf(data);
    await data.write('- id: A\n'.repeat(10_000));
    expect(await keeper.reload('watch')).toMatchObject({ result: 'refused' });
    expect(keeper.refusal()?.total).toBeGreaterThanOrEqual(10_000);
    expect(keeper.refusal()?.problems).toHaveLength(50);
    expect(JSON.stringify(logger.entries.at(-1)).length).toBeLessThan(20_000);
  });

  it('the state folder cannot be written', async () => {
    const data = await folder();
    await writeFile(data.stateDir, 'a file in its place');
    const { keeper, logger } = await keeperOf(data);
    expect(keeper.current().base.facts.size).toBeGreaterThan(0);
    expect(logger.entries).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'the valid fact base cannot be kept for a restart' }),
    );
    await data.rank(13);
    expect(await keeper.reload('watch')).toMatchObject({ result: 'taken' });
  });
});
