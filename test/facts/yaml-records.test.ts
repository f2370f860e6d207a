import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readRecords } from '../../src/facts/yaml-records.js';

const Boat = z.strictObject({
  id: z.string(),
  length: z.number().optional(),
  ports: z.array(z.string()).optional(),
  crew: z.strictObject({ captain: z.string(), mates: z.array(z.string()).optional() }).optional(),
});

function read(text: string, section?: string) {
  const { records, problems } = readRecords(text, 'boats.yaml', Boat, section);
  return { records: records.map(({ record }) => record), problems };
}

/** The problems of a file as `line:column path: message value`. */
const problemsOf = (text: string, section?: string): string[] =>
  read(text, section).problems.map(({ line, column, path, message, value }) =>
    [`${line}:${column} ${path}: ${message}`, ...(value === undefined ? [] : [value])].join(' '),
  );

describe('a list of records', () => {
  it('is read in its order', () => {
    expect(read('- id: dory\n  ports: [Sarline, Brenne]\n- {id: punt, length: 4.5}\n')).toEqual({
      records: [
        { id: 'dory', ports: ['Sarline', 'Brenne'] },
        { id: 'punt', length: 4.5 },
      ],
      problems: [],
    });
  });

  it.each([
    ['an empty file', ''],
    ['a file of comments', '# nothing yet\n'],
    ['an empty list', '[]\n'],
  ])('is empty in %s', (_, text) => {
    expect(read(text)).toEqual({ records: [], problems: [] });
  });

  it('keeps the valid records beside the others', () => {
    const { records, problems } = read('- id: dory\n- id: 3\n- id: punt\n');
    expect(records).toEqual([{ id: 'dory' }, { id: 'punt' }]);
    expect(problems).toHaveLength(1);
  });
});

describe('a section of a file', () => {
  it('is read alone, with its records at their places', () => {
    const text = 'people:\n- id: Ode\nboats:\n- id: dory\n- id: 7\n';
    expect(read(text, 'boats')).toEqual({
      records: [{ id: 'dory' }],
      problems: [
        {
          file: 'boats.yaml',
          line: 5,
          column: 3,
          path: 'id',
          message: 'Invalid input: expected string, received number',
          value: '7',
        },
      ],
    });
    expect(read(text, 'people')).toEqual({ records: [{ id: 'Ode' }], problems: [] });
  });

  it.each([
    ['the file lacks', 'people:\n- id: Ode\n'],
    ['an empty file lacks', ''],
  ])('that %s is no problem', (_, text) => {
    expect(read(text, 'boats')).toEqual({ records: [], problems: [] });
  });
});

describe('what is no list of records', () => {
  it.each([
    ['a file that holds one record', 'id: dory\n', undefined],
    ['a file of one word', 'dory\n', undefined],
    ['a file that holds sections, read as a list', 'boats:\n- id: dory\n', undefined],
    ['a section that holds one record', 'boats:\n  id: dory\n', 'boats'],
    ['a section with nothing in it', 'boats:\n', 'boats'],
  ])('is refused: %s', (_, text, section) => {
    expect(read(text, section)).toEqual({
      records: [],
      problems: [
        { file: 'boats.yaml', line: 1, column: 1, path: '(file)', message: 'must be a list of records' },
      ],
    });
  });

  it.each([
    ['a bracket that is left open', '- id: dory\n- ports: [Sarline\n', '3:1'],
    ['a key that is there twice', '- id: dory\n  id: punt\n', '2:3'],
    ['a second document', '- id: dory\n---\n- id: punt\n', '2:1'],
  ])('is told at its place, and nothing is read: %s', (_, text, place) => {
    const { records, problems } = read(text);
    expect(records).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, path, message } of problems) {
      expect({ file, path }).toEqual({ file: 'boats.yaml', path: '(file)' });
      expect(message).not.toBe('');
      // The parser's own excerpt of the file would fill the screen.
      expect(message).not.toContain('\n');
    }
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toContain(place);
  });
});

describe('a problem of a record', () => {
  it.each([
    ['a value', '- id: 3\n', '1:3 id: Invalid input: expected string, received number 3'],
    [
      'a text, shown without marks',
      '- id: a\n  length: long\n',
      '2:3 length: Invalid input: expected number, received string long',
    ],
    ['no value', '- id:\n', '1:3 id: Invalid input: expected string, received null null'],
    [
      'an item of a list',
      '- id: a\n  ports:\n    - Sarline\n    - false\n',
      '4:7 ports.1: Invalid input: expected string, received boolean false',
    ],
    [
      'a key within a key',
      '- id: a\n  crew:\n    captain: 1\n',
      '3:5 crew.captain: Invalid input: expected string, received number 1',
    ],
    [
      'an item within a key',
      '- id: a\n  crew: {captain: Ode, mates: [Lou, 2]}\n',
      '2:37 crew.mates.1: Invalid input: expected string, received number 2',
    ],
    [
      'something missing, at the record',
      '- length: 3\n',
      '1:3 id: Invalid input: expected string, received undefined',
    ],
    [
      'something missing within a key, at that key',
      '- id: a\n  crew: {}\n',
      '2:3 crew.captain: Invalid input: expected string, received undefined',
    ],
    [
      'a map in place of a list, which is not printed',
      '- id: a\n  ports: {first: Sarline}\n',
      '2:3 ports: Invalid input: expected array, received object',
    ],
    [
      'a list in place of a text, which is not printed',
      '- id: [a, b]\n',
      '1:3 id: Invalid input: expected string, received array',
    ],
    [
      'a record that is a word',
      '- dory\n',
      '1:3 (record): Invalid input: expected object, received string dory',
    ],
    ['an unknown key, without its value', '- id: a\n  sail: red\n', '2:3 sail: Unrecognized key: "sail"'],
    [
      'an unknown key within a key',
      '- id: a\n  crew:\n    captain: Ode\n    cook: Lou\n',
      '4:5 crew.cook: Unrecognized key: "cook"',
    ],
    [
      'several unknown keys, at the first',
      '- id: a\n  sail: red\n  mast: 1\n',
      '2:3 sail: Unrecognized keys: "sail", "mast"',
    ],
    ['a key that is a number', '- id: a\n  5: b\n', '2:3 5: Unrecognized key: "5"'],
  ])('is told with its line, column, path and value: %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('does not hide the others', () => {
    expect(problemsOf('- id: 1\n  length: x\n- length: 2\n')).toEqual([
      '1:3 id: Invalid input: expected string, received number 1',
      '2:3 length: Invalid input: expected number, received string x',
      '3:3 id: Invalid input: expected string, received undefined',
    ]);
  });
});

describe('an alias, which could make a huge file of a small one', () => {
  const ALIASES = 'must not use aliases';

  it.each([
    ['of a text', '- id: &same dory\n- id: *same\n', [`2:3 (record): ${ALIASES}`]],
    ['of a record', '- &same {id: dory}\n- *same\n', [`2:3 (record): ${ALIASES}`]],
    ['of nothing', '- id: *nowhere\n', [`1:3 (record): ${ALIASES}`]],
    [
      'that stands there two hundred times',
      `- id: &same dory\n- id: punt\n  ports: [${Array(200).fill('*same').join(', ')}]\n`,
      [`2:3 (record): ${ALIASES}`],
    ],
  ])('is a problem of its record: %s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('leaves the records beside it readable', () => {
    expect(read('- id: &same dory\n- id: *same\n- id: punt\n').records).toEqual([
      { id: 'dory' },
      { id: 'punt' },
    ]);
  });
});

describe('a valid record', () => {
  /** The second boat of a file, which tells where it stands. */
  const boat = (section?: string) => {
    const list = '- id: dory\n- id: punt\n  crew:\n    captain: Ode\n    mates:\n    - Lou\n    - Max\n';
    const { records } = readRecords(section ? `${section}:\n${list}` : list, 'boats.yaml', Boat, section);
    const found = records[1];
    if (!found) throw new Error('there is no second boat');
    return found;
  };

  it.each([
    ['the record', [], 2, 3, '(record)'],
    ['a key', ['id'], 2, 3, 'id'],
    ['a key within a key', ['crew', 'captain'], 4, 5, 'crew.captain'],
    ['an item', ['crew', 'mates', 1], 7, 7, 'crew.mates.1'],
    ['a key that is not there, at the one above', ['crew', 'cook'], 3, 3, 'crew.cook'],
    ['an item that is not there, at its list', ['crew', 'mates', 2], 5, 5, 'crew.mates.2'],
    ['a key of a list, at the list', ['crew', 'mates', 'first'], 5, 5, 'crew.mates.first'],
    ['a key of a text, at the text', ['id', 'first', 'letter'], 2, 3, 'id.first.letter'],
  ])('finds the place of what a check says of %s', (_, path, line, column, printed) => {
    expect(boat().problem(path, 'is odd')).toEqual({
      file: 'boats.yaml',
      line,
      column,
      path: printed,
      message: 'is odd',
    });
    expect(boat('boats').problem(path, 'is odd')).toMatchObject({ line: line + 1, column, path: printed });
  });

  it.each([
    ['a text as it is', 'two words', 'two words'],
    ['a number', 4.5, '4.5'],
    ['false', false, 'false'],
    ['a list as JSON', ['a', 1], '["a",1]'],
  ])('shows the value that a check found: %s', (_, value, shown) => {
    expect(boat().problem(['id'], 'is odd', value).value).toBe(shown);
  });

  it('shows no value where a check gives none', () => {
    expect(boat().problem(['id'], 'is odd')).not.toHaveProperty('value');
  });
});
