interface Words {
  readonly fr: string;
  readonly en: string;
}

/** What people do there: the action that the lexicon knows it by, and how a sentence says it. */
export const VERBS: readonly (Words & { readonly action: string })[] = [
  { action: 'launched', fr: 'a lancé', en: 'launched' },
  { action: 'posted', fr: 'a publié', en: 'posted' },
  { action: 'announced', fr: 'a annoncé', en: 'announced' },
  { action: 'promoted', fr: 'a promu', en: 'promoted' },
  { action: 'praised', fr: 'a salué', en: 'praised' },
  { action: 'criticised', fr: 'a critiqué', en: 'criticised' },
  { action: 'described', fr: 'a décrit', en: 'described' },
  { action: 'used', fr: 'a employé', en: 'used' },
  {
    action: 'exchanged',
    fr: 'a échangé avec ses homologues sur',
    en: 'exchanged with its counterparts about',
  },
  { action: 'said', fr: 'a dit vouloir', en: 'said that it wanted' },
];

/** What it is about. */
export const SUBJECTS: readonly Words[] = [
  { fr: 'une campagne de communication publique', en: 'a public communication campaign' },
  { fr: 'la diplomatie numérique', en: 'digital diplomacy' },
  { fr: 'un hashtag pour la conférence de presse', en: 'a hashtag for the press conference' },
  { fr: 'une vidéo de son porte-parole', en: 'a video of its spokesperson' },
  {
    fr: 'la formation des diplomates aux réseaux sociaux',
    en: 'the training of diplomats in social networks',
  },
  { fr: "l'usage de comptes officiels par les ambassades", en: 'the use of official accounts by embassies' },
  { fr: 'la lutte contre la désinformation', en: 'the fight against disinformation' },
  { fr: 'la protection des données personnelles', en: 'the protection of personal data' },
  { fr: 'les téléphones de service des agents', en: 'the work phones of its staff' },
  { fr: 'un compte en langue anglaise', en: 'an account in English' },
  { fr: 'des conseils aux voyageurs', en: 'advice to travellers' },
  { fr: 'un classement des ministères les plus suivis', en: 'a ranking of the most followed ministries' },
  { fr: 'la transparence des dépenses', en: 'the transparency of spending' },
  { fr: 'une réponse à une question de journaliste', en: "an answer to a journalist's question" },
  { fr: 'la liberté de la presse en ligne', en: 'the freedom of the press online' },
  { fr: 'une série de portraits de fonctionnaires', en: 'a series of portraits of civil servants' },
  { fr: 'la coopération avec les plateformes', en: 'cooperation with the platforms' },
  { fr: "la gestion d'une crise consulaire", en: 'the handling of a consular crisis' },
  { fr: 'une commission sur la propagande étrangère', en: 'a committee on foreign propaganda' },
  { fr: 'un dialogue avec la société civile', en: 'a dialogue with civil society' },
];

/** On which occasion. */
export const OCCASIONS: readonly Words[] = [
  { fr: 'pendant un sommet', en: 'during a summit' },
  { fr: "lors d'une visite officielle", en: 'during an official visit' },
  { fr: 'après une élection', en: 'after an election' },
  { fr: 'avant des négociations', en: 'before negotiations' },
  { fr: "pour l'anniversaire des relations bilatérales", en: 'for the anniversary of bilateral relations' },
  { fr: 'à la suite de manifestations', en: 'following protests' },
  { fr: "au début d'une épidémie", en: 'at the start of an epidemic' },
  { fr: 'pendant la fête nationale', en: 'during the national day' },
  { fr: "à l'ouverture d'une exposition", en: 'at the opening of an exhibition' },
  { fr: 'après un séisme', en: 'after an earthquake' },
  { fr: "en marge d'une assemblée générale", en: 'on the margins of a general assembly' },
  { fr: 'devant le parlement', en: 'before parliament' },
];
