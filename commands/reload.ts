import { differenceBlocks, refusalBlocks } from '../src/command/base-notice.js';
import { universal } from '../src/command/common-options.js';
import { type CommandContext, defineCommand } from '../src/command/definition.js';
import type { ReloadReport } from '../src/command/reload-report.js';
import { text } from '../src/reply/inline.js';
import type { Block, Reply } from '../src/reply/reply.js';

/** A large base takes longer than a platform waits for a reply. */
const PATIENCE_MILLISECONDS = 1_500;

/** Reads the fact base again, and tells what that changed or why it was refused. */
export const reload = defineCommand({
  name: 'reload',
  names: { fr: 'recharger', en: 'reload' },
  description: {
    fr: 'Relit la base de faits et dit ce qui a changé',
    en: 'Reads the fact base again and says what has changed',
  },
  options: { ...universal },
  examples: { fr: ['recharger'], en: ['reload'] },
  visibility: 'maintainers',
  async execute(_, context) {
    const { reload: again } = context.services;
    if (!again) return say(context, WORDS[context.lang].never, 'error');
    const report = await withPatience(again());
    return report ? told(report, context) : say(context, WORDS[context.lang].goesOn, 'answered');
  },
});

async function withPatience(work: Promise<ReloadReport>): Promise<ReloadReport | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLISECONDS, undefined);
  });
  try {
    return await Promise.race([work, enough]);
  } finally {
    clearTimeout(timer);
  }
}

function told(report: ReloadReport, context: CommandContext): Reply {
  const words = WORDS[context.lang];
  switch (report.result) {
    case 'unchanged':
      return say(context, words.unchanged, 'answered', [version(report.version, context)]);
    case 'taken':
      return say(context, words.taken(report.facts), 'answered', [
        version(report.version, context),
        ...differenceBlocks(report.difference, report.brokenAnchors, context.lang),
      ]);
    case 'refused':
      return say(context, words.refused, 'error', refusalBlocks(report.refusal, context.lang));
    default:
      return report satisfies never;
  }
}

const version = (id: string, { lang }: CommandContext): Block => ({
  kind: 'paragraph',
  text: [text(WORDS[lang].version), { kind: 'code', text: id }],
});

function say(
  { lang }: CommandContext,
  sentence: string,
  outcome: Reply['outcome'],
  blocks: readonly Block[] = [],
): Reply {
  return {
    lang,
    outcome,
    private: true,
    blocks: [{ kind: 'headline', text: [text(sentence)] }, ...blocks],
  };
}

const WORDS = {
  fr: {
    never: 'Ici, la base est relue à chaque commande.',
    goesOn: 'La base est en cours de relecture ; « état » dira quand elle est chargée.',
    unchanged: 'Rien de nouveau : la base servie est celle du dossier.',
    taken: (facts: number) => `Base rechargée : ${facts} faits.`,
    refused: "La base du dossier n'est pas valide : celle d'avant reste servie.",
    version: 'Version de la base : ',
  },
  en: {
    never: 'Here, the base is read anew for every command.',
    goesOn: 'The base is being read again; “status” will tell when it is loaded.',
    unchanged: 'Nothing new: the base that is served is the one of the folder.',
    taken: (facts: number) => `Base reloaded: ${facts} facts.`,
    refused: 'The base of the folder is not valid: the one before stays.',
    version: 'Version of the base: ',
  },
} as const;
