import { createMeaningFinder } from '../../lambda/knowledge/findMeaning.ts';
import type { CompiledKnowledge, KnowledgeClass } from '../../lambda/vocabulary/compiledKnowledge.ts';
import type { FitPoint } from './fitPoint.ts';

/** A line to try, and the ids of which its meaning must be one: of topics, or what replies are about. */
export interface TriedLine {
  readonly text: string;
  readonly right: readonly string[];
  readonly isStranger: boolean;
}

/** How many topics are offered when it is not clear which is meant. */
const offered = 3;

/**
 * Tries lines on an understanding that has not learnt them, outside any conversation.
 *
 * @param toId what a meaning counts as: a topic's id, or what a reply is about
 */
export function listFitPoints(
  knowledge: CompiledKnowledge,
  lines: readonly TriedLine[],
  toId: (owner: KnowledgeClass) => string,
): FitPoint[] {
  const findMeaning = createMeaningFinder(knowledge);
  return lines.map(({ text, right, isStranger }) => {
    const { ranked } = findMeaning(text, { topic: null, near: [] });
    const hits = ranked.map(({ owner }) => right.includes(toId(owner)));
    return {
      confidence: ranked[0]?.confidence ?? 0,
      isRight: hits[0] === true,
      isAmongThree: hits.slice(0, offered).includes(true),
      isStranger,
    };
  });
}
