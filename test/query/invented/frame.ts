import type { Frame } from '../../../src/facts/frame.js';

/** A frame that says nothing, for tests to say in it what they are about. */
export const FRAME: Frame = {
  fact: 'fact',
  kind: 'event',
  source: 'gazette',
  actors: [],
  accounts: [],
  platforms: [],
  countries: [],
  measures: [],
  actions: [],
  dateInferred: false,
  slots: {},
  statement: { fr: '', en: '' },
};
