import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createApp } from '../../src/app.js';
import type { Keeper } from '../../src/ops/keeper.js';
import { invoked, MEMBER, NOW, recordingLogger, typed } from '../command/world.js';
import { folder, keeperOf, type ServedHere } from './folder.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Calls that fill whatever is remembered of a base: engine, names, follow-ups, suggestions. */
async function use(keeper: Keeper<ServedHere>): Promise<void> {
  const app = createApp({
    snapshot: keeper.current,
    commands,
    services: { status: () => [], refusal: keeper.refusal },
    defaultLocale: 'fr',
    clock: () => NOW,
    logger: recordingLogger(),
  });
  await app.run(typed("combien d'abonnés a Corvasier ?"));
  await app.run(invoked('account', { who: 'Corvasier' }));
  await app.home(MEMBER, 'en');
  await app.suggest({ command: 'account', option: 'who' }, 'corv', 'fr');
}

describe('a snapshot whose time is over', () => {
  it('is let go, with all that was built over it', async () => {
    const data = await folder();
    const { keeper } = await keeperOf(data);
    const gone: WeakRef<object>[] = [];
    for (const position of [13, 12, 11]) {
      await use(keeper);
      gone.push(new WeakRef(keeper.current().base), new WeakRef(keeper.current().engine));
      await data.rank(position);
      expect((await keeper.reload('watch')).result).toBe('taken');
    }
    await use(keeper);
    // What a promise or the stack still holds goes with a turn of the loop.
    await new Promise((resolve) => setTimeout(resolve, 10));
    collect();
    expect(gone.map((reference) => reference.deref() === undefined)).toEqual(gone.map(() => true));
  });
});
