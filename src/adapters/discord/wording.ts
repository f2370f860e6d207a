import type { Lang } from '../../language/lang.js';

/** The few words that are Discord's alone; all that is said of facts comes with the reply. */
interface Wording {
  readonly more: (count: number) => string;
  /** Where the reply has further pages: what is left of this one. */
  readonly moreHere: (count: number) => string;
  readonly moreElsewhere: (count: number) => string;
  readonly part: (current: number, total: number) => string;
  readonly previousPage: (current: number, total: number) => string;
  readonly source: string;
  readonly unreviewed: string;
  readonly choose: string;
  readonly tryIt: string;
  readonly sharedBy: (mention: string) => string;
  readonly oldButton: string;
  readonly emptyMessage: string;
  readonly apology: string;
  /** Between a title and its value. */
  readonly colon: string;
}

export const WORDING: Readonly<Record<Lang, Wording>> = {
  fr: {
    more: (count) => `${count} de plus`,
    moreHere: (count) => `Reste de cette page (${count})`,
    moreElsewhere: (count) => `${count} de plus, que Discord ne peut montrer ici : précisez la demande.`,
    part: (current, total) => `Suite (${current}/${total})`,
    previousPage: (current, total) => `Page précédente (${current}/${total})`,
    source: 'Source',
    unreviewed: 'Pas encore relu',
    choose: 'Choisir…',
    tryIt: 'Essayer un exemple…',
    sharedBy: (mention) => `Partagé par ${mention}`,
    oldButton: "Ce bouton vient d'une version plus ancienne de Diplo. Posez la question à nouveau.",
    emptyMessage: 'Ce message ne contient pas de texte que Diplo puisse vérifier.',
    apology: "Diplo n'a pas pu répondre. La panne est notée ; réessayez dans un instant.",
    colon: ' : ',
  },
  en: {
    more: (count) => `${count} more`,
    moreHere: (count) => `Rest of this page (${count})`,
    moreElsewhere: (count) => `${count} more, which Discord cannot show here: ask for less at once.`,
    part: (current, total) => `Continued (${current}/${total})`,
    previousPage: (current, total) => `Previous page (${current}/${total})`,
    source: 'Source',
    unreviewed: 'Not yet reviewed',
    choose: 'Choose…',
    tryIt: 'Try an example…',
    sharedBy: (mention) => `Shared by ${mention}`,
    oldButton: 'This button comes from an older version of Diplo. Please ask again.',
    emptyMessage: 'This message holds no text that Diplo could check.',
    apology: 'Diplo could not answer. The fault is noted; please try again in a moment.',
    colon: ': ',
  },
};
