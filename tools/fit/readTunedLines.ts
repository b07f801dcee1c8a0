import { readSets } from '../sets/readSets.ts';
import type { TriedLine } from './listFitPoints.ts';

/**
 * Reads the questions of a folder of sets. A question that the sets call out of scope has replies of its own, so it is
 * no stranger: whoever recognises it is right.
 */
export function readTunedLines(folder: string): TriedLine[] {
  return readSets(folder)
    .sets.filter(({ name }) => name === 'questions')
    .flatMap(({ conversations }) => conversations.flatMap(({ turns }) => turns))
    .filter(({ topics }) => topics.length > 0)
    .map(({ say, topics }) => ({ text: say, right: topics, isStranger: false }));
}
