import { parse } from 'yaml';
import { Fact } from '../../facts/kinds/index.js';

/** The facts of a draft's text that can be read; of a broken one, none. */
export function readDraftFacts(text: string): Fact[] {
  const found: unknown = readYaml(text);
  const facts = typeof found === 'object' && found !== null && 'facts' in found ? found.facts : undefined;
  if (!Array.isArray(facts)) return [];
  return facts.flatMap((each) => {
    const parsed = Fact.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
