import type { Content } from '../content/content.ts';
import type { ModelContent } from './modelContent.ts';

/** The longest example, in words, that becomes a value of the red-flag slot. */
const greatestExampleWords = 8;

/** Takes from the whole content what the interaction model needs. */
export function toModelContent(content: Content): ModelContent {
  const { pack, topics, moves, carriers, persons, primaries, prompts } = content;
  return { pack, topics, moves, carriers, persons, primaries, prompts, redFlags: listRedFlags(content) };
}

/** The concepts that owe an advice, with their phrases and the short ones among the examples. */
function listRedFlags({ concepts, examples }: Content): ModelContent['redFlags'] {
  const advised = concepts.filter(({ outcome }) => outcome === 'advice');
  const ids = advised.map(({ id }) => id);
  const owners = new Map(Object.keys(examples).map((kind) => [kind, findOwner(kind, ids)]));
  return advised.map(({ id, phrases }) => {
    const own = Object.entries(examples).flatMap(([kind, lines]) => (owners.get(kind) === id ? lines : []));
    return { id, phrases: [...phrases, ...own.filter((line) => line.trim().split(/\s+/).length <= greatestExampleWords)] };
  });
}

/**
 * A file of examples belongs to the concept that has the first word of its name (`bladder`, `saddle-more`), and of several
 * to the one that shares the most words; to none, if none does. Near-misses (`near-miss-…`) begin with no concept's word.
 */
function findOwner(kind: string, ids: readonly string[]): string | undefined {
  const [first = '', ...others] = kind.split('-');
  const sharedWith = (id: string): number => id.split('-').filter((word) => others.includes(word)).length;
  return ids.filter((id) => id.split('-').includes(first)).toSorted((a, b) => sharedWith(b) - sharedWith(a))[0];
}
