import { parseArgs } from 'node:util';
import { buildContestants, type Contestants } from './buildContestants.ts';
import { measure, type Measurement } from './measure.ts';
import { renderSummary, summarise } from './summarise.ts';

// npm run bench [-- --rounds 20 --turns 1000]: what the skill costs, as ratios to a bare handler and to the SDK's own
// hello world. All contestants take turns within a round, so that whatever else the machine does hits them alike.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, turns: { type: 'string', default: '1000' } } });

type Round = Readonly<Record<keyof Contestants, { readonly cold: Measurement; readonly warm: Measurement }>>;

const contestants = await buildContestants();
const names = Object.keys(contestants) as (keyof Contestants)[];
const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => takeRound(round));

const isMet = [
  tell('cold start, to hello world', ({ ours, hello }) => ours.cold.coldMs / hello.cold.coldMs, 1.3),
  tell('cold start, to a bare handler', ({ ours, bare }) => ours.cold.coldMs / bare.cold.coldMs),
  tell('warm turn, to hello world', ({ ours, hello }) => ours.warm.warmMs / hello.warm.warmMs, 100),
  tell('warm turn, to a bare handler', ({ ours, bare }) => ours.warm.warmMs / bare.warm.warmMs),
  tell('memory when warm, to hello world', ({ ours, hello }) => ours.warm.rssBytes / hello.warm.rssBytes),
  tell('memory when warm, to a bare handler', ({ ours, bare }) => ours.warm.rssBytes / bare.warm.rssBytes),
  tell('share of a turn spent on red flags', ({ timed }) => timed.warm.scanShare, 1 / 3),
].every(Boolean);
if (!isMet) process.exitCode = 1;

/** Measures every contestant once, each time beginning with another one. */
function takeRound(round: number): Round {
  const order = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
  const taken = order.map((name) => {
    const cold = measure(contestants[name], 0);
    return [name, { cold, warm: measure(contestants[name], Number(values.turns)) }] as const;
  });
  return Object.fromEntries(taken) as Round;
}

/** Prints a figure with its spread and its limit; tells whether the limit is met. */
function tell(what: string, get: (round: Round) => number, limit = Infinity): boolean {
  const summary = summarise(rounds.map(get));
  const holds = summary.median <= limit;
  const verdict = limit === Infinity ? '' : `  limit ${String(Math.round(limit * 100) / 100)}: ${holds ? 'holds' : 'EXCEEDED'}`;
  process.stdout.write(`${what.padEnd(38)} ${renderSummary(summary).padEnd(26)}${verdict}\n`);
  return holds;
}
