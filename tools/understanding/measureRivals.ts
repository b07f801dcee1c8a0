import { fitCutoff } from '../baselines/fitCutoff.ts';
import type { Ranker } from '../baselines/ranker.ts';
import { rankLines } from '../baselines/rankLines.ts';
import { toOutcomes } from '../baselines/toOutcomes.ts';
import type { SetTurn } from '../sets/questionSet.ts';
import type { RivalFigures } from './evaluation.ts';
import { measureOutcomes } from './measureOutcomes.ts';

/** The lines that baselines are tried on, and those that tell them what to turn down. */
export interface RivalLines {
  readonly quoted: readonly SetTurn[];
  readonly tuned: readonly SetTurn[];
}

/**
 * Measures baselines on the quoted lines, each with the cutoff that serves it best on the tuned ones.
 *
 * @param labelOf by reply: what a reply with it is about
 */
export async function measureRivals(
  rankers: readonly Ranker[],
  { quoted, tuned }: RivalLines,
  labelOf: ReadonlyMap<string, string>,
  onLine: () => void,
): Promise<RivalFigures[]> {
  const measured: RivalFigures[] = [];
  for (const ranker of rankers) {
    const cutoff = fitCutoff(await rankLines(ranker, tuned, onLine), labelOf);
    const outcomes = toOutcomes(await rankLines(ranker, quoted, onLine), cutoff, labelOf);
    measured.push({ name: ranker.name, about: ranker.about, figures: measureOutcomes(outcomes) });
  }
  return measured;
}
