import type { CitationWords, LabelWords, Words } from '../words.js';

const POLICIES = {
  bans: 'ban',
  exempts: 'exemption',
  permits: 'permission',
  encourages: 'encouragement',
  requires: 'instruction',
  restricts: 'restriction',
  investigates: 'inquiry',
  proposes: 'proposal',
  asks: 'request',
  hesitates: 'hesitation',
  acknowledges: 'acknowledgement',
} as const;

export const label: LabelWords = {
  account: (event, actor, platform) =>
    ({
      opened: `${actor} on ${platform}`,
      announced: `${actor} announced on ${platform}`,
      active: `${actor} on ${platform}`,
      mentioned: `${actor} mentioned on ${platform}`,
      closed: `${actor} leaves ${platform}`,
      absent: `${actor}: no official account on ${platform}`,
    })[event],
  notOnPlatform: (platform) => `no ${platform} account`,
  onPlatform: (platform) => `${platform} account`,
  policy: (issuer, rule) => `${issuer}: ${rule}`,
  rule: (action, platform) => (platform === '' ? POLICIES[action] : `${POLICIES[action]} (${platform})`),
  pays: (payer, payee, amount) => [payee ? `${payer}–${payee}` : payer, amount].filter(Boolean).join(': '),
  counts: (subject, figure) => `${subject}: ${figure}`,
  setting: (platform, date) =>
    `${platform === '' ? '' : `, on ${platform}`}${date === '' ? '' : `, ${date}`}`,
  counted: (noun, platforms) => (platforms === '' ? noun : `${noun} on ${platforms}`),
  ranks: (subject, position) => `${subject}, ${position}`,
  ahead: (names, subject) => `${names} ahead of ${subject}`,
  published: (title) => `article ${title}`,
  publication: 'publication',
  update: 'update',
  facts: (number) => `${number} facts`,
};

const BASIS = { printed: '', inferred: ' (inferred)', outside: ' (known from outside the article)' } as const;
const DATE_BASIS = {
  printed: '',
  inferred: ' (date inferred)',
  outside: ' (date known from outside the article)',
} as const;

export const citation: CitationWords = {
  by: (author) => `signed ${author}`,
  noAuthor: 'author not stated',
  noPublisher: 'publisher not stated',
  publisher: (name, basis) => name + BASIS[basis],
  authorBasis: (basis) => BASIS[basis],
  published: (date, basis) => date + DATE_BASIS[basis],
  updated: (date) => `updated: ${date}`,
  noDate: 'undated',
  line: (line) => `l. ${line}`,
  printed: (text, line) => `Printed: “${text}”, l. ${line}`,
};

export const slots: Words['slots'] = {
  value: 'figure',
  amount: 'amount',
  date: 'date',
  actor: 'actor',
  handle: 'handle',
  platform: 'platform',
  position: 'rank',
  place: 'place',
  reason: 'reason',
  work: 'work',
  hashtag: 'hashtag',
  statement: 'statement',
  role: 'role',
  name: 'name',
  author: 'author',
  published: 'publication date',
  updated: 'date of update',
  title: 'title',
  publisher: 'publisher',
  definition: 'definition',
  duration: 'duration',
  pace: 'pace',
  rate: 'rate',
  url: 'address',
  finding: 'finding',
  contact: 'contact',
  age: 'age',
  language: 'language',
  method: 'method',
  content: 'content',
  reaction: 'reaction',
  existence: 'presence',
};
