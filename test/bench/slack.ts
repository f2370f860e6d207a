// Slack under load: commands per second and the time from delivery to answer, over Socket Mode on this machine.
//
//   npm run build && node dist/test/bench/slack.js [seconds] [commands a second]
//
// The bot is the built process, with the shipped fact base; beside it, in the same run, a bare Bolt app that answers
// with one fixed message. The loopback Slack and the load come from this process; each bot has one of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoopbackSlack, TOKENS } from '../loopback/slack/loopback-slack.js';
import { slashCommand, until } from '../loopback/slack/person.js';

const TARGET_MILLISECONDS = 50;
const seconds = Number(process.argv[2] ?? 10);
const rate = Number(process.argv[3] ?? 200);
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const QUESTIONS = [
  "combien d'abonnés John Kerry avait-il sur Twitter ?",
  'quand la Chine a-t-elle ouvert son compte Douyin ?',
  'how many followers did Carl Bildt have?',
  'politique TikTok',
  'chronologie Chine',
  'compte @francediplo',
  'comparer John Kerry et Carl Bildt',
  'combien de planètes compte le système solaire ?',
];

interface Figures {
  readonly name: string;
  readonly answered: number;
  readonly achieved: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  /** Of the bot's process, a command; told by Linux alone. It holds on a busy machine, where times do not. */
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

/** Runs the load against one bot, and ends it. */
async function measure(
  name: string,
  start: (slack: LoopbackSlack, state: string) => ChildProcess,
): Promise<Figures> {
  const slack = await LoopbackSlack.start();
  const state = mkdtempSync(join(tmpdir(), 'diplo-bench-'));
  const child = start(slack, state);
  try {
    await until(() => slack.socket.connections.size > 0, name, 30_000);
    await load(slack, 2);
    const before = cpuOf(child.pid);
    const figures = await load(slack, seconds);
    return { name, ...figures, cpu: (cpuOf(child.pid) - before) / figures.answered };
  } finally {
    child.kill('SIGTERM');
    await slack.stop();
    rmSync(state, { recursive: true, force: true });
  }
}

/** Sends commands at a fixed rate, whether they are answered or not: a slow bot gets no rest. */
async function load(slack: LoopbackSlack, duration: number): Promise<Omit<Figures, 'name' | 'cpu'>> {
  const { workspace } = slack;
  workspace.recorded.length = 0;
  workspace.posted.length = 0;
  const sent = new Map<string, number>();
  const total = rate * duration;
  const begin = performance.now();
  for (let at = 0; at < total; at++) {
    const due = begin + (at * 1_000) / rate;
    while (performance.now() < due)
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const text = QUESTIONS[at % QUESTIONS.length] ?? '';
    const { payload, responseId } = slashCommand(slack, at % 2 === 0 ? 'U0ANNE' : 'U0JOHN', text);
    sent.set(responseId, performance.now());
    void slack.socket.deliver('slash_commands', payload);
  }
  await until(
    () => workspace.recorded.filter(({ id }) => id !== undefined).length >= total,
    'every answer',
    30_000,
  );
  const answers = workspace.recorded.filter(({ id }) => id !== undefined);
  const taken = answers.map(({ id = '', at }) => at - (sent.get(id) ?? at)).sort((a, b) => a - b);
  const last = Math.max(...answers.map(({ at }) => at));
  const quantile = (part: number): number =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? 0;
  return {
    answered: answers.length,
    achieved: (answers.length * 1_000) / (last - begin),
    p50: quantile(0.5),
    p99: quantile(0.99),
    most: taken.at(-1) ?? 0,
  };
}

const diplo = await measure('Diplo', (slack, state) =>
  spawn(process.execPath, [join(dist, 'src/main.js')], {
    cwd: state,
    env: {
      PATH: process.env.PATH ?? '',
      STATE_DIR: state,
      LIMIT_USER: '0',
      LIMIT_WORKSPACE: '0',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_APP_TOKEN: TOKENS.app,
    },
    stdio: 'ignore',
  }),
);
const bare = await measure('bare Bolt', (slack) =>
  spawn(process.execPath, [join(dist, 'test/bench/slack-bare.js'), slack.apiUrl, TOKENS.bot, TOKENS.app], {
    stdio: 'ignore',
  }),
);

console.log(
  `Slack: ${rate} commands a second for ${seconds} s, Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log('             answered   a second   p50 ms   p99 ms   most ms   cpu ms');
for (const { name, answered, achieved, p50, p99, most, cpu } of [diplo, bare])
  console.log(
    [
      name.padEnd(12),
      String(answered).padStart(9),
      achieved.toFixed(1).padStart(10),
      ...[p50, p99, most, cpu].map((one) => one.toFixed(1).padStart(8)),
    ].join(' '),
  );
if (diplo.p99 > TARGET_MILLISECONDS) {
  console.log(`p99 is above ${TARGET_MILLISECONDS} ms`);
  process.exitCode = 1;
}
