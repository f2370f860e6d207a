import { describe, expect, it } from 'vitest';
import type { Frame, FrameActor, SlotValue } from '../../src/facts/frame.js';
import type { IndexedFrame } from '../../src/query/frame-index.js';
import type { Interpretation } from '../../src/query/interpretation.js';
import { matchFrame } from '../../src/query/match.js';
import { askedDate, askedNumber, hard, ignored, indexedFrame, soft, words } from './invented/pieces.js';
import { question as questionOf } from './invented/question.js';

const told = (text = 'x'): SlotValue[] => [{ text: { fr: text, en: text } }];
const counted = (value: number): SlotValue[] => [
  {
    text: { fr: `${value}`, en: `${value}` },
    quantity: { value, bound: 'exact', unit: 'likes', platforms: [] },
  },
];

const match = (
  indexed: IndexedFrame,
  said: Partial<Interpretation>,
  weights: readonly number[] = (said.needs ?? []).map(() => 1),
  text = 0,
) => matchFrame(indexed, questionOf(said), weights, text);

describe('a match', () => {
  it('covers the share of the weight that the frame bears, as firmly as it bears it', () => {
    const frame = indexedFrame({}, { senses: { 'actor:orne': 0.88 }, terms: ['harbour'] });
    const needs = [hard('actor:orne'), words('harbour'), words('fair')];
    expect(match(frame, { needs }, [1, 0.5, 0.5]).coverage).toBeCloseTo((0.88 + 0.5) / 2, 12);
    expect(match(frame, { needs }, [1, 1, 2]).coverage).toBeCloseTo(1.88 / 4, 12);
  });

  it('covers nothing of a question without needs', () => {
    expect(match(indexedFrame(), {})).toMatchObject({ coverage: 0, score: 0, failed: [], uncovered: [] });
    expect(match(indexedFrame(), { needs: [ignored('x')] }, [0]).coverage).toBe(0);
  });

  it('tells which soft needs the frame does not meet at all', () => {
    const frame = indexedFrame({}, { senses: { 'kind:event': 0.9 } });
    const [event, likes, harbour] = [soft('kind:event'), soft('measure:likes'), words('harbour')];
    const needs = [event, likes, ignored('x'), hard('actor:orne'), harbour];
    expect(match(frame, { needs }).uncovered).toEqual([likes, harbour]);
  });

  it('tells all that the frame fails, its needs first', () => {
    const need = hard('actor:orne');
    const date = askedDate('2018');
    const found = match(indexedFrame({ kind: 'source', period: '2019' }), {
      needs: [need],
      dates: [date],
      numbers: [askedNumber(40)],
      asks: ['amount', 'place'],
    });
    expect(found.failed).toEqual([
      { why: 'name', need },
      { why: 'kind' },
      { why: 'date', date },
      { why: 'number', value: 40 },
      { why: 'slot', slots: ['amount', 'place'] },
    ]);
  });

  it('is told by the first asked slot that the frame fills, or else the first that is wished', () => {
    const frame = indexedFrame({ slots: { place: told(), reason: told(), actor: told(), role: told() } });
    const slotOf = (said: Partial<Interpretation>) => match(frame, said).slot;
    expect(slotOf({ asks: ['amount', 'reason', 'place'] })).toBe('reason');
    expect(slotOf({ asks: ['place'], wishes: ['actor'] })).toBe('place');
    expect(slotOf({ wishes: ['title', 'role', 'actor'] })).toBe('role');
    expect(match(frame, { wishes: ['title'] })).not.toHaveProperty('slot');
  });

  it('fails where no asked slot is filled, though one that is wished may be', () => {
    const frame = indexedFrame({ slots: { actor: told() } });
    expect(match(frame, { asks: ['place'], wishes: ['actor'] })).toMatchObject({
      slot: 'actor',
      failed: [{ why: 'slot', slots: ['place'] }],
    });
    expect(match(frame, { wishes: ['place'] }).failed).toEqual([]);
    expect(match(frame, { asks: ['place', 'actor'] }).failed).toEqual([]);
  });
});

describe('of frames that cover a question alike, ahead is', () => {
  const orne = (role: FrameActor['role']): FrameActor => ({ id: 'orne', role });
  const many = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => `${prefix}-${at}`);

  /** What the frame scores above its coverage. */
  const preferred = (frame: Partial<Frame>, said: Partial<Interpretation> = {}, text = 0): number => {
    const found = match(
      indexedFrame({ statement: { fr: 'En fr', en: 'Held In Lower Calde' }, ...frame }),
      said,
      undefined,
      text,
    );
    return Number((found.score - found.coverage).toFixed(6));
  };

  it('the one that the words themselves rank higher', () => {
    expect(preferred({}, {}, 1)).toBe(0.15);
    expect(preferred({}, {}, 0.5)).toBe(0.075);
    expect(preferred({}, {}, 0)).toBe(0);
  });

  it('the one whose sentence prints what is asked', () => {
    expect(preferred({ slots: { place: told('lower calde') } }, { asks: ['place'] })).toBe(0.16);
    expect(preferred({ slots: { place: told('upper calde') } }, { asks: ['place'] })).toBe(0.02);
    expect(preferred({ slots: { value: counted(3) } }, { asks: ['value'] })).toBe(0.16);
    expect(preferred({ slots: { place: told('lower calde') } })).toBe(0);
  });

  it('an account where a lasting state is asked', () => {
    expect(preferred({ kind: 'account' }, { lasting: true })).toBe(0.08);
    expect(preferred({ kind: 'account' })).toBe(0);
    expect(preferred({ kind: 'event' }, { lasting: true })).toBe(0);
  });

  it('no count where somebody wants to be told of those who are counted', () => {
    expect(preferred({ kind: 'milestone' }, { wishes: ['actor'] })).toBe(-0.25);
    expect(preferred({ kind: 'event' }, { wishes: ['actor'] })).toBe(0);
    expect(preferred({ kind: 'milestone' })).toBe(0);
    const both = { asks: ['value'], wishes: ['actor'] } as const;
    expect(preferred({ kind: 'milestone', slots: { value: counted(3) } }, both)).toBe(0.16);
  });

  it('nobody in particular last', () => {
    const traits = { ...questionOf({}).traits, groups: new Set(['orne']) };
    expect(preferred({ actors: [orne('about')] }, { traits })).toBe(-0.1);
    expect(preferred({ actors: [orne('about')] })).toBe(0);
    const second: FrameActor[] = [{ id: 'calde', role: 'about' }, orne('about')];
    expect(preferred({ actors: second }, { traits })).toBe(0);
    expect(preferred({}, { traits })).toBe(0);
  });

  it('the one that is about who is named', () => {
    const needs = [hard('actor:orne')];
    expect(preferred({ actors: [orne('subject')] }, { needs })).toBe(0.05);
    expect(preferred({ actors: [orne('object')] }, { needs })).toBe(0);
    expect(preferred({ actors: [orne('about')] }, { needs })).toBe(0);
    expect(preferred({ actors: [orne('subject')] }, { needs: [hard('account:orne')] })).toBe(-0.008);
  });

  it('the one that is about fewer things besides', () => {
    const needs = [hard('actor:orne')];
    const stranger = (role: FrameActor['role']): FrameActor => ({ id: 'calde', role });
    expect(preferred({ actors: [stranger('subject')] }, { needs })).toBe(-0.008);
    expect(preferred({ actors: [stranger('object')] }, { needs })).toBe(-0.008);
    expect(preferred({ actors: [stranger('about')] }, { needs })).toBe(0);
    expect(preferred({ platforms: ['twitter', 'weibo'] }, { needs })).toBe(-0.008);
    expect(preferred({ actors: [stranger('object')], platforms: ['twitter'] }, { needs })).toBe(-0.012);
  });

  it('but however many those are, they weigh little', () => {
    expect(preferred({ platforms: many('network', 12) })).toBe(-0.048);
    expect(preferred({ platforms: many('network', 40) })).toBe(-0.05);
    const actors = many('actor', 40).map((id): FrameActor => ({ id, role: 'object' }));
    expect(preferred({ actors })).toBe(-0.05);
  });

  it('the one for which most of this speaks', () => {
    const frame: Partial<Frame> = {
      kind: 'account',
      actors: [orne('subject'), { id: 'calde', role: 'object' }],
      slots: { place: told('calde') },
    };
    const said = { needs: [hard('actor:orne')], asks: ['place'], lasting: true } as const;
    expect(preferred(frame, said, 1)).toBeCloseTo(0.16 + 0.08 + 0.05 - 0.008 + 0.15, 9);
  });
});
