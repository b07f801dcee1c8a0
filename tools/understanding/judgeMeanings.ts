import { createMeaningFinder } from '../../lambda/knowledge/findMeaning.ts';
import type { CompiledKnowledge, KnowledgeClass } from '../../lambda/vocabulary/compiledKnowledge.ts';
import type { SetTurn } from '../sets/questionSet.ts';
import type { Judgement } from './measureCalibration.ts';

/**
 * Judges the likeliest meaning of each line by itself, outside any conversation, before anything is decided on it.
 *
 * @param labelOf by reply: what a reply with it is about
 */
export function judgeMeanings(knowledge: CompiledKnowledge, labelOf: ReadonlyMap<string, string>, turns: readonly SetTurn[]): Judgement[] {
  const findMeaning = createMeaningFinder(knowledge);
  const toTopic = ({ kind, id }: KnowledgeClass): string => (kind === 'reply' ? (labelOf.get(id) ?? id) : id);
  return turns
    .filter(({ topics }) => topics.length > 0)
    .map(({ say, topics }) => {
      const [best] = findMeaning(say, { topic: null, near: [] }).ranked;
      return { confidence: best?.confidence ?? 0, isRight: best !== undefined && topics.includes(toTopic(best.owner)) };
    });
}
