import type { CitationWords, LabelWords, Words } from '../words.js';

const POLICIES = {
  bans: 'interdiction',
  exempts: 'dérogation',
  permits: 'autorisation',
  encourages: 'encouragement',
  requires: 'consigne',
  restricts: 'restriction',
  investigates: 'enquête',
  proposes: 'proposition',
  asks: 'demande',
  hesitates: 'hésitation',
  acknowledges: 'aveu',
} as const;

export const label: LabelWords = {
  account: (event, actor, platform) =>
    ({
      opened: `${actor} sur ${platform}`,
      announced: `${actor} annoncé sur ${platform}`,
      active: `${actor} sur ${platform}`,
      mentioned: `${actor} cité sur ${platform}`,
      closed: `${actor} quitte ${platform}`,
      absent: `${actor} : aucun compte officiel sur ${platform}`,
    })[event],
  notOnPlatform: (platform) => `aucun compte ${platform}`,
  onPlatform: (platform) => `compte ${platform}`,
  policy: (issuer, rule) => `${issuer} : ${rule}`,
  rule: (action, platform) => (platform === '' ? POLICIES[action] : `${POLICIES[action]} (${platform})`),
  pays: (payer, payee, amount) => [payee ? `${payer}–${payee}` : payer, amount].filter(Boolean).join(' : '),
  counts: (subject, figure) => `${subject} : ${figure}`,
  setting: (platform, date) =>
    `${platform === '' ? '' : `, sur ${platform}`}${date === '' ? '' : `, ${date}`}`,
  counted: (noun, platforms) => (platforms === '' ? noun : `${noun} sur ${platforms}`),
  ranks: (subject, position) => `${subject}, ${position}`,
  ahead: (names, subject) => `${names} devant ${subject}`,
  published: (title) => `article ${title}`,
  publication: 'publication',
  update: 'mise à jour',
  facts: (number) => `${number} faits`,
};

const BASIS = { printed: '', inferred: ' (déduit)', outside: " (connu hors de l'article)" } as const;
const BASIS_FEMININE = {
  printed: '',
  inferred: ' (date déduite)',
  outside: " (date connue hors de l'article)",
} as const;

export const citation: CitationWords = {
  by: (author) => `texte signé ${author}`,
  noAuthor: 'auteur non indiqué',
  noPublisher: 'éditeur non indiqué',
  publisher: (name, basis) => name + BASIS[basis],
  authorBasis: (basis) => BASIS[basis],
  published: (date, basis) => date + BASIS_FEMININE[basis],
  updated: (date) => `mis à jour : ${date}`,
  noDate: 'non daté',
  line: (line) => `l. ${line}`,
  printed: (text, line) => `Imprimé : « ${text} », l. ${line}`,
};

export const slots: Words['slots'] = {
  value: 'chiffre',
  amount: 'montant',
  date: 'date',
  actor: 'acteur',
  handle: 'identifiant',
  platform: 'plateforme',
  position: 'rang',
  place: 'lieu',
  reason: 'raison',
  work: 'œuvre',
  hashtag: 'mot-dièse',
  statement: 'propos',
  role: 'fonction',
  name: 'nom',
  author: 'auteur',
  published: 'date de publication',
  updated: 'date de mise à jour',
  title: 'titre',
  publisher: 'éditeur',
  definition: 'définition',
  duration: 'durée',
  pace: 'rythme',
  rate: 'taux',
  url: 'adresse',
  finding: 'conclusion',
  contact: 'contact',
  age: 'âge',
  language: 'langue',
  method: 'méthode',
  content: 'contenu',
  reaction: 'réaction',
  existence: 'présence',
};
