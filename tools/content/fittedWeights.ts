import type { KnowledgeWeights } from '../../lambda/vocabulary/compiledKnowledge.ts';

/**
 * How the parts of understanding weigh, and where its bands begin: `npm run fit` says what serves best. The bounds from
 * `possible` on were carried over to the sharpness as it is: whoever changes that must look at them again.
 */
export const fittedWeights: KnowledgeWeights = {
  index: 5,
  name: 1.5,
  elsewhere: 4,
  context: 4,
  sharpness: 1.4,
  sure: 0.79,
  likely: 0.57,
  unsure: 0.08,
  reply: 0.45,
  possible: 0.035,
  picked: 0.12,
  named: 0.27,
  clear: 0.85,
  overruling: 0.92,
  shareToLean: 0.08,
  shareToAsk: 0.25,
};
