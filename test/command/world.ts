import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.js';
import { createDispatcher, type Dispatched, type DispatchSetup } from '../../src/command/dispatch.js';
import type { Invocation, TextInvocation } from '../../src/command/invocation.js';
import type { Logger } from '../../src/command/logger.js';
import { createRegistry } from '../../src/command/registry.js';
import type { Snapshot } from '../../src/command/snapshot.js';
import { loadFactBase } from '../../src/facts/load.js';
import { createQueryEngine } from '../../src/query/create-engine.js';
import { renderPlainText } from '../../src/reply/plain-text.js';
import type { Reply } from '../../src/reply/reply.js';

/** The folder of the invented fact base. */
export const FIXTURE_BASE = fileURLToPath(new URL('../fixtures/base', import.meta.url));
export const FIXTURE_ARTICLES = fileURLToPath(new URL('../fixtures', import.meta.url));

export const NOW = new Date('2026-03-01T12:00:00Z');
export const MEMBER = { user: 'u1', roles: ['member'] } as const;
export const registry = createRegistry(commands);

/** The invented base with the real engine: read once, and a base of its own to each who asks. */
export async function openWorld(): Promise<Snapshot> {
  opened ??= loadFactBase(FIXTURE_BASE, { now: NOW }).then((base) => ({
    base,
    engine: createQueryEngine(base),
  }));
  const { base, engine } = await opened;
  return { base: { ...base }, engine };
}

let opened: Promise<Snapshot> | undefined;

/** A logger that remembers what it was told. */
export function recordingLogger(): Logger & {
  readonly entries: { level: string; data: object; message: string }[];
} {
  const entries: { level: string; data: object; message: string }[] = [];
  const at = (level: string) => (data: object, message: string) =>
    void entries.push({ level, data, message });
  return { entries, info: at('info'), warn: at('warn'), error: at('error') };
}

/** A dispatcher over a snapshot, with whatever a test puts in another's place. */
export function dispatcherOver(snapshot: Snapshot, setup: Partial<DispatchSetup> = {}) {
  const own = setup.commands ?? commands;
  return createDispatcher({
    commands: own,
    snapshot: () => snapshot,
    services: { commands: own, status: () => [{ name: 'console', state: 'connected' }] },
    defaultLocale: 'fr',
    now: () => NOW,
    logger: recordingLogger(),
    ...setup,
  });
}

export const typed = (text: string, call: Partial<TextInvocation> = {}): TextInvocation => ({
  text,
  requester: MEMBER,
  id: 'test',
  ...call,
});

export const invoked = (
  command: string,
  options: Invocation['options'] = {},
  call: Partial<Invocation> = {},
): Invocation => ({
  command,
  options,
  requester: MEMBER,
  id: 'test',
  ...call,
});

/** A reply as somebody would read it, with no-break spaces as spaces. */
export const read = (reply: Reply): string =>
  renderPlainText(reply, { width: 1000 }).replaceAll(/[\u00a0\u202f]/gu, ' ');

export const headlineOf = (reply: Reply): string =>
  read({ ...reply, blocks: reply.blocks.filter(({ kind }) => kind === 'headline') });

export const outcomeOf = ({ reply }: Dispatched): Reply['outcome'] => reply.outcome;
