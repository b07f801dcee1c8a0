import { catchAllIntent } from './catchAllIntent.ts';
import type { IntentDefinition } from './intentDefinition.ts';
import { listCarrierIntents } from './listCarrierIntents.ts';
import { listMoveIntents } from './listMoveIntents.ts';
import { listTypedIntents } from './listTypedIntents.ts';
import type { ModelContent } from './modelContent.ts';

/** Lists every intent of the model in the order in which it is written: Amazon's own, moves, typed, carriers, catch-all. */
export function listIntents(content: ModelContent): readonly IntentDefinition[] {
  return [...listMoveIntents(content.moves), ...listTypedIntents(content), ...listCarrierIntents(content.carriers), catchAllIntent];
}
