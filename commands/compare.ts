import { replyTo } from '../src/command/answering.js';
import { options as common, universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';
import { emptyQuery, inQuery } from '../src/command/query-of.js';
import { resolveName, splitNames } from '../src/command/resolve.js';
import { UserError } from '../src/errors.js';

const who = {
  ...common.actor,
  name: { fr: 'qui', en: 'who' },
  description: { fr: 'Deux acteurs ou plus : A et B', en: 'Two actors or more: A and B' },
  many: true,
  rest: true,
  required: true,
} as const;

/** Sets figures of two or more actors side by side, and refuses where that would mislead. */
export const compare = defineCommand({
  name: 'compare',
  names: { fr: 'comparer', en: 'compare' },
  aliases: ['comparaison'],
  description: {
    fr: 'Mettre des chiffres côte à côte, si cela ne trompe pas',
    en: 'Set figures side by side, unless that misleads',
  },
  options: { who, measure: common.measure, platform: common.platform, ...universal },
  examples: {
    fr: ['comparer John Kerry et Carl Bildt', 'comparer France et États-Unis plateforme:twitter'],
    en: ['compare John Kerry and Carl Bildt', 'compare France and United States platform:twitter'],
  },
  visibility: 'everyone',
  execute({ options }, { base, ...context }) {
    const names = splitNames(options.who);
    if (names.length < 2) throw new UserError('missing-option', { option: SECOND });
    const things = names.map((name) => resolveName(base, who, name));
    const query = inQuery(emptyQuery('compare'), [
      ...things,
      ...(options.platform === undefined ? [] : [resolveName(base, common.platform, options.platform)]),
      ...(options.measure === undefined ? [] : [resolveName(base, common.measure, options.measure)]),
    ]);
    const measured = query.measures.length > 0 ? query : { ...query, measures: ['audience'] };
    return replyTo(context.engine.answer(measured), { base, ...context });
  },
});

const SECOND = { fr: 'un deuxième acteur (A et B)', en: 'a second actor (A and B)' };
