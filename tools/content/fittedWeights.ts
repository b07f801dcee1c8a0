import type { KnowledgeWeights } from '../../lambda/vocabulary/compiledKnowledge.ts';

/** How the parts of understanding weigh, and where its bands begin: `npm run fit` says what serves best. */
export const fittedWeights: KnowledgeWeights = { index: 5, name: 1.5, context: 4, sure: 0.5, likely: 0.4, unsure: 0.07, reply: 0.45 };
