import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../src/facts/fact.js';
import { annotateQuestion } from '../../../src/linking/annotate.js';
import type { Read } from '../../../src/query/interpret/read-units.js';
import {
  addImpliedAsks,
  asksPresence,
  countsAccounts,
  splitAsks,
} from '../../../src/query/interpret/slots.js';
import type { Need } from '../../../src/query/interpretation.js';
import { need, told } from '../invented/question.js';
import { snapshot } from './world.js';

interface Written {
  readonly asks?: readonly Slot[];
  readonly plainly?: readonly Slot[];
  readonly operations?: readonly string[];
  readonly needs?: readonly Need[];
}

const said = ({ asks = [], plainly = [], operations = [], needs = [] }: Written): Read => ({
  asks: new Set(asks),
  plainly: new Set(plainly),
  operations: new Set(operations),
  needs: [...needs],
  excluded: [],
  unknown: [],
});
const annotate = (text: string) => annotateQuestion(text, snapshot.gazetteer);

const ORNE = need('actor:orne');
const PIGEON = need('platform:pigeon');
const LIKES = need('measure:likes', 'soft');

describe('a question that begins with an auxiliary', () => {
  const asks = (text: string, written: Written) => asksPresence(said(written), annotate(text));
  const needs = [ORNE, PIGEON];

  it.each(['is', 'are', 'was', 'were', 'does', 'do', 'did', 'has', 'have'])(
    'asks whether somebody is there: %s',
    (word) => {
      expect(asks(`${word} Orne on Pigeon`, { needs })).toBe(true);
      expect(asks(`${word} Orne on Pigeon`, { needs: [...needs, need('kind:account', 'soft')] })).toBe(true);
    },
  );

  it('asks nothing of the kind with another first word, or none', () => {
    expect(asks('Orne is on Pigeon', { needs })).toBe(false);
    expect(asks('', { needs })).toBe(false);
  });

  it('asks nothing of the kind where it asks or works out something else', () => {
    expect(asks('is Orne on Pigeon', { needs, asks: ['date'] })).toBe(false);
    expect(asks('is Orne on Pigeon', { needs, operations: ['max'] })).toBe(false);
  });

  it('asks nothing of the kind without a network, or about more than being there', () => {
    expect(asks('is Orne a town', { needs: [ORNE] })).toBe(false);
    const accounts = need('kind:account, measure:accounts', 'soft');
    expect(asks('is an account of Orne on Pigeon', { needs: [...needs, accounts] })).toBe(true);
    expect(asks('did Orne ban Pigeon', { needs: [...needs, need('action:bans', 'soft')] })).toBe(false);
  });
});

describe('what the shape of a question asks for', () => {
  const implied = (text: string, written: Written, currencies: readonly string[] = []) => {
    const read = said(written);
    addImpliedAsks(read, annotate(text), currencies);
    return { asks: [...read.asks], operations: [...read.operations] };
  };
  const asksIn = (text: string, written: Written, currencies?: readonly string[]) =>
    implied(text, written, currencies).asks;
  const operationsIn = (text: string, written: Written = {}) => implied(text, written).operations;

  it.each(['quel', 'quels', 'quelle', 'quelles', 'what', 'which', 'whats'])(
    'is who, where a class stands behind "%s"',
    (which) => {
      const town = need('type:town', 'soft', { from: 1, to: 2 });
      expect(asksIn(`${which} towns are there`, { needs: [town] })).toEqual(['actor']);
    },
  );

  it('is not who, where something else stands behind "which" or the class stands elsewhere', () => {
    const [first, third] = [
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ];
    expect(asksIn('which visit of towns', { needs: [need('type:town', 'soft', third)] })).toEqual([]);
    expect(asksIn('which visit of towns', { needs: [need('concept:visit', 'soft', first)] })).toEqual([]);
    expect(asksIn('towns', { needs: [need('type:town', 'soft')] })).toEqual([]);
  });

  describe('of an account', () => {
    it('is its handle, where "which" asks and nothing but what it is', () => {
      expect(asksIn('which is the Bell of Orne', {})).toEqual(['handle']);
      expect(asksIn('what is the Bell of Orne', { asks: ['definition', 'role'] })).toEqual([
        'role',
        'handle',
      ]);
    });

    it('is not its handle where something else is asked, or no "which" asks', () => {
      expect(asksIn('which date has the Bell of Orne', { asks: ['date'] })).toEqual(['date']);
      expect(asksIn('is the Bell of Orne there', {})).toEqual([]);
      expect(asksIn('which is Orne', {})).toEqual([]);
      expect(asksIn('what did @OrneTown say', {})).toEqual([]);
    });

    it('is not its handle where the name may be that of somebody else', () => {
      const { units, ...annotation } = annotate('which is the Bell of Orne');
      const read = said({});
      const either = units.map((each) =>
        each.kind === 'name' ? { ...each, senses: [...each.senses, 'actor:bell' as const] } : each,
      );
      addImpliedAsks(read, { ...annotation, units: either }, []);
      expect([...read.asks]).toEqual([]);
    });
  });

  describe('with "combien"', () => {
    const asks = ['value', 'amount'] as const;
    const pays = need('action:pays', 'soft');

    it('is a count where a noun is counted, whatever is paid besides', () => {
      expect(asksIn('combien de villes', { asks, needs: [pays] })).toEqual(['value']);
      expect(asksIn("combien d'Orne", { asks })).toEqual(['value']);
    });

    it('is an amount where somebody pays', () => {
      expect(asksIn('combien Orne a payé', { asks, needs: [ORNE, pays] })).toEqual(['amount']);
    });

    it('is either where nothing tells, and left alone with a measure or a currency', () => {
      expect(asksIn('combien pour Orne', { asks, needs: [ORNE] })).toEqual(asks);
      expect(asksIn('combien de dollars', { asks, needs: [pays] })).toEqual(['amount']);
      expect(asksIn('combien de 500 villes', { asks, needs: [ORNE] })).toEqual(asks);
      expect(asksIn('combien de villes', { asks, needs: [LIKES] })).toEqual(asks);
      expect(asksIn('combien de villes', { asks, needs: [pays] }, ['USD'])).toEqual(asks);
    });
  });

  it('is a growth, where a measure is gained or lost in no short time', () => {
    const operations = ['gain'];
    expect(operationsIn('x', { operations, needs: [LIKES] })).toEqual(['growth']);
    expect(operationsIn('x', { operations, needs: [ORNE] })).toEqual([]);
    expect(operationsIn('x', { operations: ['gain', 'within'], needs: [LIKES] })).toEqual([]);
  });

  it('is a sum, where a plus sign stands between a name and what follows', () => {
    expect(operationsIn('Orne + Calde')).toEqual(['sum']);
    expect(operationsIn('Orne+Calde')).toEqual(['sum']);
    expect(operationsIn('towns + Calde')).toEqual([]);
    expect(operationsIn('Orne, Calde +')).toEqual([]);
  });

  it('is an amount, where there is a currency and nothing else', () => {
    expect(asksIn('Orne in dollars', {}, ['USD'])).toEqual(['amount']);
    expect(asksIn('Orne in dollars', {})).toEqual([]);
    expect(asksIn('when Orne in dollars', { asks: ['date'] }, ['USD'])).toEqual(['date']);
    expect(asksIn('convert Orne in dollars', { operations: ['convert'] }, ['USD'])).toEqual([]);
  });

  it('is a value, where there is a measure and no interrogative', () => {
    expect(asksIn('Orne likes', { needs: [ORNE, LIKES] })).toEqual(['value']);
    expect(asksIn('Orne', { needs: [ORNE] })).toEqual([]);
    expect(asksIn('Orne likes', { needs: [LIKES], asks: ['date'] })).toEqual(['date']);
    expect(asksIn('', { needs: [LIKES] })).toEqual(['value']);
  });

  it.each([
    'what',
    'who',
    'why',
    'how',
    'que',
    "qu'",
    'qui',
    'quoi',
    'pourquoi',
    'comment',
    'does',
    'did',
    'is',
    'are',
    'was',
    'were',
  ])('is no value behind "%s"', (word) => {
    const text = `${word} Orne likes`.replace("' ", "'");
    expect(asksIn(text, { needs: [ORNE, LIKES] })).toEqual([]);
  });

  describe('with a sum', () => {
    const operations = ['sum'];
    const PAYS = need('action:pays', 'soft');

    it('is an amount, where somebody pays', () => {
      for (const paid of [PAYS, need('kind:spending', 'soft')])
        expect(asksIn('what did they pay', { operations, needs: [paid] })).toEqual(['amount']);
      expect(asksIn('what did they pay', { operations, needs: [PAYS, LIKES] })).toEqual(['amount']);
    });

    it('is a value, where a measure is meant', () => {
      expect(asksIn('what likes have they', { operations, needs: [LIKES] })).toEqual(['value']);
    });

    it('is nothing where neither is meant, or where something is asked', () => {
      expect(asksIn('what have they', { operations, needs: [ORNE] })).toEqual([]);
      expect(asksIn('when did they pay', { operations, needs: [PAYS], asks: ['date'] })).toEqual(['date']);
      expect(asksIn('what did they pay', { operations: ['max'], needs: [PAYS] })).toEqual([]);
    });
  });

  it('is not a date of anything else, where that of an article is asked', () => {
    expect(asksIn('when', { asks: ['date', 'published'] })).toEqual(['published']);
    expect(asksIn('when', { asks: ['updated', 'date'] })).toEqual(['updated']);
    expect(asksIn('when', { asks: ['date', 'title'] })).toEqual(['date', 'title']);
  });

  describe('is a difference', () => {
    const asks: Slot[] = ['value'];

    it.each([
      'how many more followers than Calde',
      'how many fewer followers than Calde',
      'how many less followers than Calde',
      "combien d'abonnés de plus que Calde",
      "combien d'abonnés de moins que Calde",
    ])('%s', (text) => {
      expect(operationsIn(text, { asks })).toEqual(['difference']);
      expect(operationsIn(text, { asks: ['amount'] })).toEqual(['difference']);
    });

    it.each([
      ['a figure follows', 'who has more followers than 900', asks],
      ['nothing follows', 'how many more followers than', asks],
      ['nothing is more', 'how many followers than Calde', asks],
      ['it is said too late', 'how many followers than Calde or more', asks],
      ['there is no "than"', 'how many more followers has Calde', asks],
      ['no figure is asked', 'who has more followers than Calde', ['actor'] as Slot[]],
    ])('not where %s', (_, text, slots) => {
      expect(operationsIn(text, { asks: slots })).toEqual([]);
    });
  });

  it('is a share, where a percent sign stands without a figure', () => {
    expect(operationsIn('quel % des villes')).toEqual(['share']);
    expect(operationsIn('% of towns')).toEqual(['share']);
    expect(operationsIn('which towns (in %)')).toEqual(['share']);
    expect(operationsIn('which towns have 30% of it')).toEqual([]);
    expect(operationsIn('which towns have 30 % of it')).toEqual([]);
  });

  describe('is a ratio', () => {
    it.each(['likes per follower', 'likes par abonné', 'followers per like', 'likes per fans'])(
      '%s',
      (text) => {
        expect(operationsIn(text)).toEqual(['ratio']);
      },
    );

    it.each([
      'likes per account',
      'likes of followers',
      'towns per follower',
      'likes per Orne follower',
      'likes of Orne per follower',
      'likes per year',
    ])('not: %s', (text) => {
      expect(operationsIn(text)).toEqual([]);
    });
  });

  describe('with "how many times"', () => {
    const written = { operations: ['ratio'], needs: [LIKES, ORNE] };
    it.each(['combien de fois Orne a-t-elle été aimée', 'how many times was Orne liked'])(
      'is a count: %s',
      (text) => {
        expect(implied(text, written)).toEqual({ asks: ['value'], operations: [] });
      },
    );

    it.each([
      'how many times more likes than Calde',
      'combien de fois plus de likes',
      'how many times 3 likes',
      'how often likes',
    ])('is a multiple: %s', (text) => {
      expect(operationsIn(text, written)).toContain('ratio');
    });

    it('is a multiple where two are named, or no measure or two of them are', () => {
      const text = 'how many times was it liked';
      for (const needs of [
        [LIKES, ORNE, need('actor:calde')],
        [ORNE],
        [LIKES, need('measure:followers', 'soft')],
      ])
        expect(operationsIn(text, { operations: ['ratio'], needs })).toEqual(['ratio']);
      expect(operationsIn(text, { operations: ['ratio'], needs: [LIKES, ORNE, PIGEON] })).toEqual([]);
    });
  });

  it('is a count of networks, where those are counted', () => {
    const networks = need('type:social-network', 'soft');
    expect(implied('number of networks', { asks: ['value'], needs: [networks] })).toEqual({
      asks: ['value', 'platform'],
      operations: ['count'],
    });
    expect(asksIn('number of networks', { asks: ['value'], needs: [networks, LIKES] })).toEqual(['value']);
    expect(asksIn('networks', { asks: ['actor'], needs: [networks] })).toEqual(['actor']);
  });

  it.each([
    ['de combien Orne dépasse Calde', true],
    ['by how much does Orne exceed Calde', true],
    ["de combien d'années Orne précède Calde", false],
    ['de combien Orne dépasse', false],
    ['combien Orne et Calde', false],
    ['how much Orne and Calde', false],
  ])('is a distance between two names: %s', (text, apart) => {
    expect(operationsIn(text).includes('difference')).toBe(apart);
  });

  it.each([
    ['how many yuan for one dollar', true],
    ['1 dollar en yuans', true],
    ['how many yuan for one euro', false],
    ['how many yuan and dollars had Orne', false],
  ])('is an exchange of two currencies, of which nobody is asked: %s', (text, exchanged) => {
    expect(operationsIn(text).includes('convert')).toBe(exchanged);
  });

  it('is a place, where a ranking is asked for', () => {
    const ranking = need('kind:ranking', 'soft');
    expect(asksIn('where is Orne', { asks: ['place'], needs: [ORNE, ranking] })).toEqual(['position']);
    expect(asksIn('where is Orne', { asks: ['place'], operations: ['rank'] })).toEqual(['position']);
    expect(asksIn('where is Orne', { asks: ['place'], needs: [ORNE] })).toEqual(['place']);
  });

  it('is the handle of an account whose name is asked', () => {
    const account = need('kind:account', 'soft');
    expect(asksIn('name of the account', { asks: ['name'], needs: [account] })).toEqual(['name', 'handle']);
    expect(asksIn('name of Orne', { asks: ['name'], needs: [ORNE] })).toEqual(['name']);
  });

  it('is a ranking and no distance, where things are ranked by how much', () => {
    expect(operationsIn('rank them', { operations: ['rank', 'difference'] })).toEqual(['rank']);
  });

  it.each([
    ['Orne plus Calde', ['sum']],
    ['Orne minus Calde', ['difference']],
    ['Orne moins Calde', ['difference']],
    ['Orne plus Calde minus Velm', ['sum', 'difference']],
    ['Orne plus de Calde', []],
    ['Orne plus followers', []],
    ['followers plus Calde', []],
    ['Orne and Calde', []],
  ])('is what a sign between two names says: %s', (text, operations) => {
    expect(operationsIn(text)).toEqual(operations);
  });
});

describe('what an answer must fill and what it had better fill', () => {
  const split = (asks: readonly Slot[], plainly: readonly Slot[] = [], ofArticle = false) =>
    splitAsks(said({ asks, plainly }), ofArticle);

  it.each<[asks: readonly Slot[], must: readonly Slot[], wishes: readonly Slot[]]>([
    [[], [], []],
    // Any fact tells something of these.
    [['actor', 'statement'], [], ['actor', 'statement']],
    [['definition', 'role', 'existence', 'content'], [], ['definition', 'role', 'existence', 'content']],
    [['method', 'reaction', 'title', 'publisher'], [], ['method', 'reaction', 'title', 'publisher']],
    [['author', 'platform'], [], ['author', 'platform']],
    [['handle', 'reason', 'actor'], ['handle', 'reason'], ['actor']],
    // A figure is what is asked, and the rest says of what.
    [['reason', 'value'], ['value'], ['reason']],
    [['amount', 'date', 'handle'], ['amount', 'date'], ['handle']],
    [['position', 'actor'], ['position'], ['actor']],
    [['duration', 'platform'], ['duration'], ['platform']],
    // What is so particular is asked alone.
    [['value', 'rate'], ['rate'], ['value']],
    [['age', 'date', 'actor'], ['age'], ['date', 'actor']],
    [['pace', 'finding', 'contact', 'value'], ['pace', 'finding', 'contact'], ['value']],
  ])('asks for %s: must %s, wishes %s', (asks, must, wishes) => {
    expect(split(asks)).toEqual({ must, wishes });
  });

  it('must be a network, where that is asked plainly', () => {
    expect(split(['platform', 'actor'], ['platform'])).toEqual({ must: ['platform'], wishes: ['actor'] });
    expect(split(['platform', 'actor'], ['actor'])).toEqual({ must: [], wishes: ['platform', 'actor'] });
    expect(split(['platform', 'date'], ['platform'])).toEqual({ must: ['date'], wishes: ['platform'] });
  });

  it('must be no place, where somebody is asked for as well: "which city"', () => {
    expect(split(['place', 'actor'])).toEqual({ must: [], wishes: ['place', 'actor'] });
    expect(split(['place'])).toEqual({ must: ['place'], wishes: [] });
  });

  it('must be the author, where an article is meant', () => {
    expect(split(['author', 'date'], [], true)).toEqual({ must: ['date', 'author'], wishes: [] });
    expect(split(['title'], [], true)).toEqual({ must: [], wishes: ['title'] });
  });
});

describe('how many accounts', () => {
  const account = need('kind:account', 'soft', { text: 'accounts' });
  const counted = (needs: readonly Need[], asks: readonly Slot[]) =>
    told(countsAccounts(needs, new Set(asks)));

  it('counts accounts, where the word alone is a sort of fact', () => {
    expect(counted([ORNE, account], ['value'])).toEqual([
      'hard actor:orne: actor:orne',
      'soft accounts: kind:account, measure:accounts',
    ]);
  });

  it('counts nothing where nothing is asked to be counted, or something else is', () => {
    expect(counted([account], ['date'])).toEqual(['soft accounts: kind:account']);
    expect(counted([account, LIKES], ['value'])).toEqual([
      'soft accounts: kind:account',
      'soft measure:likes: measure:likes',
    ]);
    expect(counted([ORNE], ['value'])).toEqual(['hard actor:orne: actor:orne']);
  });
});
