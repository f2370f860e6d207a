import type { App } from '../adapters/adapter.js';
import { type AppSetup, createApp } from '../app.js';
import type { CommandDefinition } from '../command/definition.js';
import { silentLogger } from '../command/logger.js';
import type { Snapshot } from '../command/snapshot.js';
import { passagesIn } from '../facts/articles.js';
import { packDigests, unpackDigests } from '../facts/digest.js';
import { LANGS } from '../language/lang.js';
import type { Opening } from '../ops/keeper.js';
import { type BaseOpening, keptFile, type OpenableBase, openBase } from '../ops/open-base.js';
import { brokenAnchors } from './anchors.js';
import type { AnsweringThread, BaseSummary, ThreadHost, ThreadTask } from './contract.js';
import { loggerOf, watcherOf } from './host.js';
import { openEngine } from './kept-indexes.js';
import { namedFromHere } from './problem-paths.js';

export interface AnsweringSetup {
  readonly task: ThreadTask;
  readonly host: ThreadHost;
  readonly commands: readonly CommandDefinition[];
  readonly clock: () => Date;
}

/** The application over one base, which is opened and asked from another thread. */
export function createAnswering({ task, host, commands, clock }: AnsweringSetup): AnsweringThread {
  const { articlesDir, defaultLocale } = task;
  const indexed = [...new Set([keptFile(task.stateDir), ...task.compiledFiles])];
  const logger = loggerOf(host);
  const watcher = watcherOf(host);
  const appOver = (snapshot: Snapshot, more: Pick<AppSetup, 'logger' | 'watcher'>): App =>
    createApp({
      snapshot: () => snapshot,
      commands,
      services: {
        status: () => host.status(),
        reload: () => host.reload(),
        refusal: () => host.refusal(),
        ...(articlesDir ? { passage: passagesIn(articlesDir) } : {}),
      },
      defaultLocale,
      clock,
      ...more,
    });
  let opened: App | undefined;
  const app = (): App => {
    if (!opened) throw new Error('no base is open');
    return opened;
  };
  return {
    async open(before) {
      const opening = await openBase(
        {
          ...task,
          clock,
          logger,
          ...(articlesDir ? { brokenAnchors: brokenAnchors(articlesDir, logger) } : {}),
        },
        before && { version: before.version, digests: unpackDigests(before.digests) },
      );
      const served = opening.outcome === 'invalid' ? opening.kept : opening;
      if (served && 'base' in served) {
        const snapshot = { base: served.base, engine: await openEngine(served.base, indexed) };
        opened = appOver(snapshot, { logger, watcher });
        // Nobody waits for it yet, and code that has run is several times as quick.
        if (before) await warmUp(appOver(snapshot, { logger: silentLogger }), commands);
      }
      if (opening.outcome === 'opened') await opening.keep();
      return told(opening, task.dataDir);
    },
    run: (invocation) => app().run(invocation),
    press: (action, requester) => app().press(action, requester),
    suggest: (option, partial, locale) => app().suggest(option, partial, locale),
    home: (requester, locale) => app().home(requester, locale),
  };
}

/** In a large base some of it takes seconds, and whoever reloads wants the new one served. */
const WARM_UP_MILLISECONDS = 10_000;
/** What the first round builds up and compiles is settled by the second. */
const WARM_UP_ROUNDS = 2;

/** Asks what the help pages ask and completes names, as far as time allows, but for what a maintainer may do. */
async function warmUp(app: App, commands: readonly CommandDefinition[]): Promise<void> {
  const requester = { user: 'diplo:warm-up', roles: ['member'] } as const;
  const end = performance.now() + WARM_UP_MILLISECONDS;
  const open = commands.filter(({ visibility }) => visibility === 'everyone');
  const round = LANGS.flatMap((locale) =>
    open.flatMap(({ name, options, examples }) => [
      ...examples[locale].map((text) => () => app.run({ text, locale, id: 'warm-up', requester })),
      ...Object.keys(options).map((option) => () => app.suggest({ command: name, option }, '', locale)),
    ]),
  );
  for (const call of Array.from({ length: WARM_UP_ROUNDS }, () => round).flat()) {
    if (performance.now() > end) return;
    await call();
  }
}

function told(opening: BaseOpening, dataDir: string): Opening<BaseSummary> {
  switch (opening.outcome) {
    case 'unchanged':
      return opening;
    case 'opened': {
      const { outcome, difference, brokenAnchors: broken } = opening;
      return {
        outcome,
        served: summaryOf(opening),
        brokenAnchors: broken,
        ...(difference ? { difference } : {}),
      };
    }
    case 'invalid': {
      const { outcome, problems, difference, kept } = opening;
      return {
        outcome,
        problems: namedFromHere(problems, dataDir),
        ...(difference ? { difference } : {}),
        ...(kept ? { kept: summaryOf(kept) } : {}),
      };
    }
    default:
      return opening satisfies never;
  }
}

const summaryOf = ({ base, digests }: OpenableBase): BaseSummary => ({
  version: base.version,
  facts: base.facts.size,
  digests: packDigests(digests),
});
