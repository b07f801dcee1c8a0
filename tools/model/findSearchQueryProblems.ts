import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';

const freeText = 'AMAZON.SearchQuery';

/**
 * Checks Amazon's rules for free-text slots: a carrier phrase in every sample, and no other slot beside it.
 * House rule besides: the slot comes last, so that what a carrier takes is known.
 */
export function findSearchQueryProblems({ intents, fileOf }: ModelUnderCheck): readonly ModelProblem[] {
  return intents.flatMap(({ name, samples, slots = [] }) => {
    const free = slots.find(({ type }) => type === freeText);
    if (free === undefined) return [];
    const report = (sample: string, fix: string): ModelProblem => ({ file: fileOf(name), place: name, sample, fix });
    return [
      ...(slots.length > 1 ? [report(free.name, `Give the ${freeText} slot an intent of its own`)] : []),
      ...samples.flatMap((sample) => {
        const around = sample.replace(`{${free.name}}`, '').trim();
        if (!sample.includes(`{${free.name}}`)) return [report(sample, `Add {${free.name}} to the sample`)];
        if (around === '') return [report(sample, `Put a carrier phrase before {${free.name}}: Amazon refuses a bare free-text slot`)];
        if (around.includes('{')) return [report(sample, `Take the other slot out: ${freeText} stands alone`)];
        return sample.endsWith(` {${free.name}}`) ? [] : [report(sample, `End the sample in {${free.name}}`)];
      }),
    ];
  });
}
