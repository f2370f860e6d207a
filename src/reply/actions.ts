import type { Lang } from '../language/lang.js';
import type { Query } from '../query/query.js';
import type { Action } from './action.js';
import type { Voice } from './phrase/index.js';
import type { Block } from './reply.js';

/** What every button carries. */
export interface ButtonContext {
  readonly lang: Lang;
  readonly version: string;
  readonly page: number;
}

export interface ActionContext extends ButtonContext {
  /** How many facts come after this page. */
  readonly left: number;
  /** The fact that answers, whose source a button opens. */
  readonly fact?: string;
}

export const otherLang = (lang: Lang): Lang => (lang === 'fr' ? 'en' : 'fr');

const common = ({ lang, version }: ButtonContext) => ({ locale: lang, version: version.slice(0, 12) });

/** A button that answers a query. */
export function queryAction(query: Query, context: ButtonContext): Action {
  return { kind: 'query', query, page: context.page, ...common(context) };
}

/** A button that shows one fact with its source. */
export function factAction(fact: string, context: ButtonContext): Action {
  return { kind: 'fact', fact, ...common(context) };
}

/** The buttons under an answer: what is left of a long list, the fact with its source, the other language, sharing. */
export function answerActions(voice: Voice, query: Query, context: ActionContext): Block {
  const { reply } = voice.words;
  const items: { label: string; action: Action }[] = [];
  if (context.left > 0)
    items.push({
      label: reply.more(context.left),
      action: queryAction(query, { ...context, page: context.page + 1 }),
    });
  if (context.fact !== undefined)
    items.push({ label: reply.openFact, action: factAction(context.fact, context) });
  items.push({
    label: reply.otherLanguage,
    action: queryAction(query, { ...context, lang: otherLang(context.lang) }),
  });
  items.push({ label: reply.share, action: { kind: 'share', of: query, ...common(context) } });
  return { kind: 'actions', items };
}
