import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Frame, FrameActor, SlotValue } from '../../src/facts/frame.js';
import { normalizeText } from '../../src/language/text.js';
import type { Sense } from '../../src/linking/sense.js';
import type { Answer } from '../../src/query/answer.js';
import { interpret } from '../../src/query/interpret/interpret.js';
import type { Interpretation, Need } from '../../src/query/interpretation.js';
import { caveatsOf, lookUp, wantsList } from '../../src/query/lookup.js';
import { matchFrame } from '../../src/query/match.js';
import { createSnapshot, type Snapshot } from '../../src/query/snapshot.js';
import type { TextIndex } from '../../src/query/text-index.js';
import { inventBase, named } from './invented/base.js';
import {
  askedDate,
  askedNumber,
  hard,
  ignored,
  indexedFrame,
  needOf,
  snapshotOver,
  soft,
  words,
} from './invented/pieces.js';
import { question as questionOf } from './invented/question.js';

const base = inventBase({
  actors: [
    { id: 'orne', name: named('Orne') },
    { id: 'office', kind: 'office', name: named('Mayor') },
    { id: 'mayor', kind: 'person', name: named('Anna') },
  ],
  platforms: [
    { id: 'twitter', name: named('Twitter') },
    { id: 'douyin', name: named('Douyin'), printedAs: ['tiktok'] },
    { id: 'tiktok', name: named('TikTok') },
  ],
});

/** A frame as a test writes it: what it bears, how firmly, and what it tells. */
interface Said extends Partial<Frame> {
  readonly senses?: Readonly<Record<Sense, number>>;
  readonly terms?: readonly string[];
}

const ORNE = hard('actor:orne');
const TWITTER = hard('platform:twitter');
const text = { fr: 'x', en: 'x' };
const told: SlotValue[] = [{ text }];
/** A frame that meets "Orne" so firmly. */
const about = (strength: number, said: Said = {}): Said => ({
  ...said,
  senses: { 'actor:orne': strength, ...said.senses },
});

function lookedUp(
  frames: readonly Said[],
  said: Partial<Interpretation>,
  search?: TextIndex['search'],
): Answer {
  const indexed = frames.map(({ senses = {}, terms = [], ...frame }, order) =>
    indexedFrame(frame, { order, senses, terms }),
  );
  const unit = ORNE.unit;
  return lookUp(questionOf({ units: [unit], ...said }), snapshotOver(indexed, base, search));
}

describe('a question is answered', () => {
  it('by the fact that covers it best', () => {
    expect(lookedUp([about(0.7), about(1), about(0.8)], { needs: [ORNE] })).toMatchObject({
      outcome: 'answered',
      query: { operation: 'lookup', entities: ['orne'], facts: ['fact-1', 'fact-2', 'fact-0'] },
      facts: ['fact-1', 'fact-2', 'fact-0'],
      caveats: [],
    });
  });

  it('by the earlier of two that are equal', () => {
    expect(lookedUp([about(1), about(1)], { needs: [ORNE] })).toMatchObject({ facts: ['fact-0', 'fact-1'] });
  });

  it('by the one that its words find, of two that are equal otherwise', () => {
    const search = vi.fn<TextIndex['search']>(() => [
      { id: 2, score: 8 },
      { id: 1, score: 4 },
    ]);
    const said = { needs: [ORNE], question: 'the lanterns of Orne' };
    const facts = lookedUp([about(1), about(1), about(1)], said, search);
    expect(facts).toMatchObject({ facts: ['fact-2', 'fact-1', 'fact-0'] });
    expect(search).toHaveBeenCalledWith('the lanterns of Orne', { limit: 3, within: new Set([0, 1, 2]) });
  });

  it('by words only as much as the best of them weighs', () => {
    // Half of 0.15 does not make up for 0.1 of the cover, all of it does.
    const search = (id: number) => () => [
      { id: 2, score: 50 },
      { id, score: id === 2 ? 50 : 25 },
    ];
    const frames = [about(1), about(0.9), about(0.5)];
    expect(lookedUp(frames, { needs: [ORNE] }, search(1))).toMatchObject({ facts: ['fact-0', 'fact-1'] });
    expect(lookedUp([about(1), about(0.9)], { needs: [ORNE] }, () => [{ id: 1, score: 0.1 }])).toMatchObject({
      facts: ['fact-1', 'fact-0'],
    });
  });

  it('not by a name alone, where what is asked of it is a word that the base lacks', () => {
    const asked = { needs: [ORNE, ignored('salary')] };
    expect(lookedUp([about(1)], asked)).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'not-in-base' },
    });
    const likes = soft('measure:likes');
    const met = about(1, { senses: { 'measure:likes': 1 } });
    expect(lookedUp([met], { needs: [...asked.needs, likes] })).toMatchObject({ outcome: 'answered' });
    expect(lookedUp([about(1)], { ...asked, wishes: ['role'] })).toMatchObject({ outcome: 'answered' });
    // "Who is the dragoon of Orne" is not told by what Orne is; "who is Orne, dragoon" may be.
    const at = (from: number) => ({ from, to: from + 1 });
    const place = about(1, { slots: { definition: told } });
    const dragoon = (from: number) => needOf('ignored', [], ['dragoon'], at(from));
    const orne = needOf('hard', ORNE.senses, [], at(3));
    const whois = (...needs: Need[]) => lookedUp([place], { needs, wishes: ['definition'] });
    expect(whois(dragoon(1), orne)).toMatchObject({ outcome: 'nothing', reason: { code: 'not-in-base' } });
    expect(whois(orne, dragoon(4))).toMatchObject({ outcome: 'answered' });
    // "What does the article say of Orne" is about what is said.
    const articles = Array.from({ length: 8 }, () => ({ senses: { 'kind:source': 1 } }));
    expect(lookedUp([about(1), ...articles], { needs: [ORNE, soft('kind:source')] })).toMatchObject({
      outcome: 'answered',
    });
  });

  it('not where who is named does something else than what is asked', () => {
    const frames = [about(1), { ...about(1), senses: { ...about(1).senses, 'action:accused': 1 } }];
    const [other, accused] = frames as [Said, Said];
    const asked = { needs: [ORNE, soft('action:accused')] };
    // Enough of a large base does it, so that its weight alone does not tell.
    const many = Array.from({ length: 8 }, () => ({ senses: { 'action:accused': 1 } }));
    expect(lookedUp([other, ...many], asked)).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'not-in-base' },
    });
    expect(lookedUp([other, accused, ...many], asked)).toMatchObject({ outcome: 'answered' });
    // Something else of it is met, or a slot is asked for that the fact fills.
    const likes = soft('measure:likes');
    const met = { ...other, senses: { ...other.senses, 'measure:likes': 1 } };
    expect(lookedUp([met, ...many], { needs: [...asked.needs, likes] })).toMatchObject({
      outcome: 'answered',
    });
    const placed = { ...other, slots: { place: told } };
    expect(lookedUp([placed, ...many], { ...asked, asks: ['place'] })).toMatchObject({ outcome: 'answered' });
  });

  it('with the slot that tells it, where it asks for one', () => {
    const frames = [about(1, { slots: { place: told } })];
    expect(lookedUp(frames, { needs: [ORNE], asks: ['place'] })).toMatchObject({ slot: 'place' });
    expect(lookedUp(frames, { needs: [ORNE] })).not.toHaveProperty('slot');
  });

  it('by a fact that fails nothing before one that covers more and fails', () => {
    const frames = [about(1, { period: '2018' }), about(0.7, { period: '2019' })];
    expect(lookedUp(frames, { needs: [ORNE], dates: [askedDate('2019')] })).toMatchObject({
      outcome: 'answered',
      facts: ['fact-1'],
    });
  });

  it('only where half of its weight is covered', () => {
    expect(lookedUp([about(0.5)], { needs: [ORNE] })).toMatchObject({ outcome: 'answered' });
    expect(lookedUp([about(0.49)], { needs: [ORNE] })).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'not-in-base', words: [] },
      nearest: ['fact-0'],
      caveats: [],
    });
  });

  it('not by a fact that lacks what is plainly the point', () => {
    const needs = [ORNE, soft('kind:policy'), words('lantern')];
    expect(lookedUp([about(1, { terms: ['lantern'] })], { needs })).toEqual({
      outcome: 'nothing',
      query: expect.objectContaining({ operation: 'lookup', entities: ['orne'], facts: [] }),
      reason: { code: 'not-in-base', words: ['kind:policy'] },
      nearest: ['fact-0'],
      caveats: [],
    });
  });

  it('by a fact that lacks a word which many hold', () => {
    const frames = [
      about(1, { terms: ['port'] }),
      { terms: ['lantern'] },
      { terms: ['lantern'] },
      { terms: ['lantern'] },
    ];
    expect(lookedUp(frames, { needs: [ORNE, words('port'), words('lantern')] })).toMatchObject({
      outcome: 'answered',
      facts: ['fact-0'],
    });
  });

  it.each<[string, Partial<Interpretation>, boolean]>([
    ['a value of a measure is asked', { asks: ['value'] }, true],
    ['an amount of a measure is asked', { asks: ['amount'] }, true],
    ['something else is asked', { asks: ['place'] }, false],
    ['nothing is asked', {}, false],
    ['a value of no measure is asked', { asks: ['value'], needs: [ORNE, ignored('splendid')] }, false],
  ])('although the base lacks a word of it, where %s: %s', (_, said, isAnswered) => {
    const frame = about(0.6, {
      senses: { 'measure:likes': 0.6 },
      measures: ['likes'],
      slots: { value: told, amount: told, place: told },
    });
    const question = { needs: [hard('measure:likes'), ignored('splendid')], ...said };
    expect(lookedUp([frame], question).outcome).toBe(isAnswered ? 'answered' : 'nothing');
  });
});

describe('beside an answer', () => {
  const facts = (frames: readonly Said[], said: Partial<Interpretation> = {}) => {
    const answer = lookedUp(frames, { needs: [ORNE], ...said });
    return answer.outcome === 'answered' ? answer.facts : answer.outcome;
  };

  it('two more facts are shown that cover most of the question, the better first', () => {
    expect(facts([about(0.7), about(1), about(0.61), about(0.9)])).toEqual(['fact-1', 'fact-3', 'fact-0']);
  });

  it('no fact is shown that covers less than three fifths of the question', () => {
    expect(facts([about(1), about(0.6), about(0.59)])).toEqual(['fact-0', 'fact-1']);
  });

  it('no fact is shown that fails something', () => {
    const frames = [about(1, { period: '2019' }), about(0.9, { period: '2018' })];
    expect(facts(frames, { dates: [askedDate('2019')] })).toEqual(['fact-0']);
    const same = frames.map((frame) => ({ ...frame, actions: ['opened'] }));
    const alike = [{ ...same[0] }, { ...same[1], senses: { 'actor:orne': 1 } }];
    expect(facts(alike, { dates: [askedDate('2019')] })).toEqual(['fact-0']);
  });

  const opened = { actions: ['opened'] };
  it('all facts are shown that tell the same and answer as well', () => {
    const same = Array.from({ length: 5 }, () => about(0.95, opened));
    expect(facts([about(1, opened), ...same])).toEqual([0, 1, 2, 3, 4, 5].map((at) => `fact-${at}`));
  });

  it('all facts are shown that tell one thing of several alike', () => {
    const joined = Array.from({ length: 5 }, () => about(0.95, { actions: ['joined', 'opened'] }));
    expect(facts([about(1, { actions: ['launched', 'opened'] }), ...joined])).toHaveLength(6);
  });

  it.each<[string, Said]>([
    ['of another kind', about(0.95, { ...opened, kind: 'profile' })],
    ['of something else that happened', about(0.95, { actions: ['closed'] })],
    ['of nothing that happened', about(0.95)],
    ['that are farther off', about(0.93, opened)],
  ])('no more than two facts are shown %s', (_, other) => {
    const others = Array.from({ length: 5 }, () => other);
    expect(facts([about(1, opened), ...others])).toEqual(['fact-0', 'fact-1', 'fact-2']);
  });

  it('no more than ten facts are shown', () => {
    expect(facts(Array.from({ length: 14 }, () => about(1, opened)))).toHaveLength(10);
  });
});

describe('a question for a list is answered', () => {
  const opened = (strength: number, said: Said = {}) => about(strength, { actions: ['opened'], ...said });
  const listed = (frames: readonly Said[], said: Partial<Interpretation> = {}) =>
    lookedUp(frames, { needs: [ORNE], operations: ['list'], ...said });

  it('by all facts of one sort that are near enough to the best', () => {
    expect(listed([opened(0.85), opened(1), opened(0.83), opened(0.9)])).toMatchObject({
      outcome: 'answered',
      query: { operation: 'list', facts: ['fact-1', 'fact-3', 'fact-0'] },
      facts: ['fact-1', 'fact-3', 'fact-0'],
    });
  });

  it('of networks by those on which the named one is itself', () => {
    const slots = { platform: told };
    const frames = [opened(1, { slots }), opened(0.88, { slots }), opened(1, { slots })];
    expect(listed(frames, { wishes: ['platform'] })).toMatchObject({ facts: ['fact-0', 'fact-2'] });
    expect(
      listed(
        frames.map((each) => ({ ...each, slots: { actor: told } })),
        { wishes: ['actor'] },
      ),
    ).toMatchObject({
      facts: ['fact-0', 'fact-2', 'fact-1'],
    });
  });

  it('by nothing besides, where it is a list', () => {
    expect(listed([opened(1), opened(0.95), about(1, { kind: 'profile' })])).toMatchObject({
      query: { operation: 'list' },
      facts: ['fact-0', 'fact-1'],
    });
  });

  it('as any other where only one fact is of that sort', () => {
    expect(listed([opened(1), about(0.95, { kind: 'profile' })])).toMatchObject({
      query: { operation: 'lookup' },
      facts: ['fact-0', 'fact-1'],
    });
  });

  it('by no fact that fails something, nor one that is told by another slot', () => {
    const [actor, place] = [{ slots: { actor: told } }, { slots: { role: told } }];
    const frames = [
      opened(1, { ...actor, period: '2019' }),
      opened(1, { ...actor, period: '2018' }),
      opened(0.9, { ...place, period: '2019' }),
      opened(0.9, { ...actor, period: '2019' }),
    ];
    const said = { wishes: ['actor', 'role'], dates: [askedDate('2019')] } as const;
    expect(listed(frames, said)).toMatchObject({ facts: ['fact-0', 'fact-3'] });
  });

  it('by ten facts at the most', () => {
    const answer = listed(Array.from({ length: 14 }, () => opened(1)));
    expect(answer).toMatchObject({ facts: Array.from({ length: 10 }, (_, at) => `fact-${at}`) });
  });
});

describe('a list is wanted', () => {
  const institutions = needOf('soft', ['type:body'], [], { text: 'institutions' });
  it.each<[string, Partial<Interpretation>, boolean]>([
    ['by an operation', { operations: ['sum', 'list'] }, true],
    ['by no other operation', { operations: ['sum'] }, false],
    ['by "who"', { asks: ['actor'] }, true],
    ['by a wish for whoever it is', { asks: ['date'], wishes: ['actor'] }, true],
    ['by "which networks"', { asks: ['platform'] }, true],
    ['by "which handles"', { asks: ['handle'] }, true],
    ['by whether there are any', { wishes: ['existence'] }, true],
    ['by no other slot', { asks: ['date'], wishes: ['place'] }, false],
    ['by accounts', { needs: [ORNE, soft('kind:account', 'measure:accounts')] }, true],
    ['by accounts beside a slot not', { asks: ['date'], needs: [soft('kind:account')] }, false],
    ['by facts of another kind not', { needs: [soft('kind:policy')] }, false],
    ['by a class in the plural', { needs: [institutions] }, true],
    ['by a class in capitals', { needs: [needOf('soft', ['type:body'], [], { text: 'BODIES' })] }, true],
    [
      'by a class of a country in the plural',
      { needs: [needOf('hard', ['who:body@ZZ'], [], { text: 'institutions' })] },
      true,
    ],
    [
      'by a word in the plural that may also mean something else',
      { needs: [needOf('soft', ['concept:body', 'type:body'], [], { text: 'bodies' })] },
      true,
    ],
    [
      'by a class in the singular not',
      { needs: [needOf('soft', ['type:body'], [], { text: 'body' })] },
      false,
    ],
    [
      'by a class with an s within not',
      { needs: [needOf('soft', ['type:body'], [], { text: 'institution' })] },
      false,
    ],
    ['by a name in s not', { needs: [needOf('hard', ['actor:orne'], [], { text: 'Ornes' })] }, false],
    ['by a class beside a slot not', { asks: ['date'], needs: [institutions] }, false],
    ['by nothing', {}, false],
  ])('%s', (_, said, wanted) => {
    expect(wantsList(questionOf(said))).toBe(wanted);
  });
});

describe('counts in different scopes', () => {
  const FOLLOWERS = soft('measure:followers');
  const count = (platform: string, strength = 1, said: Said = {}): Said => ({
    kind: 'milestone',
    platforms: [platform],
    measures: ['followers'],
    slots: { value: told },
    ...said,
    senses: { 'country:FR': strength, 'measure:followers': 1, ...said.senses },
  });
  const FRANCE = hard('country:FR');
  const asked = { needs: [FRANCE, FOLLOWERS], asks: ['value'] } as const;
  const choices = (frames: readonly Said[], said: Partial<Interpretation> = asked) => {
    const answer = lookedUp(frames, said);
    return answer.outcome === 'ambiguous' ? answer.choices.map(({ fact }) => fact) : answer.outcome;
  };

  it('are told apart where a country answers to all of them alike', () => {
    const answer = lookedUp([count('twitter'), count('douyin', 0.95)], asked);
    expect(answer).toEqual({
      outcome: 'ambiguous',
      query: expect.objectContaining({ countries: ['FR'], measures: ['followers'], platforms: [] }),
      caveats: [],
      choices: [
        {
          fact: 'fact-0',
          query: { ...answer.query, platforms: ['twitter'], measures: ['followers'], facts: ['fact-0'] },
        },
        {
          fact: 'fact-1',
          query: { ...answer.query, platforms: ['douyin'], measures: ['followers'], facts: ['fact-1'] },
        },
      ],
    });
  });

  it('are told apart by what is counted as well', () => {
    const fans = count('twitter', 1, { measures: ['fans'] });
    expect(choices([count('twitter'), fans])).toEqual(['fact-0', 'fact-1']);
  });

  it('are one where the scope is the same: the best of them is told', () => {
    expect(choices([count('twitter'), count('twitter')])).toBe('answered');
    expect(choices([count('twitter'), count('twitter'), count('douyin')])).toEqual(['fact-0', 'fact-2']);
  });

  it('are no choice where one of them is much farther off', () => {
    expect(choices([count('twitter'), count('douyin', 0.5)])).toBe('answered');
  });

  it('are no choice where a network is named', () => {
    const on = (platform: string) => count(platform, 1, { senses: { 'platform:twitter': 1 } });
    const needs = [FRANCE, FOLLOWERS, TWITTER];
    expect(choices([on('twitter'), on('douyin')], { ...asked, needs })).toBe('answered');
  });

  it('are no choice where a network is named by a word that may mean another thing', () => {
    const on = (platform: string) => count(platform, 1, { senses: { 'platform:twitter': 1 } });
    const needs = [FRANCE, FOLLOWERS, hard('account:twitter', 'platform:twitter')];
    expect(choices([on('twitter'), on('douyin')], { ...asked, needs })).toBe('answered');
  });

  it('are told apart by all of their networks together', () => {
    const both = count('we', 1, { platforms: ['we', 'chat'] });
    expect(choices([both, count('wechat')])).toEqual(['fact-1', 'fact-0']);
  });

  it('are no choice where no measure is asked', () => {
    expect(choices([count('twitter'), count('douyin')], { ...asked, needs: [FRANCE] })).toBe('answered');
  });

  it('are no choice where one of them is told by something else', () => {
    const amount = count('douyin', 1, { slots: { amount: told }, measures: [] });
    const said = { ...asked, asks: ['value', 'amount'] } as const;
    expect(choices([count('twitter'), amount], said)).toBe('answered');
  });

  it('are no choice where the best is about the very one that is named', () => {
    const actors = (role: FrameActor['role']): FrameActor[] => [{ id: 'orne', role }];
    const of = (platform: string, role: FrameActor['role']) =>
      count(platform, 1, { actors: actors(role), senses: { 'actor:orne': 1 } });
    const needs = [ORNE, FOLLOWERS];
    expect(choices([of('twitter', 'subject'), of('douyin', 'subject')], { ...asked, needs })).toBe(
      'answered',
    );
    const two: FrameActor[] = [...actors('subject'), { id: 'mayor', role: 'subject' }];
    const together = count('twitter', 1, { actors: two, senses: { 'actor:orne': 1 } });
    expect(choices([together, of('douyin', 'about')], { ...asked, needs })).toBe('answered');
    expect(choices([of('twitter', 'about'), of('douyin', 'about')], { ...asked, needs })).toEqual([
      'fact-0',
      'fact-1',
    ]);
  });

  it('are no choice where one of them fails something', () => {
    const dated = (platform: string, period: string) => count(platform, 1, { period });
    const dates = [askedDate('2019')];
    expect(choices([dated('twitter', '2019'), dated('douyin', '2018')], { ...asked, dates })).toBe(
      'answered',
    );
  });

  it('carry eight networks at the most, as a button does', () => {
    const many = Array.from({ length: 9 }, (_, at) => `network-${at}`);
    const answer = lookedUp([count('twitter', 1, { platforms: many }), count('douyin')], asked);
    const [fact] = answer.outcome === 'ambiguous' ? [...answer.choices].reverse() : [];
    expect(fact?.query.platforms).toEqual(many.slice(0, 8));
  });
});

describe('a question is not answered', () => {
  const reason = (frames: readonly Said[], said: Partial<Interpretation>) => {
    const answer = lookedUp(frames, said);
    return answer.outcome === 'nothing' ? answer.reason : answer.outcome;
  };
  const unit = (kind: 'unknown' | 'handle' | 'name', ...senses: Sense[]) => ({
    ...words('Zorblax').unit,
    text: 'Zorblax',
    kind,
    senses,
  });

  it.each([
    ['unknown-handle', unit('handle')],
    ['unknown-platform', unit('name', 'network:zorblax')],
    ['unknown-platform', unit('name', 'city:zorblax', 'network:zorblax')],
    ['unknown-country', unit('name', 'country:ZZ')],
    ['unknown-country', unit('name', 'city:zorblax', 'country:ZZ')],
    ['unknown-name', unit('name', 'city:zorblax')],
    ['unknown-name', unit('unknown')],
  ] as const)('where a name is unknown: %s', (code, unknown) => {
    const answer = lookedUp([about(1), about(0.2)], { needs: [ORNE], unknown: [unknown] });
    expect(answer).toEqual({
      outcome: 'nothing',
      query: expect.objectContaining({ operation: 'lookup', entities: ['orne'] }),
      reason: { code, words: ['Zorblax'] },
      nearest: ['fact-0'],
      caveats: [],
    });
  });

  it('and is told all names that are unknown, by the first of them', () => {
    const other = { ...unit('unknown'), text: 'Blorb' };
    const unknown = [unit('handle'), other];
    expect(reason([], { needs: [ORNE], unknown })).toEqual({
      code: 'unknown-handle',
      words: ['Zorblax', 'Blorb'],
    });
  });

  it('where nothing is asked', () => {
    expect(lookedUp([about(1)], { units: [], needs: [] })).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'empty' },
      nearest: [],
      caveats: [],
    });
  });

  it('where none of its words is of the base', () => {
    expect(reason([about(1)], { needs: [ignored('splendid')] })).toEqual({ code: 'off-topic' });
    expect(reason([about(1)], { needs: [] })).toEqual({ code: 'off-topic' });
    expect(reason([about(1)], { needs: [ORNE], operations: ['how-to'] })).toEqual({ code: 'off-topic' });
    const met = { needs: [ORNE, words('port'), ignored('splendid')] };
    expect(reason([about(1, { terms: ['port'] })], met)).toBe('answered');
  });

  it('where the base is empty', () => {
    expect(reason([], { needs: [ORNE] })).toEqual({ code: 'not-in-base' });
  });

  it('where only an article would answer', () => {
    expect(reason([about(1, { kind: 'source' })], { needs: [ORNE] })).toEqual({ code: 'not-in-base' });
  });

  const NAMED = { entities: ['orne'], platforms: ['twitter'] };
  it('where no fact bears all names, and is told which is lacking', () => {
    expect(reason([about(1)], { needs: [TWITTER, ORNE] })).toEqual({
      code: 'not-in-base',
      words: ['platform:twitter'],
      ...NAMED,
    });
  });

  it('where the fact is of another date', () => {
    const dates = [{ ...askedDate('2019'), text: 'en 2019' }];
    expect(reason([about(1, { period: '2018' })], { needs: [ORNE], dates })).toEqual({
      code: 'wrong-date',
      words: ['en 2019'],
    });
  });

  it('where the fact lacks the number', () => {
    expect(reason([about(1)], { needs: [ORNE], numbers: [askedNumber(40)] })).toEqual({
      code: 'wrong-number',
      words: ['40'],
    });
  });

  it('where the fact does not tell what is asked, and is told of what', () => {
    const senses = { 'account:orne-tw': 1, 'platform:twitter': 1, 'measure:likes': 1 };
    const needs = [
      hard('actor:orne', 'actor:mayor'),
      hard('account:orne-tw'),
      TWITTER,
      soft('measure:likes'),
      soft('measure:fans'),
    ];
    expect(reason([about(1, { senses })], { needs, asks: ['amount', 'date'] })).toEqual({
      code: 'slot-empty',
      slot: 'amount',
      entities: ['orne', 'orne-tw'],
      platforms: ['twitter'],
      measure: 'likes',
    });
    expect(reason([about(1)], { needs: [ORNE], asks: ['place'] })).toEqual({
      code: 'slot-empty',
      slot: 'place',
      entities: ['orne'],
      platforms: [],
    });
  });

  it('for the reason of the fact that fails least, and of those the best', () => {
    const frames = [about(1, { period: '2018' }), about(0.9, { period: '2019' }), about(0.8)];
    const said = { needs: [ORNE], dates: [askedDate('2019')], asks: ['place'] } as const;
    expect(reason(frames, said)).toMatchObject({ code: 'slot-empty' });
  });
});

describe('the facts nearest to a question without an answer', () => {
  const nearest = (frames: readonly Said[], needs: readonly Need[], said: Partial<Interpretation> = {}) => {
    const answer = lookedUp(frames, { needs, asks: ['pace'], ...said });
    return answer.outcome === 'nothing' ? answer.nearest : answer.outcome;
  };

  it('are three at the most, the nearest first', () => {
    const frames = [about(0.6), about(0.9), about(0.7), about(0.8)];
    expect(nearest(frames, [ORNE])).toEqual(['fact-1', 'fact-3', 'fact-2']);
  });

  it('cover three tenths of it at the least', () => {
    expect(nearest([about(0.3), about(0.29)], [ORNE])).toEqual(['fact-0']);
  });

  it('may lack a name of it, which then weighs as any word', () => {
    const frames: Said[] = [about(1), { senses: { 'platform:twitter': 1 } }];
    expect(nearest(frames, [TWITTER, ORNE])).toEqual(['fact-0', 'fact-1']);
    const more: Said[] = [about(1, { terms: ['lantern'] }), { senses: { 'platform:twitter': 1 } }, {}];
    expect(nearest(more, [TWITTER, ORNE, words('lantern')])).toEqual(['fact-0', 'fact-1']);
  });

  it('are those that lack a name before those that fail something else', () => {
    const frames: Said[] = [
      about(1, { senses: { 'platform:twitter': 1 }, terms: ['lantern'], period: '2018' }),
      about(1, { terms: ['lantern'], period: '2019' }),
    ];
    const needs = [ORNE, TWITTER, words('lantern')];
    expect(nearest(frames, needs, { dates: [askedDate('2019')] })).toEqual(['fact-1', 'fact-0']);
  });

  it('need not hold a word that the base lacks', () => {
    expect(nearest([about(1)], [ORNE, ignored('splendid')])).toEqual(['fact-0']);
  });

  it('are first those that fail nothing else', () => {
    const frames = [about(1, { period: '2018' }), about(0.5, { period: '2019' })];
    expect(nearest(frames, [ORNE], { dates: [askedDate('2019')] })).toEqual(['fact-1', 'fact-0']);
  });

  it('are found by its words too', () => {
    const answer = lookedUp([about(1), about(1)], { needs: [ORNE], asks: ['pace'] }, () => [
      { id: 1, score: 3 },
    ]);
    expect(answer).toMatchObject({ outcome: 'nothing', nearest: ['fact-1', 'fact-0'] });
  });
});

describe('an answer is told with care', () => {
  const caveats = (needs: readonly Need[], frame: Said) => {
    const { senses = {}, ...fields } = frame;
    const question = questionOf({ needs });
    const weights = needs.map(() => 1);
    return caveatsOf(matchFrame(indexedFrame(fields, { senses }), question, weights, 0), question, base);
  };
  const subject = (id: string): FrameActor[] => [{ id, role: 'subject' }];

  it('where a word of the question was read as another', () => {
    const need = needOf('soft', ['measure:likes'], [], { text: 'lieks', corrected: 'likes' });
    expect(caveats([need], {})).toEqual([{ code: 'corrected', typed: 'lieks', read: 'likes' }]);
  });

  it('where words of the question were left aside', () => {
    expect(caveats([ignored('splendid'), ORNE, ignored('great')], about(1))).toEqual([
      { code: 'ignored', words: ['splendid', 'great'] },
    ]);
  });

  it('not where the fact bears the name itself', () => {
    expect(caveats([ORNE], about(1, { actors: subject('mayor') }))).toEqual([]);
    const either = hard('actor:orne', 'actor:mayor');
    expect(
      caveats([either], about(0.88, { senses: { 'actor:mayor': 1 }, actors: subject('office') })),
    ).toEqual([]);
  });

  it('where the fact is of the part, the whole or the holder of what is named', () => {
    expect(caveats([ORNE], about(0.88, { actors: subject('mayor') }))).toEqual([
      { code: 'widened', asked: 'orne', found: 'mayor' },
    ]);
  });

  it('where the name that it bears is one of several', () => {
    const either = hard('actor:nobody', 'actor:orne');
    expect(caveats([either], about(0.88, { actors: subject('mayor') }))).toEqual([
      { code: 'widened', asked: 'orne', found: 'mayor' },
    ]);
  });

  it.each<[string, Said, readonly Need[]]>([
    ['the fact is of nobody', about(0.88), [ORNE]],
    ['who is named takes part in it', about(0.9, { actors: subject('orne') }), [ORNE]],
    [
      'who is named takes part in it beside another',
      about(0.9, { actors: [...subject('mayor'), { id: 'orne', role: 'object' }] }),
      [ORNE],
    ],
    ['the fact bears nothing of the name', { actors: subject('mayor') }, [ORNE]],
    [
      'what is named is no actor',
      { senses: { 'country:FR': 0.9 }, actors: subject('mayor') },
      [hard('country:FR')],
    ],
    ['the name is only meant loosely', about(0.88, { actors: subject('mayor') }), [soft('actor:orne')]],
  ])('but no wider than it is where %s', (_, frame, needs) => {
    expect(caveats(needs, frame)).toEqual([]);
  });

  it('where the article prints another name for the network', () => {
    const tiktok = hard('platform:tiktok');
    const frame = { platforms: ['twitter', 'douyin'], senses: { 'platform:tiktok': 0.95 } };
    expect(caveats([tiktok], frame)).toEqual([{ code: 'printed-as', platform: 'douyin', printed: 'tiktok' }]);
    expect(caveats([tiktok], { ...frame, platforms: ['twitter', 'unknown'] })).toEqual([]);
    expect(caveats([tiktok], { ...frame, actors: subject('mayor'), platforms: [] })).toEqual([]);
  });

  it('for each need, in the order of the question', () => {
    const tiktok = needOf('hard', ['platform:tiktok'], [], { text: 'tiktuk', corrected: 'tiktok' });
    const frame = about(0.88, {
      actors: subject('mayor'),
      platforms: ['douyin'],
      senses: { 'platform:tiktok': 0.95 },
    });
    expect(caveats([ORNE, ignored('great'), tiktok], frame)).toEqual([
      { code: 'widened', asked: 'orne', found: 'mayor' },
      { code: 'corrected', typed: 'tiktuk', read: 'tiktok' },
      { code: 'printed-as', platform: 'douyin', printed: 'tiktok' },
      { code: 'ignored', words: ['great'] },
    ]);
  });

  it('also when it is ambiguous or answered', () => {
    const needs = [needOf('hard', ['actor:orne'], [], { text: 'Orn', corrected: 'orne' })];
    expect(lookedUp([about(1)], { needs })).toMatchObject({
      outcome: 'answered',
      caveats: [{ code: 'corrected', typed: 'Orn', read: 'orne' }],
    });
  });
});

describe('a question as people type it', () => {
  const town = (id: string, name: string) => ({ id, name: named(name), types: ['town'] });
  const invented = inventBase({
    actors: [
      town('orne', 'Orne'),
      town('calde', 'Calde'),
      { id: 'port', name: { fr: "l'Office du port", en: 'the Harbour Office' }, parent: 'orne' },
    ],
    types: [{ id: 'town', name: { fr: 'ville', en: 'town' }, aliases: { en: ['towns'] } }],
    platforms: [
      { id: 'twitter', name: named('Twitter') },
      { id: 'douyin', name: named('Douyin'), printedAs: ['tiktok'] },
      { id: 'tiktok', name: named('TikTok') },
    ],
    facts: [
      ...[
        { id: 'orne-opens', actor: 'orne', platforms: ['twitter'], date: '2012-03' },
        { id: 'calde-opens', actor: 'calde', platforms: ['twitter'], date: '2014' },
        { id: 'port-opens', actor: 'port', platforms: ['douyin'], date: '2018' },
      ].map((fact) => ({ ...fact, kind: 'account', event: 'opened' })),
      {
        id: 'lantern',
        kind: 'event',
        actors: ['port'],
        statement: { fr: "L'Office du port a allumé une lanterne", en: 'The Harbour Office lit a lantern' },
      },
    ],
  });
  let snapshot: Snapshot;
  beforeAll(() => {
    snapshot = createSnapshot(invented);
  });
  const ask = (typed: string) => lookUp(interpret(normalizeText(typed), snapshot), snapshot);

  it.each([
    ['when did Calde open an account on Twitter', { facts: ['calde-opens'], slot: 'date', caveats: [] }],
    [
      'who lit a lantern in Orne',
      { facts: ['lantern'], caveats: [{ code: 'widened', asked: 'orne', found: 'port' }] },
    ],
    [
      'did the Harbour Office open an account on TikTok',
      { facts: ['port-opens'], caveats: [{ code: 'printed-as', platform: 'douyin', printed: 'tiktok' }] },
    ],
    ['which towns opened an account', { query: { operation: 'list' }, facts: ['calde-opens', 'orne-opens'] }],
  ])('is answered: %s', (typed, answer) => {
    expect(ask(typed)).toMatchObject({ outcome: 'answered', ...answer });
  });

  it.each([
    ['when did Calde open an account on Douyin', { code: 'not-in-base', words: ['Douyin'] }],
    ['when did Orne open an account in 2015', { code: 'wrong-date', words: ['2015'] }],
    ['what did @nobody open', { code: 'unknown-handle', words: ['@nobody'] }],
    ['who opened an account on Instagram', { code: 'unknown-platform', words: ['Instagram'] }],
    ['what did Brazil do', { code: 'unknown-country', words: ['Brazil'] }],
    ['when did Zorblax open an account', { code: 'unknown-name', words: ['Zorblax'] }],
    ['xylophone', { code: 'off-topic' }],
    ['', { code: 'empty' }],
  ])('is not answered: %s', (typed, reason) => {
    expect(ask(typed)).toMatchObject({ outcome: 'nothing', reason });
  });
});
