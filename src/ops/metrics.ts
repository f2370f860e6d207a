import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ReloadReport } from '../command/reload-report.js';
import type { SettledCall } from '../command/watcher.js';
import { platformOf } from './limits.js';

/** What metrics are read from when somebody asks for them. */
export interface MetricsSources {
  readonly base: () => {
    readonly version: string;
    readonly facts: number;
    readonly refused: boolean;
    readonly serving: boolean;
  };
  readonly adapters: () => readonly { readonly name: string; readonly state: string }[];
}

/** Metrics count; no label holds a question, a user or a workspace. */
export interface Metrics {
  settled(call: SettledCall): void;
  limited(by: string): void;
  reloaded(report: Pick<ReloadReport, 'result'>, trigger: string): void;
  gapLost(): void;
  fault(kind: 'exception' | 'rejection'): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

const STATES = ['starting', 'connected', 'retrying', 'failed', 'stopped'] as const;
const PLATFORMS = new Set(['slack', 'discord', 'console']);
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics({ base, adapters }: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const commands = new Counter({
    name: 'diplo_commands_total',
    help: 'Calls by command, platform and outcome',
    labelNames: ['command', 'platform', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'diplo_command_seconds',
    help: 'How long calls took, without the way to the platform and back',
    labelNames: ['command', 'platform'],
    buckets: SECONDS,
    registers,
  });
  const abstentions = new Counter({
    name: 'diplo_abstentions_total',
    help: 'Questions in free words that had no answer in the base',
    labelNames: ['platform'],
    registers,
  });
  const limited = new Counter({
    name: 'diplo_limited_total',
    help: 'Calls refused because there were too many',
    labelNames: ['by'],
    registers,
  });
  const reloads = new Counter({
    name: 'diplo_reloads_total',
    help: 'Reloads of the fact base by result and by what asked for them',
    labelNames: ['result', 'trigger'],
    registers,
  });
  const gapsLost = new Counter({
    name: 'diplo_gaps_lost_total',
    help: 'Unanswered questions that could not be appended to GAPS_FILE',
    registers,
  });
  const faults = new Counter({
    name: 'diplo_faults_total',
    help: 'Exceptions and rejections that nothing caught',
    labelNames: ['kind'],
    registers,
  });
  new Gauge({
    name: 'diplo_facts',
    help: 'Facts in the base that is served',
    registers,
    collect() {
      this.set(base().facts);
    },
  });
  new Gauge({
    name: 'diplo_base_info',
    help: 'The version of the base that is served',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      this.set({ version: base().version }, 1);
    },
  });
  new Gauge({
    name: 'diplo_base_refused',
    help: '1 while the data folder is invalid and an earlier base is served',
    registers,
    collect() {
      this.set(Number(base().refused));
    },
  });
  new Gauge({
    name: 'diplo_base_serving',
    help: '0 while the fact base was lost and is being opened again',
    registers,
    collect() {
      this.set(Number(base().serving));
    },
  });
  new Gauge({
    name: 'diplo_adapter_state',
    help: '1 for the state in which an adapter is',
    labelNames: ['adapter', 'state'],
    registers,
    collect() {
      for (const { name, state } of adapters())
        for (const each of STATES) this.set({ adapter: name, state: each }, Number(each === state));
    },
  });
  collectDefaultMetrics({ register: registry });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    settled({ command = 'none', requester, reply, failure, question, milliseconds }) {
      const name = platformOf(requester.user);
      const platform = PLATFORMS.has(name) ? name : 'other';
      commands.inc({ command, platform, outcome: failure ?? reply.outcome });
      seconds.observe({ command, platform }, milliseconds / 1000);
      if (question !== undefined && reply.outcome === 'nothing') abstentions.inc({ platform });
    },
    limited: (by) => limited.inc({ by }),
    reloaded: ({ result }, trigger) => reloads.inc({ result, trigger }),
    gapLost: () => gapsLost.inc(),
    fault: (kind) => faults.inc({ kind }),
  };
}
