import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';

/** Finds samples that stand twice, within an intent or under two; slots of one type count as the same words. */
export function findDuplicateProblems({ intents, fileOf }: ModelUnderCheck): readonly ModelProblem[] {
  const firstUse = new Map<string, string>();
  return intents.flatMap(({ name, samples, slots = [] }) =>
    samples.flatMap((sample) => {
      const key = foldSample(sample, new Map(slots.map((slot) => [slot.name, slot.type])));
      const first = firstUse.get(key);
      if (first === undefined) {
        firstUse.set(key, name);
        return [];
      }
      const fix = first === name ? 'Take out the repeated sample' : `Keep the sample under one intent: ${first} has it too`;
      return [{ file: fileOf(name), place: name, sample, fix }];
    }),
  );
}

/** Alexa hears no apostrophes or hyphens, and a slot as anything of its type. */
function foldSample(sample: string, typeOf: ReadonlyMap<string, string>): string {
  return sample
    .replace(/\{([^}]*)\}/g, (_match, slot: string) => `{${typeOf.get(slot) ?? slot}}`)
    .replaceAll("'", '')
    .replaceAll('-', ' ');
}
