import { describe, expect, it } from 'vitest';
import { apology, errorReply } from '../../src/command/error-reply.js';
import { UserError } from '../../src/errors.js';
import { text } from '../../src/reply/inline.js';
import type { Reply } from '../../src/reply/reply.js';

const option = { fr: 'limite', en: 'limit' };
const choices = [
  { fr: 'oui', en: 'yes' },
  { fr: 'non', en: 'no' },
];
const told = (reply: Reply): string =>
  reply.blocks
    .flatMap((block) => (block.kind === 'headline' ? block.text.map((piece) => piece.text) : []))
    .join('');
const both = (error: UserError): string[] => [told(errorReply(error, 'fr')), told(errorReply(error, 'en'))];

describe('what cannot be done as asked', () => {
  it.each<[UserError, string, string]>([
    [
      new UserError('unknown-command', { typed: 'compt', nearest: 'compte' }),
      'Commande inconnue : « compt ». Vouliez-vous dire « compte » ?',
      'Unknown command: “compt”. Did you mean “compte”?',
    ],
    [
      new UserError('unknown-command', { typed: 'zut' }),
      'Commande inconnue : « zut ».',
      'Unknown command: “zut”.',
    ],
    [
      new UserError('unknown-option', { typed: 'payss', nearest: 'pays' }),
      'Option inconnue : « payss ». Vouliez-vous dire « pays » ?',
      'Unknown option: “payss”. Did you mean “pays”?',
    ],
    [
      new UserError('unknown-option', { typed: 'zut' }),
      'Option inconnue : « zut ».',
      'Unknown option: “zut”.',
    ],
    [new UserError('missing-option', { option }), 'Il manque « limite ».', '“limit” is missing.'],
    [
      new UserError('not-a-number', { option, typed: 'dix' }),
      '« limite » attend un nombre entier, pas « dix ».',
      '“limit” takes a whole number, not “dix”.',
    ],
    [
      new UserError('out-of-range', { option, min: 1, max: 20 }),
      '« limite » va de 1 à 20.',
      '“limit” goes from 1 to 20.',
    ],
    [
      new UserError('out-of-range', { option, min: 0 }),
      '« limite » va de 0 à ….',
      '“limit” goes from 0 to ….',
    ],
    [
      new UserError('out-of-range', { option, max: 0 }),
      '« limite » va de … à 0.',
      '“limit” goes from … to 0.',
    ],
    [
      new UserError('not-a-choice', { option, typed: 'peut-être', choices }),
      '« limite » ne connaît pas « peut-être ». Au choix : oui, non.',
      '“limit” does not know “peut-être”. Choose from: yes, no.',
    ],
    [
      new UserError('not-a-date', { option, typed: 'hier' }),
      '« limite » attend une date (2014, 2019-07 ou 2019-07-08), pas « hier ».',
      '“limit” takes a date (2014, 2019-07 or 2019-07-08), not “hier”.',
    ],
    [
      new UserError('too-long', { length: 501, max: 500 }),
      "C'est trop long : 501 caractères, et la limite est de 500. Posez une question plus courte.",
      'That is too long: 501 characters, and the limit is 500. Please ask a shorter question.',
    ],
    [
      new UserError('not-in-base', { typed: 'Zubrovie', nearest: [{ fr: 'Valmérie', en: 'Valmeria' }] }),
      'Pas dans la base : « Zubrovie ». Au plus près : Valmérie.',
      'Not in the base: “Zubrovie”. Nearest: Valmeria.',
    ],
    [
      new UserError('not-in-base', { typed: 'Zubrovie', nearest: [] }),
      'Pas dans la base : « Zubrovie ».',
      'Not in the base: “Zubrovie”.',
    ],
    [
      new UserError('maintainers-only', {}),
      'Cette commande est réservée aux mainteneurs.',
      'This command is for maintainers only.',
    ],
    [
      new UserError('took-too-long', { milliseconds: 2500 }),
      'Pas de réponse en 2,5 s : réessayez dans un instant.',
      'No answer within 2.5 s: please try again in a moment.',
    ],
    [
      new UserError('too-many', { by: 'user', seconds: 9 }),
      "Vous posez beaucoup de questions à la fois : la suite dans 9 s, s'il vous plaît.",
      'You are asking many questions at once: please go on in 9 s.',
    ],
    [
      new UserError('too-many', { by: 'workspace', seconds: 9 }),
      "Votre espace de travail pose beaucoup de questions à la fois : la suite dans 9 s, s'il vous plaît.",
      'Your workspace is asking many questions at once: please go on in 9 s.',
    ],
  ])('is told in a sentence of either language (%#)', (error, french, english) => {
    expect(both(error)).toEqual([french, english]);
  });

  it('is told privately, as an error', () => {
    expect(errorReply(new UserError('maintainers-only', {}), 'en')).toEqual({
      lang: 'en',
      outcome: 'error',
      private: true,
      blocks: [{ kind: 'headline', text: [text('This command is for maintainers only.')] }],
    });
  });

  it('is no error where the base merely lacks a name', () => {
    expect(errorReply(new UserError('not-in-base', { typed: 'x', nearest: [] }), 'fr')).toMatchObject({
      outcome: 'nothing',
      private: true,
      lang: 'fr',
    });
  });

  it('repeats sixty characters of what was typed or is near it, and no more', () => {
    const typed = (length: number) =>
      told(errorReply(new UserError('unknown-command', { typed: 'x'.repeat(length) }), 'en'));
    expect(typed(60)).toBe(`Unknown command: “${'x'.repeat(60)}”.`);
    expect(typed(61)).toBe(`Unknown command: “${'x'.repeat(60)}…”.`);
    const near = { fr: 'y'.repeat(70), en: 'z'.repeat(70) };
    expect(both(new UserError('not-in-base', { typed: 'x', nearest: [near, near] }))).toEqual([
      `Pas dans la base : « x ». Au plus près : ${'y'.repeat(60)}…, ${'y'.repeat(60)}….`,
      `Not in the base: “x”. Nearest: ${'z'.repeat(60)}…, ${'z'.repeat(60)}….`,
    ]);
  });
});

describe('a fault of ours', () => {
  it.each([
    ['fr', 'Désolé, une erreur de notre côté empêche de répondre. Elle est notée sous la référence a1b2.'],
    ['en', 'Sorry, an error on our side prevents an answer. It is on record under the reference a1b2.'],
  ] as const)('is told privately, by its reference alone (%s)', (lang, sentence) => {
    expect(apology('a1b2', lang)).toEqual({
      lang,
      outcome: 'error',
      private: true,
      blocks: [{ kind: 'headline', text: [text(sentence)] }],
    });
  });
});
