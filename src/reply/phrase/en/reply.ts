import type { ReplyWords } from '../words.js';

export const reply: ReplyWords = {
  otherLanguage: 'Français',
  more: (number) => `${number} more`,
  share: 'Share',
  openFact: 'Fact and source',
  choose: 'Which of these answers?',
  ambiguous: (number, choices) => `${number} possible answers, of different scopes: ${choices}`,
  table: { rank: 'Rank', who: 'Who', figure: 'Figure', date: 'Date', line: 'Line' },
  ranking: (number) => `Ranking (${number})`,
  amounts: (number) => `Amounts (${number})`,
  unreviewed: 'Not reviewed: check before any use.',
  sourceFacts: (number) =>
    number > 1 ? `${number} facts from this article` : `${number} fact from this article`,
  withdrawn: (id, date, why) => `Fact ${id} was withdrawn on ${date}: ${why}`,
  withdrawnText: (statement) => `It said: “${statement}”`,
  successor: 'Replaced by',
  draft: (id) => `Fact ${id} has not been reviewed yet: it answers no question`,
};
