import type { UserError, UserErrorCode, UserErrors } from '../errors.js';
import type { Localized } from '../facts/entities.js';
import type { Lang } from '../language/lang.js';
import { formatNumber } from '../language/number-format.js';
import { text } from '../reply/inline.js';
import type { Reply } from '../reply/reply.js';

type Words<Code extends UserErrorCode> = Readonly<Record<Lang, (details: UserErrors[Code]) => string>>;

const WORDS: { readonly [Code in UserErrorCode]: Words<Code> } = {
  'unknown-command': {
    fr: ({ typed, nearest }) =>
      `Commande inconnue : « ${typed} ».${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''}`,
    en: ({ typed, nearest }) => `Unknown command: “${typed}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  'unknown-option': {
    fr: ({ typed, nearest }) =>
      `Option inconnue : « ${typed} ».${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''}`,
    en: ({ typed, nearest }) => `Unknown option: “${typed}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  },
  'missing-option': {
    fr: ({ option }) => `Il manque « ${option.fr} ».`,
    en: ({ option }) => `“${option.en}” is missing.`,
  },
  'not-a-number': {
    fr: ({ option, typed }) => `« ${option.fr} » attend un nombre entier, pas « ${typed} ».`,
    en: ({ option, typed }) => `“${option.en}” takes a whole number, not “${typed}”.`,
  },
  'out-of-range': {
    fr: ({ option, min, max }) => `« ${option.fr} » va de ${min ?? '…'} à ${max ?? '…'}.`,
    en: ({ option, min, max }) => `“${option.en}” goes from ${min ?? '…'} to ${max ?? '…'}.`,
  },
  'not-a-choice': {
    fr: ({ option, typed, choices }) =>
      `« ${option.fr} » ne connaît pas « ${typed} ». Au choix : ${names(choices, 'fr')}.`,
    en: ({ option, typed, choices }) =>
      `“${option.en}” does not know “${typed}”. Choose from: ${names(choices, 'en')}.`,
  },
  'not-a-date': {
    fr: ({ option, typed }) =>
      `« ${option.fr} » attend une date (2014, 2019-07 ou 2019-07-08), pas « ${typed} ».`,
    en: ({ option, typed }) => `“${option.en}” takes a date (2014, 2019-07 or 2019-07-08), not “${typed}”.`,
  },
  'too-long': {
    fr: ({ length, max }) =>
      `C'est trop long : ${length} caractères, et la limite est de ${max}. Posez une question plus courte.`,
    en: ({ length, max }) =>
      `That is too long: ${length} characters, and the limit is ${max}. Please ask a shorter question.`,
  },
  'not-in-base': {
    fr: ({ typed, nearest }) =>
      `Pas dans la base : « ${typed} ».${nearest.length > 0 ? ` Au plus près : ${names(nearest, 'fr')}.` : ''}`,
    en: ({ typed, nearest }) =>
      `Not in the base: “${typed}”.${nearest.length > 0 ? ` Nearest: ${names(nearest, 'en')}.` : ''}`,
  },
  'maintainers-only': {
    fr: () => 'Cette commande est réservée aux mainteneurs.',
    en: () => 'This command is for maintainers only.',
  },
  'took-too-long': {
    fr: ({ milliseconds }) =>
      `Pas de réponse en ${formatNumber(milliseconds / 1000, 'fr')} s : réessayez dans un instant.`,
    en: ({ milliseconds }) =>
      `No answer within ${formatNumber(milliseconds / 1000, 'en')} s: please try again in a moment.`,
  },
  'too-many': {
    fr: ({ by, seconds }) =>
      `${by === 'user' ? 'Vous posez' : 'Votre espace de travail pose'} beaucoup de questions à la fois : la suite dans ${seconds} s, s'il vous plaît.`,
    en: ({ by, seconds }) =>
      `${by === 'user' ? 'You are' : 'Your workspace is'} asking many questions at once: please go on in ${seconds} s.`,
  },
};

const MAX_SHOWN = 60;
const names = (list: readonly Localized[], lang: Lang): string =>
  list.map((name) => shown(name[lang])).join(', ');
const shown = (typed: string): string => (typed.length > MAX_SHOWN ? `${typed.slice(0, MAX_SHOWN)}…` : typed);

/** What people are told when they asked for something that cannot be done: privately, in a sentence. */
export function errorReply(error: UserError, lang: Lang): Reply {
  const say = WORDS[error.code][lang] as (details: UserErrors[UserErrorCode]) => string;
  const details =
    'typed' in error.details ? { ...error.details, typed: shown(error.details.typed) } : error.details;
  return {
    lang,
    outcome: error.code === 'not-in-base' ? 'nothing' : 'error',
    private: true,
    blocks: [{ kind: 'headline', text: [text(say(details))] }],
  };
}

/** What people are told when the fault is ours: no detail, but the id under which the log has it. */
export function apology(id: string, lang: Lang): Reply {
  const sentence =
    lang === 'fr'
      ? `Désolé, une erreur de notre côté empêche de répondre. Elle est notée sous la référence ${id}.`
      : `Sorry, an error on our side prevents an answer. It is on record under the reference ${id}.`;
  return { lang, outcome: 'error', private: true, blocks: [{ kind: 'headline', text: [text(sentence)] }] };
}
