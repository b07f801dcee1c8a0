import type { KnowledgeWeights } from '../../lambda/vocabulary/compiledKnowledge.ts';

/** Renders the file that holds the weights. */
export function renderWeights(weights: KnowledgeWeights): string {
  const fields = Object.entries(weights).map(([name, value]) => `${name}: ${String(value)}`);
  return [
    "import type { KnowledgeWeights } from '../../lambda/vocabulary/compiledKnowledge.ts';",
    '',
    '/** How the parts of understanding weigh, and where its bands begin: `npm run fit` says what serves best. */',
    `export const fittedWeights: KnowledgeWeights = { ${fields.join(', ')} };`,
    '',
  ].join('\n');
}
