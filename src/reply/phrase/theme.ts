import type { Fact } from '../../facts/kinds/index.js';
import { periodText } from './dates.js';
import { platformOf } from './labels.js';
import { bareName, unique } from './names.js';
import type { Operand } from './operand.js';
import type { Voice } from './voice.js';

const POSSESSIVE = /^(?:son|sa|ses|leurs?|its|their) /iu;

type KindOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

/**
 * What several facts have in common and a list of their names would not say: "interdiction (TikTok)", "compte
 * TikTok", "centre de médias convergents", or the one subject of them all. Empty where they share nothing.
 */
export function themeOf(voice: Voice, operands: readonly Operand[]): string {
  return purposeOf(voice, operands) || policyOf(voice, operands) || accountOf(voice, operands);
}

/** What all the money went to, totals left aside. */
export function purposeOf(voice: Voice, operands: readonly Operand[]): string {
  const wholes = new Set(operands.flatMap(({ frame }) => frame.partOf ?? []));
  const spendings = ofKind(
    operands.filter(({ id }) => !wholes.has(id)),
    'spending',
  );
  const purposes = unique(spendings.map(({ purpose }) => purpose[voice.lang].replace(POSSESSIVE, '')));
  return purposes.length === 1 ? (purposes[0] ?? '') : '';
}

/** The same with the date that they share: "centre de médias convergents (sept. 2019)". */
export function datedPurposeOf(voice: Voice, operands: readonly Operand[]): string {
  const purpose = purposeOf(voice, operands);
  const dates = unique(operands.map(({ frame }) => periodText(voice, frame, 'short')));
  const shared = operands.length > 1 && dates.length === 1 && dates[0] !== '';
  return purpose !== '' && shared ? `${purpose} (${dates[0]})` : purpose;
}

function policyOf(voice: Voice, operands: readonly Operand[]): string {
  const [first, ...others] = unique(ofKind(operands, 'policy').map(({ action }) => action));
  if (first === undefined || others.length > 0) return '';
  return voice.words.label.rule(first, commonPlatform(voice, operands));
}

function accountOf(voice: Voice, operands: readonly Operand[]): string {
  const accounts = ofKind(operands, 'account').filter(({ event }) => event !== 'absent');
  if (accounts.length === 0) return '';
  const actors = unique(accounts.map(({ actor }) => actor));
  if (actors.length === 1 && actors[0] !== undefined) return bareName(voice, actors[0]);
  const platform = commonPlatform(voice, operands);
  return platform === '' ? '' : voice.words.label.onPlatform(platform);
}

/** The facts of a kind, where all the operands are of it. */
function ofKind<Kind extends Fact['kind']>(operands: readonly Operand[], kind: Kind): KindOf<Kind>[] {
  const facts = operands.flatMap(({ fact }) => (fact?.kind === kind ? [fact as KindOf<Kind>] : []));
  return facts.length === operands.length ? facts : [];
}

/** Where all of it happened, if that is one place. */
export function commonPlatform(voice: Voice, operands: readonly Operand[]): string {
  const places = unique(operands.map(({ frame }) => platformOf(voice, frame)));
  return places.length === 1 ? (places[0] ?? '') : '';
}
