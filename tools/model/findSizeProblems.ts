import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';
import { renderModel } from './renderModel.ts';

/** Amazon's limits for a whole model: intents, and bytes of its JSON. */
const greatestIntents = 250;
const greatestBytes = 1_500_000;

/** Checks the size of the model, and that lists in a slot are used only where the locale has them. */
export function findSizeProblems({ model, locale, intents, fileOf }: ModelUnderCheck): readonly ModelProblem[] {
  const bytes = Buffer.byteLength(renderModel(model));
  const report = (place: string, fix: string): ModelProblem => ({ file: fileOf(''), place, sample: '', fix });
  const withLists = intents.filter(({ slots = [] }) => slots.some(({ multipleValues }) => multipleValues?.enabled === true));
  return [
    ...(intents.length > greatestIntents
      ? [report('intents', `Keep the model at ${String(greatestIntents)} intents: there are ${String(intents.length)}; drop carriers`)]
      : []),
    ...(bytes > greatestBytes ? [report('model', `Keep the model under ${String(greatestBytes)} bytes: it has ${String(bytes)}`)] : []),
    ...(locale === 'en-IN' ? withLists.map(({ name }) => report(name, 'Take multipleValues out: en-IN has no lists in slots')) : []),
  ];
}
