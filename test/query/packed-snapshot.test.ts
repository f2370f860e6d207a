import { beforeAll, describe, expect, it } from 'vitest';
import type { FactBase } from '../../src/facts/fact-base.js';
import { loadFactBase } from '../../src/facts/load.js';
import { createQueryEngine, engineOver } from '../../src/query/create-engine.js';
import { packSnapshot, unpackSnapshot } from '../../src/query/packed-snapshot.js';
import { createSnapshot } from '../../src/query/snapshot.js';
import { FIXTURE_BASE } from '../command/world.js';

let base: FactBase;
let packed: Uint8Array;
beforeAll(async () => {
  base = await loadFactBase(FIXTURE_BASE);
  packed = packSnapshot(createSnapshot(base), 'program');
});

const QUESTIONS = [
  "combien d'abonnés a Corvasier ?",
  'how many folowers did Corvasier have?',
  '@office_valmerie',
  'dépenses de Haute-Brume et de Sarline',
  'qui devançait la Valmérie ?',
  'xylophone',
  '',
];

describe('a packed snapshot', () => {
  it.each(QUESTIONS)('answers as the one that it was packed from: %s', (question) => {
    const snapshot = unpackSnapshot(packed, base, 'program');
    expect(snapshot && engineOver(snapshot).ask(question)).toEqual(createQueryEngine(base).ask(question));
  });

  it('is of no use to another base or another program', () => {
    expect(unpackSnapshot(packed, { ...base, version: 'another' }, 'program')).toBeUndefined();
    expect(unpackSnapshot(packed, base, 'another')).toBeUndefined();
  });

  it('shares its frames with the base', () => {
    const snapshot = unpackSnapshot(packed, base, 'program');
    for (const frame of base.frames) expect(snapshot?.index.byFact.get(frame.fact)?.frame).toBe(frame);
  });
});
