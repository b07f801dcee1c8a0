import { dirname } from 'node:path';
import type { GuideParts } from '../../lambda/guide/guideParts.ts';
import { createAsker } from '../ask/createAsker.ts';
import type { Channel } from '../ask/askOptions.ts';
import type { Content } from '../content/content.ts';
import type { QuestionSet } from '../sets/questionSet.ts';
import { readLabels } from '../sets/readLabels.ts';
import type { AskedSet } from './askedSet.ts';
import { askSets } from './askSets.ts';
import { countConfusions } from './countConfusions.ts';
import { createAskBackReader } from './createAskBackReader.ts';
import type { ProgressBar } from './createProgressBar.ts';
import type { ChannelFigures, Evaluation } from './evaluation.ts';
import { getPart } from './getPart.ts';
import { judgeMeanings } from './judgeMeanings.ts';
import { listAblations } from './listAblations.ts';
import { listBaselines } from './listBaselines.ts';
import { measureAblations } from './measureAblations.ts';
import { measureCalibration } from './measureCalibration.ts';
import { measureOutcomes } from './measureOutcomes.ts';
import { measureRivals } from './measureRivals.ts';
import { toChannelFigures } from './toChannelFigures.ts';

/** How a run is set up. */
export interface EvaluationSetting {
  /** The folder of sets whose figures are quoted. */
  readonly quoted: string;
  /** Where a trained baseline is kept. */
  readonly folder: string;
  readonly startBar: (steps: number) => ProgressBar;
}

const channels: readonly Channel[] = ['core', 'alexa'];
const baselineCount = 3;

/** Runs the whole evaluation; also returns what was asked on the core, so that misses can be looked at. */
export async function runEvaluation(
  parts: GuideParts,
  content: Content,
  sets: readonly QuestionSet[],
  { quoted, folder, startBar }: EvaluationSetting,
): Promise<{ readonly evaluation: Evaluation; readonly asked: readonly AskedSet[] }> {
  const own = sets.filter((set) => getPart(set) === quoted);
  const listQuestions = (from: readonly QuestionSet[]) => from.filter(({ name }) => name !== 'dialogues').flatMap(listTurns);
  const lines = { quoted: listQuestions(own), tuned: listQuestions(sets.filter((set) => getPart(set) !== quoted)) };
  const dialogueTurns = own.filter(({ name }) => name === 'dialogues').flatMap(listTurns).length;
  const ablationTurns = listAblations(parts.content.knowledge).length * dialogueTurns;
  const bar = startBar(
    channels.length * sets.flatMap(listTurns).length + baselineCount * (lines.quoted.length + lines.tuned.length) + ablationTurns,
  );

  const labelOf = new Map(content.replies.map(({ id, label }) => [id, label]));
  const asksBack = createAskBackReader(parts.content.prompts['ask-which-unsure'].say);
  const figures: ChannelFigures[] = [];
  const askedOn = new Map<Channel, AskedSet[]>();
  for (const channel of channels) {
    bar.begin(`asking on ${channel}`);
    const asker = await createAsker({ channel, locale: 'en-GB', device: 'speaker', isOneShot: false, takesCatchAll: true });
    const asked = await askSets(asker, sets, asksBack, bar.step);
    askedOn.set(channel, asked);
    figures.push(toChannelFigures(channel, asked, quoted));
  }
  bar.begin('leaving parts out');
  const ablations = await measureAblations(parts, own, labelOf, bar.step);
  bar.begin('training the baselines, which takes minutes the first time');
  const rankers = await listBaselines(content, folder);
  bar.begin('asking the baselines');
  const rivals = await measureRivals(rankers, lines, labelOf, bar.step);
  bar.finish();

  const asked = askedOn.get('core') ?? [];
  const answered = asked.filter(({ part, kind }) => part === quoted && kind === 'questions').flatMap(({ outcomes }) => outcomes);
  const labels = new Map(own.flatMap(({ file }) => [...readLabels(dirname(file))]));
  const evaluation: Evaluation = {
    atUtc: new Date().toISOString(),
    quoted,
    channels: figures,
    rivals: [{ name: 'this skill', about: 'whole replies on the core', figures: measureOutcomes(answered) }, ...rivals],
    calibration: measureCalibration(judgeMeanings(parts.content.knowledge, labelOf, lines.quoted)),
    ablations,
    confusions: countConfusions(answered, labels),
  };
  return { evaluation, asked };
}

function listTurns({ conversations }: QuestionSet) {
  return conversations.flatMap(({ turns }) => turns);
}
