import type { IntentDefinition } from './intentDefinition.ts';
import type { ModelContent } from './modelContent.ts';

/** Lists the intents whose one free-text slot takes what follows the first words of a sentence. */
export function listCarrierIntents(carriers: ModelContent['carriers']): readonly IntentDefinition[] {
  return carriers.map(({ intent, restores, samples }) => ({
    name: intent,
    move: null,
    restores,
    samples: samples.map((sample) => sample.toLowerCase()),
    slots: [{ name: 'words', type: 'AMAZON.SearchQuery', isMultiple: false, isElicited: false }],
    file: 'content/carriers.yaml',
  }));
}
