import type { Lang } from '../../language/lang.js';

/** The few words that are Slack's alone; all that is said of facts comes with the reply. */
interface Wording {
  readonly more: (count: number) => string;
  readonly moreElsewhere: (count: number) => string;
  readonly part: (current: number, total: number) => string;
  readonly choose: string;
  readonly tryIt: string;
  readonly buttonsLeftOut: (count: number) => string;
  readonly sharedBy: string;
  readonly copy: string;
  readonly shared: string;
  readonly notShared: string;
  readonly oldButton: string;
  readonly apology: string;
  readonly thinking: string;
  readonly modal: {
    readonly title: string;
    readonly submit: string;
    readonly close: string;
    readonly question: string;
    readonly placeholder: string;
    readonly language: string;
    readonly automatic: string;
    readonly platform: string;
    readonly country: string;
    readonly shareIn: string;
    readonly shareHint: string;
  };
}

export const WORDING: Readonly<Record<Lang, Wording>> = {
  fr: {
    more: (count) => `${count} de plus`,
    moreElsewhere: (count) => `${count} de plus, que Slack ne peut montrer ici : précisez la demande.`,
    part: (current, total) => `Suite (${current}/${total})`,
    choose: 'Choisir',
    tryIt: 'Essayer',
    buttonsLeftOut: (count) => `${count} de plus, trop longs pour un bouton de Slack.`,
    sharedBy: 'Partagé par ',
    copy: 'À copier',
    shared: 'Partagé dans cette conversation.',
    notShared: "Slack n'a pas accepté le partage ; rien n'a été publié.",
    oldButton: "Ce bouton vient d'une version plus ancienne de Diplo. Posez la question à nouveau.",
    apology: "Diplo n'a pas pu répondre. La panne est notée ; réessayez dans un instant.",
    thinking: 'Recherche…',
    modal: {
      title: 'Demander à Diplo',
      submit: 'Demander',
      close: 'Fermer',
      question: 'Votre question',
      placeholder: "Combien d'abonnés, depuis quand, quelle règle… ?",
      language: 'Langue de la réponse',
      automatic: 'Celle de la question',
      platform: 'Plateforme',
      country: 'Pays',
      shareIn: 'Partager aussi dans',
      shareHint: 'Laissez vide pour ne montrer la réponse qu’à vous.',
    },
  },
  en: {
    more: (count) => `${count} more`,
    moreElsewhere: (count) => `${count} more, which Slack cannot show here: ask for less at once.`,
    part: (current, total) => `Continued (${current}/${total})`,
    choose: 'Choose',
    tryIt: 'Try it',
    buttonsLeftOut: (count) => `${count} more, too long for a Slack button.`,
    sharedBy: 'Shared by ',
    copy: 'To copy',
    shared: 'Shared in this conversation.',
    notShared: 'Slack did not accept it; nothing was shared.',
    oldButton: 'This button comes from an older version of Diplo. Please ask again.',
    apology: 'Diplo could not answer. The fault is noted; please try again in a moment.',
    thinking: 'Searching…',
    modal: {
      title: 'Ask Diplo',
      submit: 'Ask',
      close: 'Close',
      question: 'Your question',
      placeholder: 'How many followers, since when, which policy…?',
      language: 'Language of the answer',
      automatic: "The question's own",
      platform: 'Platform',
      country: 'Country',
      shareIn: 'Share in',
      shareHint: 'Leave empty to see the answer alone.',
    },
  },
};
