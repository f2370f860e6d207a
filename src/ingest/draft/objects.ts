/** Words in both languages. */
interface Wording {
  readonly fr: string;
  readonly en: string;
}

/** On what a rule bears, in words of our own: they stand behind the network that it forbids or allows. */
export const SCOPE_WORDS: Readonly<Record<string, Wording>> = {
  'work-phones': { fr: 'sur les téléphones professionnels', en: 'on work phones' },
  'work-devices': { fr: 'sur les appareils professionnels', en: 'on work devices' },
  phones: { fr: 'sur les téléphones', en: 'on phones' },
  devices: { fr: 'sur les appareils', en: 'on devices' },
  staff: { fr: 'pour ses agents', en: 'for its staff' },
  minors: { fr: 'pour les mineurs', en: 'for minors' },
  networks: { fr: 'sur ses réseaux internes', en: 'on its internal networks' },
  stores: { fr: 'dans les magasins d’applications', en: 'in app stores' },
};

/** What money is paid for. */
export const PURPOSE_WORDS: Readonly<Record<string, Wording>> = {
  advertising: { fr: 'de la publicité', en: 'advertising' },
  campaign: { fr: 'une campagne', en: 'a campaign' },
  website: { fr: 'un site internet', en: 'a website' },
  influencers: { fr: 'des influenceurs', en: 'influencers' },
  followers: { fr: 'des abonnés', en: 'followers' },
  training: { fr: 'une formation', en: 'training' },
};

/** Where the sentence does not say it; the reviewer may know from the next. */
export const UNSTATED: Readonly<Record<string, Wording>> = {
  other: { fr: '(étendue non précisée)', en: '(extent not stated)' },
  exempts: { fr: '(cas non précisés)', en: '(cases not stated)' },
  investigates: { fr: '(motif non précisé)', en: '(grounds not stated)' },
  purpose: { fr: '(objet non précisé)', en: '(purpose not stated)' },
};
