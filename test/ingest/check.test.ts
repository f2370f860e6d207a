import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../commands/check.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { loadFactBase } from '../../src/facts/load.js';
import { checkText } from '../../src/ingest/check.js';

const NOW = new Date('2026-11-22');
let base: FactBase;
beforeAll(async () => {
  base = await loadFactBase('data');
});

const verdicts = (text: string) =>
  checkText(text, base, NOW).map(({ verdict, facts }) => [verdict, ...facts]);

describe('checkText', () => {
  it('finds the same value, with the fact that says so', () => {
    expect(verdicts('John Kerry compte plus de 120 000 abonnés sur Twitter.')).toEqual([
      ['supported', 'mb-kerry-followers'],
    ]);
  });

  it('says when the text is more definite than the source', () => {
    const [claim] = checkText('John Kerry has 120,000 followers on Twitter.', base, NOW);
    expect(claim).toMatchObject({ verdict: 'supported', stronger: true });
  });

  it('sets another value beside the base’s', () => {
    expect(verdicts('Carl Bildt compte 300 000 abonnés sur Twitter.')).toEqual([
      ['differs', 'rfi-bildt-followers'],
    ]);
  });

  it('tells a later state from a wrong one', () => {
    expect(verdicts('In 2024 John Kerry had 3 million followers on Twitter.')).toEqual([
      ['stale', 'mb-kerry-followers'],
    ]);
  });

  it('knows what it does not know, and reads nothing into other sentences', () => {
    expect(verdicts("L'ambassade du Pérou a ouvert un compte sur Bluesky.")).toEqual([['unknown']]);
    const [claim] = checkText("L'ambassade du Pérou a ouvert un compte sur Bluesky.", base, NOW);
    expect(claim?.about).toEqual(['Ambassade du Pérou']);
    expect(verdicts('Il fait beau à Genève.')).toEqual([]);
  });

  it('compares accounts and rules, not figures alone', () => {
    expect(verdicts('Le gouvernement français a interdit TikTok.')).toEqual([
      ['supported', 'pref-ban-france'],
    ]);
    expect(verdicts("China's foreign ministry joined Douyin in July 2019.")[0]?.[0]).toBe('supported');
  });
});

describe('check', () => {
  it('answers in the language of the call, and never says false', async () => {
    const services = { commands: [], status: () => [] };
    const context = { base, engine: undefined, lang: 'en', now: NOW, page: 1, services };
    const reply = await check.execute(
      { options: { text: 'Carl Bildt has 300,000 followers on Twitter.' } } as never,
      context as never,
    );
    expect(reply.outcome).toBe('answered');
    const printed = JSON.stringify(reply.blocks);
    expect(printed).toContain('rfi-bildt-followers');
    expect(printed).toContain('the base says otherwise');
  });
});
