import type { FactBase } from '../../src/facts/fact-base.js';
import { sourceOf } from '../../src/facts/fact-base.js';
import type { Frame } from '../../src/facts/frame.js';
import { type Random, randomFrom } from './random.js';
import { OCCASIONS, SUBJECTS } from './vocabulary.js';

const LINKED_KINDS: ReadonlySet<string> = new Set(['account', 'milestone']);

/** Questions of which every word is a name, a measure or a word of asking: about facts of all parts of the base. */
export function linkedQuestions(base: FactBase, count: number): string[] {
  const random = randomFrom(`linked ${count}`);
  const frames = base.frames.filter(
    (frame) => LINKED_KINDS.has(frame.kind) && frame.fact.startsWith('bench-'),
  );
  return Array.from({ length: count }, () => linkedQuestion(random.pick(frames), base, random));
}

function linkedQuestion(frame: Frame, base: FactBase, random: Random): string {
  const actor = base.actors.get(frame.actors[0]?.id ?? '');
  const account = base.accounts.get(frame.accounts[0] ?? '');
  const platform = base.platforms.get(frame.platforms[0] ?? '');
  if (!actor || !account || !platform) throw new Error(`${frame.fact} names no actor, account or platform`);
  const fr = actor.name.fr.replace(/^l'/u, '');
  const en = actor.name.en.replace(/^the /u, '');
  if (frame.kind === 'account') {
    return random.pick([
      `Quand ${fr} a-t-il ouvert son compte ${platform.name.fr} ?`,
      `When did ${en} open an account on ${platform.name.en}?`,
      `handle de ${fr} sur ${platform.name.fr}`,
    ]);
  }
  const measure = base.measures.get(frame.measures[0] ?? '');
  if (!measure) throw new Error(`${frame.fact} has no measure`);
  return random.pick([
    `Combien de ${measure.noun.fr.other} pour ${fr} sur ${platform.name.fr} ?`,
    `How many ${measure.noun.en.other} did ${en} have on ${platform.name.en}?`,
    `${account.handle} ${measure.noun.en.other}`,
  ]);
}

const OPENINGS = ['Qui a parlé de', 'Que sait-on de', 'Où est-il question de', 'Quels textes parlent de'];

/** Questions that name nobody: the words of what happened and on which occasion, which many facts share. */
export function freeQuestions(base: FactBase, count: number): string[] {
  const random = randomFrom(`free ${count}`);
  const written = base.frames.filter((frame) => frame.kind === 'event' || frame.kind === 'statement');
  return Array.from({ length: count }, () => {
    if (random.below(3) > 0)
      return `${random.pick(OPENINGS)} ${random.pick(SUBJECTS).fr} ${random.pick(OCCASIONS).fr} ?`;
    const frame = random.pick(written);
    const words = `${sourceOf(base, frame).title.text} ${frame.statement.fr}`
      .split(/[^\p{L}]+/u)
      .filter((word) => /^\p{Ll}{4,}$/u.test(word));
    return Array.from({ length: 6 }, () => random.pick(words)).join(' ');
  });
}
