import type { IntentDefinition } from './intentDefinition.ts';

/**
 * The intent that takes what nothing else took: a bare custom slot, whose values are only examples to Alexa, so that a
 * sentence which resembles them comes through whole. How much it really takes, nobody outside Amazon knows.
 */
export const catchAllIntent: IntentDefinition = {
  name: 'AnythingIntent',
  move: null,
  restores: null,
  samples: ['{anything}'],
  slots: [{ name: 'anything', type: 'ANYTHING', isMultiple: false, isElicited: false }],
  file: 'tools/model/catchAllIntent.ts',
};
