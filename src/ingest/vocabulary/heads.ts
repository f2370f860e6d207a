import { SUBDIVISIONS } from './subdivisions.js';
import { WordPatterns } from './word-patterns.js';

/**
 * What a noun at the head of a name says. `role`: an office that a person holds; `title`: one that belongs to the
 * name ("le pape François"); `address`: Mr, Mme; `institution`: a body; `proper`: a body whose name is complete.
 */
export interface Head {
  readonly kind: 'role' | 'title' | 'address' | 'institution' | 'proper';
  readonly country?: string;
}

const ROLE: Head = { kind: 'role' };
const TITLE: Head = { kind: 'title' };
const ADDRESS: Head = { kind: 'address' };
const INSTITUTION: Head = { kind: 'institution' };
const proper = (country: string): Head => ({ kind: 'proper', country });

const POPE: Head = { kind: 'role', country: 'VA' };

/** Offices, bodies and forms of address, in both languages. */
export const HEADS = new WordPatterns<Head>([
  [
    'président | présidente | vice-président | vice-présidente | premier ministre | première ministre | ministre | ' +
      'vice-ministre | vice-premier ministre | ministre-président | ministre-présidente | chancelier | chancelière | ' +
      'chef de l’Etat | chef de l’État | chef du gouvernement | cheffe du gouvernement | cheffe de l’État | cheffe de l’Etat | chef d’Etat | chef d’État | chef de la diplomatie | cheffe de la diplomatie | secrétaire d’Etat | ' +
      'secrétaire général | secrétaire générale | ambassadeur | ambassadrice | consul | consule | consul général | chefs d’Etat | chefs d’État | chefs de gouvernement | chefs d’Etat ou de gouvernement | chefs d’État ou de gouvernement | chefs d’Etat et de gouvernement | chefs d’État et de gouvernement | chefs de la diplomatie | député | ' +
      'députée | députés | sénateurs | ministres | fonctionnaires | ambassadeurs | diplomates | parlementaires | eurodéputés | sénateur | sénatrice | maire | gouverneur | gouverneure | commissaire | porte-parole | dirigeant | ' +
      'dirigeante | haut représentant | haute représentante | directeur général | directrice générale | numéro un | leader | diplomate | préfet | préfète | candidat | candidate | homologue',
    ROLE,
  ],
  [
    'president | vice president | vice-president | prime minister | deputy prime minister | minister | foreign minister | ' +
      'external affairs minister | minister of foreign affairs | chancellor | secretary of state | foreign secretary | ' +
      'secretary-general | secretary general | ambassador | consul general | senator | congressman | congresswoman | ' +
      'mayor | governor | commissioner | spokesman | spokeswoman | spokesperson | head of state | high representative | ' +
      'director-general | PM | first lady | premier | taoiseach | envoy | lawmaker | lawmakers | ministers | MPs | MEPs | senators | ambassadors | diplomats | civil servants | officials | MP | leader | counterpart | heads of state | heads of government | heads of state and government | heads of state or government | foreign ministers | prime ministers',
    ROLE,
  ],
  [
    'pape | roi | reine | prince | princesse | émir | cheikh | cheikha | sultan | ayatollah | dalaï-lama | prince héritier',
    TITLE,
  ],
  ['souverain pontife | pontiff', POPE],
  ['pope | king | queen | crown prince | sheikh | emir | ayatollah', TITLE],
  ['M. | MM. | Mme | Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Dr | Dr. | Sir | Lord', ADDRESS],
  [
    'gouvernement | gouvernements | gouvernement fédéral | ministère | ministères | ambassade | ambassades | consulat | consulat général | parlement | ' +
      'commission | conseil | sénat | présidence | préfecture | préfecture de police | mairie | ville | région | province | ' +
      'canton | comté | district | assemblée | assemblée nationale | chambre des représentants | chambre des députés | ' +
      'chambre des communes | cour suprême | cour de justice | banque centrale | banque mondiale | agence | autorités | autorité | armée | police | police nationale | gendarmerie | ' +
      'gendarmerie nationale | affaires étrangères | cour fédérale de justice | cour fédérale | cour constitutionnelle | cour | tribunal | tribunal fédéral | office fédéral | office | chancellerie | dicastère | régulateur | parquet | comité | université | universités | agences | fondation | institut | palais | secrétariat général | chambre | cabinet | sénat | états-majors | état-major | département fédéral | croix-rouge | parti | journal officiel | autorité de régulation | département d’Etat | département | secrétariat d’Etat | secrétariat | délégation | représentation permanente | ' +
      'chancellerie fédérale | chancellerie | conseil fédéral | conseil d’Etat | administration | service | services | direction générale | ' +
      'municipalité | métropole | monarchie | palais royal | maison royale | commissariat | haut-commissariat | commandement | forces armées | cour des comptes | tribunal administratif | autorité de protection des données | ' +
      'mission permanente | mission | ligue arabe | union africaine | organisation mondiale | régime | junte | état-major | émirat | exécutif | diplomatie | marine nationale',
    INSTITUTION,
  ],
  [
    'municipality | borough | monarchy | royal palace | armed forces | high court | constitutional court | appeals court | tribunal | data protection authority | authority | ombudsman | directorate | cyber agency | intelligence agency | space agency | police force | government | federal government | ministry | foreign ministry | foreign affairs ministry | defence ministry | defense ministry | ' +
      'interior ministry | university | committee | commission | regulator | watchdog | board | institute | senate | chancellery | prosecutor’s office | cabinet office | prime minister’s office | president’s office | royal household | royal family | court of justice | investigative committee | information ministry | health ministry | culture ministry | digital ministry | tourism board | interior department | education ministry | finance ministry | justice ministry | embassy | embassies | consulate | consulate general | parliament | commission | council | senate | presidency | ' +
      'prefecture | city council | city hall | region | province | county | national assembly | house of representatives | ' +
      'house of commons | house of lords | supreme court | court | central bank | agency | authorities | army | police | ' +
      'navy | air force | state department | department | office | delegation | permanent mission | mission | high commission | ' +
      'federal chancellery | administration | regime | junta | military | state house | external affairs ministry | foreign office | treasury | cyberspace administration',
    INSTITUTION,
  ],
  [
    'Maison Blanche | Maison-Blanche | White House | Pentagone | Pentagon | Congrès américain | US Congress | U.S. Congress | Congress | ' +
      'Foggy Bottom | State Department | US State Department | Office of Management and Budget | Capitole | FBI | CIA | FCC | US Army | US states | American states',
    proper('US'),
  ],
  [
    'Elysée | Élysée | Matignon | Quai d’Orsay | Assemblée nationale | Sénat français | Hexagone | Anssi | Dinum | Cnil | Arcom',
    proper('FR'),
  ],
  [
    'Downing Street | 10 Downing Street | Whitehall | Foreign Office | Buckingham Palace | palais de Buckingham | House of Commons',
    proper('GB'),
  ],
  ['Kremlin | Roskomnadzor | Douma | Duma', proper('RU')],
  ['Vatican | Saint-Siège | Holy See', proper('VA')],
  [
    'Commission européenne | European Commission | European External Action Service | External Action Service | Service européen pour l’action extérieure | Service européen d’action extérieure | Banque centrale européenne | European Central Bank | Commission européenne de Bruxelles | Parlement européen | European Parliament | Conseil européen | European Council | Union européenne | European Union | SEAE | EEAS | Conseil de l’Union européenne | Council of the European Union | Council of the EU | Commission de Bruxelles',
    proper('EU'),
  ],
  [
    'Nations unies | United Nations | Organisation des Nations unies | OMS | WHO | World Health Organization | World Health Organisation | Organisation mondiale de la santé | UNESCO | Unesco | UNICEF | Unicef | HCR | UNHCR | UNFPA | UNRWA | UNDP | PNUD | World Food Programme | WFP | PAM | Programme alimentaire mondial | Security Council | Conseil de sécurité | IAEA | AIEA',
    proper('UN'),
  ],
  ['Bundestag | Bundesrat | Auswärtiges Amt | Federal Foreign Office', proper('DE')],
  // Parliaments and seats of government by the names that newsrooms use abroad.
  ['Knesset', proper('IL')],
  ['Storting', proper('NO')],
  ['Folketing', proper('DK')],
  ['Riksdag', proper('SE')],
  ['Eduskunta', proper('FI')],
  ['Riigikogu', proper('EE')],
  ['Saeima', proper('LV')],
  ['Seimas', proper('LT')],
  ['Sejm', proper('PL')],
  ['Verkhovna Rada | Rada', proper('UA')],
  ['Nationalrat', proper('AT')],
  ['Oireachtas', proper('IE')],
  ['Cortes | Moncloa', proper('ES')],
  ['Farnesina | Quirinal | Palazzo Chigi', proper('IT')],
  ['Itamaraty | Planalto', proper('BR')],
  ['Casa Rosada', proper('AR')],
  ['Holyrood', proper('GB')],
  ['talibans | taliban | Talibans | Taliban', proper('AF')],
  [SUBDIVISIONS.US, proper('US')],
  [SUBDIVISIONS.CA, proper('CA')],
  [SUBDIVISIONS.DE, proper('DE')],
  [SUBDIVISIONS.CH, proper('CH')],
  [SUBDIVISIONS.IN, proper('IN')],
  [SUBDIVISIONS.GB, proper('GB')],
  [SUBDIVISIONS.BE, proper('BE')],
  [SUBDIVISIONS.AU, proper('AU')],
  [SUBDIVISIONS.ES, proper('ES')],
  [SUBDIVISIONS.FR, proper('FR')],
  ['Lok Sabha | BJP | PMO India | PMO', proper('IN')],
]);

/** Adjectives that may stand between a head and what defines it, or before it. */
export const MODIFIERS = new WordPatterns<true>([
  [
    'ancien | ancienne | anciens | actuel | actuelle | nouveau | nouvel | nouvelle | futur | future | propre | fédéral | fédérale | fédéraux | ' +
      'national | nationale | nationaux | nationales | municipal | municipale | municipaux | central | centrale | centraux | local | locale | locaux | ' +
      'régional | régionale | principal | principale | général | générale | public | publique | publiques | permanent | permanente | ' +
      'conservateur | conservatrice | socialiste | républicain | républicaine | démocrate | libéral | libérale | délégué | déléguée | par intérim | élu | élue',
    true,
  ],
  [
    'data | privacy | media | telecoms | communications | election | electoral | data protection | competition | consumer | security | intelligence | military | royal | permanent | presidential | parliamentary | former | current | new | then | acting | outgoing | own | federal | national | local | central | regional | state | official | main | conservative | democratic | republican | opposition | defence | defense | communist',
    true,
  ],
]);

/** What offices and bodies are about; stands behind "of" or "de". */
export const PORTFOLIOS = new WordPatterns<true>([
  [
    'affaires étrangères | affaires européennes | Europe | défense | armées | intérieur | économie | finances | écologie | environnement | ' +
      'transition écologique | transition numérique | numérique | santé | culture | communication | justice | travail | emploi | éducation | éducation nationale | ' +
      'enseignement supérieur | recherche | agriculture | alimentation | pêche | industrie | commerce | commerce extérieur | transports | ' +
      'logement | sport | sports | jeunesse | tourisme | outre-mer | fonction publique | transformation | transformation et de la fonction publiques | ' +
      'relations extérieures | publicité | propagande | patrimoine | patrimoine canadien | sécurité | sécurité publique | police | Etat | État | anciens combattants | affaires mondiales | affaires extérieures | cabinet | premier ministre | collectivités territoriales | energie | budget',
    true,
  ],
  [
    'foreign affairs | external affairs | state | defence | defense | the interior | interior | finance | justice | health | education | culture | labour | labor | ' +
      'commerce | trade | agriculture | energy | transport | transportation | homeland security | the treasury | management and budget | veterans affairs | ' +
      'information | communications | public diplomacy | human rights | immigration | environment | tourism | global affairs | the prime minister | foreign and commonwealth affairs',
    true,
  ],
]);
