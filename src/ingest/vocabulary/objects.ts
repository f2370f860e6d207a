import type { Token } from '../../language/tokens.js';
import { WordPatterns } from './word-patterns.js';

/** On what rules bear. */
export const SCOPES = new WordPatterns<string>([
  [
    'téléphones professionnels | téléphones de service | téléphones des fonctionnaires | téléphones des agents | smartphones professionnels | smartphones gouvernementaux | work phones | official phones | government phones | state-issued phones | phones issued | staff phones | ministers’ phones',
    'work-phones',
  ],
  [
    'appareils professionnels | appareils officiels | appareils de travail | terminaux professionnels | appareils des agents | appareils de leurs agents | government devices | government-issued devices | government-owned devices | official devices | work devices | state devices | federal devices | staff devices | mobile devices',
    'work-devices',
  ],
  ['téléphones | téléphone | smartphones | smartphone | phones | phone | handsets', 'phones'],
  ['appareils | appareil | devices | device | laptops | ordinateurs | tablettes', 'devices'],
  [
    'fonctionnaires | agents publics | civil servants | public officials | government employees | staff | employés',
    'staff',
  ],
  ['moins de * ans | mineurs | children | minors | under-16s | under-15s', 'minors'],
  ['campus | wi-fi | wifi | réseau interne | internal networks', 'networks'],
  ['téléchargement | app stores | magasins de applications | downloads', 'stores'],
]);

/** What money is paid for. */
export const PURPOSES = new WordPatterns<string>([
  [
    'publicité | publicités | publicitaire | publicitaires | annonces | sponsorisé | sponsorisés | sponsorisée | sponsorisées | advertising | ads | ad | adverts | promoted | sponsored | promote',
    'advertising',
  ],
  ['campagne | campagnes | campaign | campaigns', 'campaign'],
  ['site | sites | website | websites | portail | portal', 'website'],
  ['influenceurs | influenceur | influencers | influencer', 'influencers'],
  ['abonnés | fans | followers', 'followers'],
  ['formation | training', 'training'],
]);

/** The class that a sentence names first. */
export function objectOf(
  classes: WordPatterns<string>,
  { tokens }: { readonly tokens: readonly Token[] },
  from: number,
  to: number,
): { object?: string } {
  const found = classes.first(tokens, from, to);
  return found ? { object: found.meaning } : {};
}
