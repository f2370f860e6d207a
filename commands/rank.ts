import { replyTo } from '../src/command/answering.js';
import { options as common, universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';
import { emptyQuery, inQuery } from '../src/command/query-of.js';
import { resolveName } from '../src/command/resolve.js';

const MEASURE = 'audience';

/** Puts comparable figures in order, the greatest first. */
export const rank = defineCommand({
  name: 'rank',
  names: { fr: 'classement', en: 'rank' },
  aliases: ['classer', 'ranking'],
  description: {
    fr: 'Classer des chiffres comparables, du plus grand au plus petit',
    en: 'Put comparable figures in order, the greatest first',
  },
  options: {
    measure: { ...common.measure, rest: true },
    platform: common.platform,
    country: common.country,
    ...universal,
  },
  examples: {
    fr: ['classement abonnés plateforme:twitter', 'classement dépenses pays:Chine'],
    en: ['rank followers platform:twitter', 'rank followers country:France'],
  },
  visibility: 'everyone',
  execute({ options }, context) {
    const things = (['measure', 'platform', 'country'] as const).flatMap((key) => {
      const typed = options[key];
      return typed === undefined ? [] : [resolveName(context.base, common[key], typed)];
    });
    const query = inQuery(emptyQuery('rank'), things);
    return replyTo(
      context.engine.answer(query.measures.length > 0 ? query : { ...query, measures: [MEASURE] }),
      context,
    );
  },
});
