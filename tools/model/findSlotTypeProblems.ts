import type { ModelSlotType } from './interactionModel.ts';
import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';

/** Amazon's limits for slot values. */
const greatestValueChars = 140;
const greatestValues = 50_000;

/** Checks the values and synonyms of the custom slot types: characters, lengths, numbers, repeats. */
export function findSlotTypeProblems({ types, fileOf }: ModelUnderCheck): readonly ModelProblem[] {
  const total = types.flatMap(listWords).length;
  return [
    ...types.flatMap((type) => findTypeFaults(type).map(([sample, fix]) => ({ file: fileOf(type.name), place: type.name, sample, fix }))),
    ...(total > greatestValues
      ? [
          {
            file: fileOf(''),
            place: 'types',
            sample: '',
            fix: `Keep values and synonyms under ${String(greatestValues)}: there are ${String(total)}`,
          },
        ]
      : []),
  ];
}

function findTypeFaults(type: ModelSlotType): readonly (readonly [string, string])[] {
  const seen = new Set<string>();
  const ids = type.values.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [
    ...(type.values.length === 0 ? [['', 'Give the slot type at least one value'] as const] : []),
    ...ids.filter((id, position) => ids.indexOf(id) !== position).map((id) => [id, 'Give each value an id of its own'] as const),
    ...listWords(type).flatMap((word) => {
      const key = word.replaceAll("'", '');
      const isRepeated = seen.has(key);
      seen.add(key);
      return [
        ...(isRepeated ? [[word, 'Keep the name under one value: it stands twice in this slot type'] as const] : []),
        ...(word.trim() === '' ? [['', 'Take out the empty value'] as const] : []),
        ...(/[^\p{Ll}\p{Lo}\p{M}' .-]/u.test(word)
          ? [[word, 'Use lower-case letters, spaces, apostrophes, hyphens and full stops only'] as const]
          : []),
        ...(word.length > greatestValueChars ? [[word, `Shorten the value to ${String(greatestValueChars)} characters`] as const] : []),
      ];
    }),
  ];
}

function listWords({ values }: ModelSlotType): readonly string[] {
  return values.flatMap(({ name }) => [name.value, ...name.synonyms]);
}
