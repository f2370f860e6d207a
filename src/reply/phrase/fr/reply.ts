import type { ReplyWords } from '../words.js';

export const reply: ReplyWords = {
  otherLanguage: 'English',
  more: (number) => `${number} de plus`,
  share: 'Partager',
  openFact: 'Fait et source',
  choose: 'Laquelle de ces réponses ?',
  ambiguous: (number, choices) => `${number} réponses possibles, de périmètres différents : ${choices}`,
  table: { rank: 'Rang', who: 'Qui', figure: 'Chiffre', date: 'Date', line: 'Ligne' },
  ranking: (number) => `Classement (${number})`,
  amounts: (number) => `Montants (${number})`,
  unreviewed: 'Fait non relu : à vérifier avant tout usage.',
  sourceFacts: (number) =>
    number > 1 ? `${number} faits tirés de cet article` : `${number} fait tiré de cet article`,
  withdrawn: (id, date, why) => `Fait ${id} retiré le ${date} : ${why}`,
  withdrawnText: (statement) => `Il disait : « ${statement} »`,
  successor: 'Remplacé par',
  draft: (id) => `Le fait ${id} n'est pas encore relu : il ne répond à aucune question`,
};
