// Runs the built bot against a Slack and a Discord of our own: mixed commands at 50 a second, a reload every ten
// seconds of which every third is invalid, sockets dropped and requests refused at random.
//
//   npm run soak                    ten minutes
//   npm run soak -- --minutes 2     shorter
//   npm run soak -- --drops 4       each platform loses its connection every 4 s, not every 25 to 30
//   npm run soak -- --profile DIR   leaves a CPU profile of the bot and of its compiling threads there
//
// Exits with 1 if a question was lost or answered twice, an answer came from a base that was not served, or the heap
// grew by 20 MB or more after warm-up.
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LoopbackDiscord } from '../loopback/discord/discord.js';
import { LoopbackSlack, TOKENS } from '../loopback/slack/loopback-slack.js';
import { Answers, quantile } from './answers.js';
import { SoakedBot } from './bot.js';
import { Folder } from './folder.js';
import { askDiscord, askSlack } from './traffic.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '50' },
    drops: { type: 'string' },
    profile: { type: 'string' },
  },
});
const MINUTES = Number(values.minutes);
const RATE = Number(values.rate);
/** Each connection lives longer than the time after which an adapter takes it for steady, unless told otherwise. */
const [SLACK_DROP, DISCORD_DROP] = values.drops ? [Number(values.drops), Number(values.drops)] : [25, 30];
/** The share of the time after which what is kept for good is there. */
const WARM_UP = 0.2;
const GROWTH = 20;
const MEGABYTE = 2 ** 20;

const folder = await Folder.create(fileURLToPath(new URL('../../../data', import.meta.url)));
const slack = await LoopbackSlack.start();
const discord = await new LoopbackDiscord().open();
const environment = {
  DIPLO_DATA_DIR: folder.data,
  STATE_DIR: join(folder.root, 'state'),
  GAPS_FILE: join(folder.root, 'gaps.jsonl'),
  OPS_PORT: '0',
  // The load comes from a handful of people.
  LIMIT_USER: '0',
  LIMIT_WORKSPACE: '0',
  SLACK_API_URL: slack.apiUrl,
  SLACK_BOT_TOKEN: TOKENS.bot,
  SLACK_APP_TOKEN: TOKENS.app,
  DISCORD_API_URL: discord.apiUrl,
  DISCORD_TOKEN: discord.token,
  DISCORD_APPLICATION_ID: discord.applicationId,
};
const profiling = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(values.profile)}`] : [];
const bot = new SoakedBot(folder.root, environment, profiling);
await bot.connected;
console.log(`soaking for ${MINUTES} min at ${RATE} questions a second`);

const answers = new Answers(() => folder.written);
const { tally } = answers;
let served = folder.written;
let reloads = 0;
let drops = 0;
let faults = 0;
let asked = 0;
// A reload on a busy machine may end when the next state is written already: its version tells which one it took.
bot.onTaken((version) => {
  served = folder.stateOf(version) ?? served;
});
/** Resident megabytes, sampled. */
const memory: number[] = [];
const started = performance.now();
const warm = pause(MINUTES * 60_000 * WARM_UP).then(() => bot.collectedHeap());

const timers = [
  // Timers come late on a busy machine: as many as are due are asked.
  every(5, () => {
    const due = ((performance.now() - started) / 1000) * RATE;
    for (; asked < due; asked += 1)
      answers.add(
        asked % 2 === 0 ? askSlack(slack, asked >> 1, served) : askDiscord(discord, asked >> 1, served),
      );
  }),
  every(10, () => answers.look()),
  every(10_000, async () => {
    reloads += 1;
    await (reloads % 3 === 0 ? folder.spoil() : folder.next());
    bot.reload();
  }),
  every(1_500, sprinkle),
  every(SLACK_DROP * 1_000, () => drop(() => slack.socket.drop())),
  every(DISCORD_DROP * 1_000, () =>
    drop(() => (Math.random() < 0.5 ? discord.gateway.cut() : discord.gateway.reconnect())),
  ),
  every(2_000, sample),
  every(30_000, () =>
    console.log(
      `${Math.round((performance.now() - started) / 1000)} s: ${tally.asked} asked, ${tally.once} answered once, ${tally.lost} lost, ${answers.waiting} waiting`,
    ),
  ),
  // What the two servers remember must not slow them down.
  every(5_000, () => {
    const old = performance.now() - 70_000;
    const { recorded, posted } = slack.workspace;
    recorded.splice(
      0,
      recorded.findIndex(({ at }) => at > old),
    );
    posted.splice(0, Math.max(0, posted.length - 1_000));
    discord.requests.splice(0);
  }),
];
await pause(MINUTES * 60_000);
for (const timer of timers) clearInterval(timer);
for (let left = 600; left > 0 && answers.waiting > 0; left -= 1) {
  await pause(100);
  answers.look();
}
// A second answer to the last of them would come within a moment.
await pause(3_000);
answers.end();
const collected = [await warm, await bot.collectedHeap()].map((bytes) => bytes / MEGABYTE);
const [fast = 0, all = 0] = await bot.metric(
  /^diplo_command_seconds_bucket\{le="0\.1",.*\} (\d+)$/gmu,
  /^diplo_command_seconds_count\{.*\} (\d+)$/gmu,
);
const code = await bot.stop();
await Promise.all([slack.stop(), discord.close(), folder.remove()]);
process.exitCode = report() ? 0 : 1;

function every(milliseconds: number, act: () => void | Promise<void>): NodeJS.Timeout {
  return setInterval(() => void act(), milliseconds);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function drop(act: () => void): Promise<void> {
  await pause(Math.random() * 10_000);
  drops += 1;
  act();
}

/** One of the next requests of each platform is refused. */
function sprinkle(): void {
  const busy = Math.random() < 0.5;
  slack.faults.add('response_url', busy ? { status: 429, retryAfter: 1 } : { status: 500 });
  discord.faults.push({
    method: 'POST',
    path: /\/callback$/u,
    times: 1,
    ...(busy
      ? { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down', retry_after: 0.3 } }
      : { status: 500 }),
  });
  while (discord.faults[0]?.times === 0) discord.faults.shift();
  faults += 2;
}

async function sample(): Promise<void> {
  // A page that is asked for while the bot is busy may not come: one sample less.
  const [resident] = await bot.metric(/^process_resident_memory_bytes (\S+)$/gmu).catch(() => []);
  if (resident !== undefined) memory.push(resident / MEGABYTE);
}

/** The least of a stretch: what is left once garbage has been collected. */
function least(from: number, to: number): number {
  const part = memory.slice(Math.floor(memory.length * from), Math.ceil(memory.length * to));
  return Math.min(...part);
}

/** Problems by their kind: what a message says before it goes into details. */
function counted(problems: readonly string[]): string {
  const kinds = new Map<string, number>();
  for (const problem of problems) {
    const kind = problem.replace(/[0-9a-f-]{16,}|\d{6,}/gu, '…').slice(0, 90);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return listed(kinds);
}

function listed(kinds: ReadonlyMap<string, number>): string {
  return [...kinds].map(([kind, count]) => `${count} × ${kind}`).join('; ') || 'none';
}

function report(): boolean {
  const times = [...tally.milliseconds].sort((a, b) => a - b);
  const grown = ([before = 0, after = 0]: readonly number[]) =>
    `${before.toFixed(0)} MB after warm-up, ${after.toFixed(0)} MB at the end, ${(after - before).toFixed(1)} MB of growth`;
  const lines = [
    `questions sent          ${tally.asked}`,
    `answered exactly once   ${tally.once}`,
    `answered twice          ${tally.twice}`,
    `lost                    ${tally.lost} (Slack ${answers.lostOn.slack}, Discord ${answers.lostOn.discord}, of which ${answers.expired} came later than the 3 s that Discord waits)`,
    `apologies               ${tally.apologies}`,
    `wrong-snapshot answers  ${tally.wrongSnapshot}`,
    `as people see it        p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms, longest ${(times.at(-1) ?? 0).toFixed(0)} ms`,
    `within the bot          ${((fast / all) * 100).toFixed(2)} % of ${all} within 100 ms`,
    `heaps, collected        ${grown(collected)}`,
    `resident memory         ${grown([least(WARM_UP, 2 * WARM_UP), least(0.8, 1)])}`,
    `reloads                 ${bot.taken} taken, ${bot.refused} refused`,
    `brought about           ${drops} dropped connections, ${faults} refused requests`,
    `refused by the servers  ${counted([...slack.workspace.problems, ...discord.problems])}`,
    `errors in the log       ${listed(bot.errors)}`,
    `exit code               ${code}`,
    `load of the machine     ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  ];
  console.log(lines.join('\n'));
  const [before = 0, after = 0] = collected;
  const steady = after - before < GROWTH;
  return steady && tally.lost === 0 && tally.twice === 0 && tally.wrongSnapshot === 0 && code === 0;
}
