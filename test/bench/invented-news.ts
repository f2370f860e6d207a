/** Sentences of our own, as newsrooms write them: about a third of them state something. */
export const TELLINGS: readonly string[] = [
  'NAME, ministre des Affaires étrangères, réunit quelque COUNT 000 abonnés sur Twitter et COUNT 000 sur Instagram.',
  'La ville de PLACE avait pourtant promis de répondre aux habitants, qui attendent depuis des mois une réponse du conseil.',
  'Le gouvernement italien a interdit TikTok sur les téléphones professionnels de ses agents en mars 2021.',
  'L’ambassade de Norvège à PLACE a ouvert un compte Instagram le 3 mai 2019, après une longue hésitation.',
  'Les diplomates en poste disent y passer une heure par jour, souvent le soir, quand les bureaux sont vides.',
  '« Nous apprenons encore », reconnaît NAME, qui dit préférer les longues conversations aux messages courts.',
  'Dans le classement publié lundi, NAME arrive en troisième position, derrière NAME et devant NAME.',
  'Le ministère danois de la Culture a dépensé COUNT 000 euros en publicités sur Facebook en 2020.',
  'Plusieurs élus s’inquiètent des risques pour la sécurité des données, sans demander pour autant une interdiction.',
  'Ce n’est pas la première fois que la question se pose à PLACE, où la presse locale en avait fait sa une.',
  'Selon une étude menée par un cabinet de PLACE, les messages les plus partagés sont ceux qui montrent des visages.',
  'Le service de presse n’a pas souhaité commenter, renvoyant aux déclarations que NAME avait faites la semaine dernière.',
  'Près de COUNT 000 personnes suivent la page Facebook de NAME, qui n’y publie plus depuis l’été.',
  'La réunion, prévue de longue date, portait sur le climat, le commerce et la pêche ; les réseaux n’étaient pas au menu.',
];

export const PEOPLE: readonly string[] = [
  'Paola Neri',
  'Marco Belli',
  'Lucia Ferri',
  'Jana Kral',
  'Petr Vlk',
  'Anna Kova',
  'Jane Holloway',
  'Pekka Salo',
  'Luis Ortega Vidal',
  'Maria Soto',
  'Odile Tramontin',
  'Ilan Brézovac',
  'Maëlle Corvasier',
  'Tomas Eldrik',
];

export const PLACES: readonly string[] = [
  'Sarline',
  'Pontélan',
  'Haute-Brume',
  'Roc-Vieil',
  'Valmer',
  'Ostrevan',
];
