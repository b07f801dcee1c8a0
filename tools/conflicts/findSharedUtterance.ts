import type { CheckedModel, CheckedSample, SamplePart } from './checkedModel.ts';

/**
 * Finds an utterance that two samples both claim: word for word, with each slot as anything of its type, or with a value
 * of a custom type where the other has words or another slot. A free-text or built-in slot holds what nobody can list,
 * so it is the same as itself only.
 *
 * @returns the utterance, with types in braces where any value does; null when the two can be told apart
 */
export function findSharedUtterance({ types }: CheckedModel, one: CheckedSample, other: CheckedSample): string | null {
  const getSpoken = (type: string | null): ReadonlySet<string> => types.get(type ?? '')?.spoken ?? nothing;

  /** Goes on from a place in each sample, so that nothing is copied: a model has a million pairs of samples. */
  const match = (left: Rest, right: Rest): readonly string[] | null => {
    const first = left.parts[left.at];
    const second = right.parts[right.at];
    if (first === undefined || second === undefined) return first === second ? [] : null;
    if (first.kind === 'word' && second.kind === 'word')
      return first.word === second.word ? goOn(first.word, left.parts, left.at + 1, right.parts, right.at + 1) : null;
    if (first.kind === 'word') return second.kind === 'slot' ? fill(second.type, right, left) : null;
    if (second.kind === 'word') return fill(first.type, left, right);
    const said = first.type === second.type ? `{${String(first.type)}}` : findCommon(getSpoken(first.type), getSpoken(second.type));
    return said === undefined ? null : goOn(said, left.parts, left.at + 1, right.parts, right.at + 1);
  };
  /** Tries the words that the other sample has next as a value of the slot, one word more each time. */
  const fill = (type: string | null, slot: Rest, against: Rest): readonly string[] | null => {
    const spoken = getSpoken(type);
    let value = '';
    for (let at = against.at; at < against.parts.length && spoken.size > 0; at += 1) {
      const part = against.parts[at];
      if (part?.kind !== 'word') return null;
      value = value === '' ? part.word : `${value} ${part.word}`;
      const found = spoken.has(value) ? goOn(value, slot.parts, slot.at + 1, against.parts, at + 1) : null;
      if (found !== null) return found;
    }
    return null;
  };
  const goOn = (said: string, left: Parts, leftAt: number, right: Parts, rightAt: number): readonly string[] | null => {
    const rest = match({ parts: left, at: leftAt }, { parts: right, at: rightAt });
    return rest === null ? null : [said, ...rest];
  };
  return match({ parts: one.parts, at: 0 }, { parts: other.parts, at: 0 })?.join(' ') ?? null;
}

type Parts = readonly SamplePart[];

/** What is left of a sample, from a place on. */
interface Rest {
  readonly parts: Parts;
  readonly at: number;
}

const nothing: ReadonlySet<string> = new Set();

function findCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): string | undefined {
  for (const value of one) if (other.has(value)) return value;
  return undefined;
}
