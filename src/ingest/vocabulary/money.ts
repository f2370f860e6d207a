import { WordPatterns } from './word-patterns.js';

/** What says that money was spent, is budgeted or is paid. */
export const SPENDING = new WordPatterns<true>([
  [
    'dépens* | dépense | dépenses | payé | paie | paye | paierait | paieront | payer | payés | consacré | consacre | consacrent | déboursé | débourse | débourser | coûté | coûte | coût | coûts | budget | budgets | investi | investit | investissement* | versé | verse | facture | facturé | contrat | contrats | marché public | subvention | subventions | financement | financé | crédits | crédits de paiement | autorisations de engagement | alloué | alloue | enveloppe | total annoncé | achat | achats | acheté | achète | achetés | achetée | achètent | acheter | souscrit | commandé | signé pour | promu | laissé | montant | montants | publicité | publicités | publicitaire | publicitaires | annonces | sponsorisé | sponsorisés | sponsorisées | sponsorisation | campagne | campagnes | promotion | réglé | règle | règlent | décaissé | sorti | sont allés à | est allé à | vont à | va à | sont partis | chèque | chèques | note | addition | frais | abonnement premium | prestataire | prestation | prestations | appel de offres | marché | mise en page | refonte | agence | tarif | facturés | facturée | factures | débloqué | mobilisé | injecté | injecte | coûter | coûtera | coûtait | revient à | revenait à | engloutit | englouti | affecté | affecte | dotée de | dotation | attribué | attribue',
    true,
  ],
  [
    'spent | spend | spends | spending | paid | pays | pay | payment | cost | costs | costing | budget | budgeted | invested | invests | investment | contract | contracts | allocated | allocates | funded | funding | grant | grants | awarded | outlay | expenditure | bill | purchase | purchased | gave | gives | boost | boosted | boosting | buy | buys | buying | put into | puts into | sank | worth | advertising | ad buy | ads | ad | adverts | advert | sponsored | promoted | promotion | campaign | campaigns | went to | goes to | go to | went on | shelled out | splashed out | forked out | splurged | tab | price tag | fee | fees | subsidy | tender | bought | earmarked | set aside | poured | pours | disbursed | outsourced | charged | charges | invoice | invoices | invoiced | bills | billed | committed | commits | contractor | vendor | procurement | expense | expenses | expenditures | worth of | handed | handed over | bankrolled | financed | finances | approved',
    true,
  ],
]);
/** Money that nobody spends on being seen: fines, values, revenue. */
export const OTHER_MONEY = new WordPatterns<true>([
  [
    'condamne | condamné | condamnée | amende | amendes | chiffre de affaires | bénéfice | bénéfices | valorisé | valorisée | valorisation | salaire | revenus | recettes | rachat | racheté | rançon | dommages | vaut | dette | fortune | cap of | wage bill | wages | salaries | masse salariale | not included | violation | violations | penalty | penalties | infraction | infractions | plafond | ceiling | sanction financière | pénalité | astreinte | levée de fonds | capitalisation | bourse | rémunère',
    true,
  ],
  [
    'fine | fined | fines | revenue | revenues | profit | profits | valued | valuation | salary | acquisition | acquired | lawsuit | damages | settlement | donation | donations | raised | debt',
    true,
  ],
]);
