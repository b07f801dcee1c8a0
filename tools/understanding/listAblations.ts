import type { CompiledKnowledge } from '../../lambda/vocabulary/compiledKnowledge.ts';
import { toWordList } from '../content/toWordList.ts';

/** Understanding with some part of it taken away. */
export interface Ablation {
  readonly name: string;
  readonly knowledge: CompiledKnowledge;
}

/** Lists the understanding whole, without each of its parts in turn, and its two largest parts alone. */
export function listAblations(whole: CompiledKnowledge): Ablation[] {
  const weigh = (weights: Partial<CompiledKnowledge['weights']>): Partial<CompiledKnowledge> => ({
    weights: { ...whole.weights, ...weights },
  });
  const noModel = {
    model: { ...whole.model, biases: whole.model.biases.map(() => 0), weights: new Int8Array(whole.model.weights.length) },
  };
  const noSounds = { hardWords: toWordList([]) };
  const parts: readonly (readonly [string, Partial<CompiledKnowledge>])[] = [
    ['everything', {}],
    ['without the trained model', noModel],
    ['without the word index', weigh({ index: 0 })],
    ['without names', weigh({ name: 0 })],
    ['without sound-alikes', noSounds],
    ['without the talk so far', weigh({ context: 0 })],
    ['the trained model alone', { ...noSounds, ...weigh({ index: 0, name: 0, context: 0 }) }],
    ['the word index alone', { ...noModel, ...noSounds, ...weigh({ name: 0, context: 0 }) }],
  ];
  return parts.map(([name, change]) => ({ name, knowledge: { ...whole, ...change } }));
}
