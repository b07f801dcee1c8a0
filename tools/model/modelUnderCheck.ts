import type { Locale } from '../../lambda/vocabulary/locale.ts';
import type { InteractionModel, ModelIntent, ModelSlotType } from './interactionModel.ts';

/** A model while it is checked: its parts at hand, and where the words of each part come from. */
export interface ModelUnderCheck {
  readonly model: InteractionModel;
  readonly locale: Locale;
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types: readonly ModelSlotType[];
  /** By name of an intent or slot type: the content file to mend. */
  readonly fileOf: (place: string) => string;
}
