import { WordPatterns } from './word-patterns.js';

/** What says that money was spent, is budgeted or is paid. */
export const SPENDING = new WordPatterns<true>([
  [
    'dépens* | dépense | dépenses | payé | paie | paye | paierait | paieront | payer | payés | consacré | consacre | consacrent | déboursé | débourse | débourser | coûté | coûte | coût | coûts | budget | budgets | investi | investit | investissement* | versé | verse | facture | facturé | contrat | contrats | marché public | subvention | subventions | financement | financé | crédits | crédits de paiement | autorisations de engagement | alloué | alloue | enveloppe | total annoncé | achat | achats | montant | montants | publicité',
    true,
  ],
  [
    'spent | spend | spends | spending | paid | pays | pay | payment | cost | costs | costing | budget | budgeted | invested | invests | investment | contract | contracts | allocated | allocates | funded | funding | grant | grants | awarded | outlay | expenditure | bill | purchase | purchased | advertising | ad buy',
    true,
  ],
]);
/** Money that nobody spends on being seen: fines, values, revenue. */
export const OTHER_MONEY = new WordPatterns<true>([
  [
    'amende | amendes | chiffre de affaires | bénéfice | bénéfices | valorisé | valorisée | valorisation | salaire | revenus | recettes | rachat | racheté | rançon | dommages | vaut | dette | fortune',
    true,
  ],
  [
    'fine | fined | fines | revenue | revenues | profit | profits | valued | valuation | salary | worth | acquisition | acquired | bought | lawsuit | damages | settlement | donation | donations | raised | debt',
    true,
  ],
]);
