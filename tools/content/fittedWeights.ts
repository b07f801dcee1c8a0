import type { KnowledgeWeights } from '../../lambda/vocabulary/compiledKnowledge.ts';

/**
 * How the parts of understanding weigh, and where its bands begin: `npm run fit` says what serves best. The bounds from
 * `possible` on were carried over to the sharpness as it is: whoever changes that must look at them again.
 */
export const fittedWeights: KnowledgeWeights = {
  index: 8,
  fullEvidence: 10,
  name: 1,
  heard: 10,
  elsewhere: 4,
  context: 5,
  sharpness: 1.7,
  sure: 0.81,
  likely: 0.49,
  unsure: 0.06,
  reply: 0.5,
  ownReply: 0.25,
  guess: 0.3,
  possible: 0.038,
  picked: 0.115,
  named: 0.25,
  clear: 0.82,
  overruling: 0.9,
  grave: 0.5,
  shareToLean: 0.08,
  shareToAsk: 0.25,
  shareToName: 0.38,
};
