import type { SetTurn } from '../sets/questionSet.ts';
import type { RankedLine } from './rankedLine.ts';
import type { Ranker } from './ranker.ts';

/** Ranks lines, one after the other. */
export async function rankLines(ranker: Ranker, turns: readonly SetTurn[], onLine: () => void = () => {}): Promise<RankedLine[]> {
  const lines: RankedLine[] = [];
  for (const turn of turns) {
    lines.push({ turn, form: turn.form || 'plain question', ranked: await ranker.rank(turn.say) });
    onLine();
  }
  return lines;
}
