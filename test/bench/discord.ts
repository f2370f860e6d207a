// Discord under load: commands per second and the time from interaction to callback, on this machine.
//
//   npm run build && node dist/test/bench/discord.js [seconds] [commands a second]
//
// The bot is the built process, with the shipped fact base; beside it, in the same run, a bare discord.js bot that
// answers with one fixed message. The loopback Discord and the load come from this process; each bot has one of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Exchange, LoopbackDiscord } from '../loopback/discord/discord.js';
import { autocompleteInteraction, commandInteraction, type Scene } from '../loopback/discord/interactions.js';

const TARGET_MILLISECONDS = 50;
const AUTOCOMPLETE_MILLISECONDS = 10;
const seconds = Number(process.argv[2] ?? 10);
const rate = Number(process.argv[3] ?? 200);
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

type Options = Readonly<Record<string, string>>;

const COMMANDS: readonly (readonly [string, Options])[] = [
  ['ask', { question: "combien d'abonnés John Kerry avait-il sur Twitter ?" }],
  ['ask', { question: 'quand la Chine a-t-elle ouvert son compte Douyin ?' }],
  ['ask', { question: 'how many followers did Carl Bildt have?' }],
  ['ask', { question: 'combien de planètes compte le système solaire ?' }],
  ['policy', { subject: 'TikTok' }],
  ['timeline', { subject: 'Chine' }],
  ['account', { who: '@francediplo' }],
  ['compare', { who: 'John Kerry et Carl Bildt' }],
];
const TYPED: readonly (readonly [string, Options])[] = [
  ['account', { who: 'fra' }],
  ['account', { who: '@francedip' }],
  ['account', { platform: 'tiktk' }],
  ['milestones', { country: 'etats' }],
  ['fact', { id: 'mb-' }],
  ['source', { source: 'prefecture' }],
];

interface Figures {
  readonly name: string;
  readonly answered: number;
  readonly achieved: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Of the bot's process, an interaction; told by Linux alone. It holds on a busy machine, where times do not. */
  readonly cpu: number;
}

const TICKS_A_SECOND = 100;

/** Processor time that a process has used, in milliseconds. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_A_SECOND;
  } catch {
    return Number.NaN;
  }
}

let readers = 80_351_110_224_678_912n;

/** Somebody new each time: Diplo slows down those who ask much. */
const scene = (discord: LoopbackDiscord): Scene => ({
  applicationId: discord.applicationId,
  person: { id: String(++readers), locale: 'fr' },
});

const optionsOf = (options: Options) => Object.entries(options).map(([name, value]) => ({ name, value }));

const command = (discord: LoopbackDiscord, at: number): Exchange => {
  const [name, options] = COMMANDS[at % COMMANDS.length] ?? ['help', {}];
  return discord.send(commandInteraction(scene(discord), name, optionsOf(options)));
};
const autocomplete = (discord: LoopbackDiscord, at: number): Exchange => {
  const [name, options] = TYPED[at % TYPED.length] ?? ['help', {}];
  return discord.send(autocompleteInteraction(scene(discord), name, optionsOf(options)));
};

/** Runs both loads against one bot, and ends it. */
async function measure(name: string, script: string): Promise<Figures[]> {
  // Checking bodies would cost this process time that the bot is charged with; tests check them.
  const discord = await new LoopbackDiscord({ strict: false }).open();
  const state = mkdtempSync(join(tmpdir(), 'diplo-bench-'));
  const child = start(script, discord, state);
  try {
    await discord.until(() => discord.gateway.connected > 0, name, 30_000);
    await load(discord, command, 2);
    const figures: Figures[] = [];
    for (const [what, send] of [
      ['commands', command],
      ['autocomplete', autocomplete],
    ] as const) {
      const before = cpuOf(child.pid);
      const loaded = await load(discord, send, seconds);
      figures.push({
        name: `${name}, ${what}`,
        ...loaded,
        cpu: (cpuOf(child.pid) - before) / loaded.answered,
      });
    }
    return figures;
  } finally {
    child.kill('SIGTERM');
    await discord.close();
    rmSync(state, { recursive: true, force: true });
  }
}

const start = (script: string, discord: LoopbackDiscord, state: string): ChildProcess =>
  spawn(process.execPath, [join(dist, script)], {
    cwd: state,
    env: {
      PATH: process.env.PATH,
      HOME: state,
      STATE_DIR: state,
      LOG_LEVEL: 'error',
      LIMIT_USER: '0',
      LIMIT_WORKSPACE: '0',
      DISCORD_TOKEN: discord.token,
      DISCORD_APPLICATION_ID: discord.applicationId,
      DISCORD_API_URL: discord.apiUrl,
    },
    stdio: 'ignore',
  });

/** Sends interactions at a fixed rate, whether they are answered or not: a slow bot gets no rest. */
async function load(
  discord: LoopbackDiscord,
  send: (discord: LoopbackDiscord, at: number) => Exchange,
  duration: number,
): Promise<Omit<Figures, 'name' | 'cpu'>> {
  discord.exchanges.clear();
  const exchanges: Exchange[] = [];
  const begun = performance.now();
  const wanted = duration * rate;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(wanted, Math.floor(((performance.now() - begun) / 1_000) * rate));
      while (exchanges.length < due) exchanges.push(send(discord, exchanges.length));
      if (exchanges.length >= wanted) {
        clearInterval(timer);
        resolve();
      }
    }, 5);
  });
  const all = () => exchanges.every(({ callbacks }) => callbacks.length > 0);
  await discord.until(all, 'every answer', 10_000).catch(() => undefined);
  const elapsed = (performance.now() - begun) / 1_000;
  const times = exchanges
    .flatMap(({ callbacks }) => callbacks.map(({ after }) => after))
    .sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    answered: times.length,
    achieved: times.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    most: times.at(-1) ?? Number.NaN,
  };
}

const figures = [
  ...(await measure('diplo', 'src/main.js')),
  ...(await measure('bare discord.js', 'test/bench/discord-bare.js')),
];
console.log(
  `${cpus().length} processors (${cpus()[0]?.model}), load ${loadavg()[0]?.toFixed(1)}, ${rate} a second for ${seconds} s`,
);
for (const { name, answered, achieved, p50, p99, most, cpu } of figures)
  console.log(
    `${name.padEnd(30)} ${String(answered).padStart(6)} answered  ${achieved.toFixed(0).padStart(4)}/s` +
      `  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  most ${most.toFixed(1)} ms  ${cpu.toFixed(2)} ms of processor each`,
  );
const [commands, completions] = figures;
const met =
  (commands?.p99 ?? Number.POSITIVE_INFINITY) <= TARGET_MILLISECONDS &&
  (completions?.p99 ?? Number.POSITIVE_INFINITY) <= AUTOCOMPLETE_MILLISECONDS;
console.log(
  met ? 'within the aim' : `beyond the aim of ${TARGET_MILLISECONDS} ms and ${AUTOCOMPLETE_MILLISECONDS} ms`,
);
