import type { InteractionModel } from './interactionModel.ts';

/** Writes a model as the text of its file. */
export function renderModel(model: InteractionModel): string {
  return `${JSON.stringify(model, null, 1)}\n`;
}
