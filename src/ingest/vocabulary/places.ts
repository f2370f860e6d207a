/** Names and adjectives of countries that the world table lacks; capitals stand for governments. */
export const PLACE_ALIASES: readonly (readonly [code: string, names: string, adjectives: string])[] = [
  [
    'US',
    'Etats-Unis | USA | U.S.A. | U.S. | US | America | United States of America | Washington',
    'américains | américaines | U.S. | US | Americans | étasunien | étasunienne',
  ],
  [
    'GB',
    'Grande-Bretagne | Angleterre | UK | U.K. | Britain | Great Britain | England | Londres',
    'anglais | anglaise | English | UK | U.K.',
  ],
  ['EU', 'UE | EU', 'européen | européenne | européens | européennes | European | EU'],
  ['UN', 'ONU | UN | U.N.', 'onusien | onusienne'],
  ['CN', 'Pékin | Beijing | République populaire de Chine', 'chinois'],
  ['RU', 'Moscou', 'russe'],
  ['IN', 'New Delhi | Delhi', 'indien'],
  ['TR', 'Turkey', 'turc'],
  ['CD', 'RDC | République démocratique du Congo | Democratic Republic of Congo', 'congolais'],
  ['CZ', 'République tchèque | Czech Republic', 'tchèque'],
  ['SA', 'Arabie Saoudite', 'Saudi'],
  ['AE', 'Emirats arabes unis | Emirats | UAE | Emirates | Dubaï | Dubai', 'émirati | émiratie'],
  ['VA', 'Vatican | Holy See', 'papal'],
  ['KR', 'South Korea', 'South Korean'],
  ['NL', 'Hollande | Holland', 'hollandais | hollandaise'],
  ['PH', 'Philippines', 'Philippine'],
  ['ES', 'Espagne', 'Spanish'],
  ['EG', 'Egypte', 'égyptien'],
  ['ET', 'Ethiopie', 'éthiopien'],
  ['IL', 'Israël', 'israélien'],
  ['DE', 'Berlin', 'German'],
  ['FR', 'Hexagone', 'French'],
  ['BE', 'Wallonie | Flandre | Flanders', 'flamand | flamande | wallon | wallonne | Flemish'],
  ['CA', 'Québec | Ontario', 'québécois | québécoise'],
  ['IQ', 'Irak', 'irakien | irakienne'],
  ['MM', 'Birmanie', 'birman'],
  ['CH', 'Suisse', 'helvétique | Swiss'],
  ['TH', 'Thaïlande', 'Thai'],
  ['SZ', 'Eswatini', 'swazi'],
];

/** Words of the world table that are more often something else in a text about networks. */
export const NO_PLACES: ReadonlySet<string> = new Set([
  'maurice',
  'jersey',
  'guernsey',
  'man',
  'georgia',
  'salvador',
  'dominique',
  'tonga',

  'mali',
]);
