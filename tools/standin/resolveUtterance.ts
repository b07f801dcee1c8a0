import { foldWord } from './foldWord.ts';
import type { ElicitedSlot, HeardIntent, HeardSlot } from './heardIntent.ts';
import { type HeardWords, matchPattern } from './matchPattern.ts';
import type { ModelIndex, SamplePattern } from './modelIndex.ts';
import { toHeardWords } from './toHeardWords.ts';

/** Where an utterance is said. */
export interface Hearing {
  /** The slot that the skill asks for; null from outside a session, or when it elicits nothing. */
  readonly elicited: ElicitedSlot | null;
  /** False takes the catch-all away: nobody outside Amazon knows how much it takes. */
  readonly takesCatchAll: boolean;
}

/** The share of the words that the catch-all must know. */
const leastKnownShare = 0.5;

/**
 * Decides what Alexa would make of an utterance, from the interaction model alone. The rules, in order, stand in
 * docs/alexa-stand-in.md. Linear in the length of the text.
 */
export function resolveUtterance(index: ModelIndex, text: string, { elicited, takesCatchAll }: Hearing): HeardIntent {
  const said = toHeardWords(text);
  const heard: HeardWords = { said, folded: said.map(foldWord) };
  const exact = said.length === 0 ? undefined : index.exact.get(heard.folded.join(' '));
  if (exact !== undefined) return toIntent(index, exact, []);
  if (said.length === 0) return toIntent(index, fallback, []);
  if (elicited !== null) return takeWhole(index, elicited, heard);

  return (
    matchTyped(index, heard) ??
    matchCarrier(index, heard) ??
    (takesCatchAll ? matchCatchAll(index, heard) : null) ??
    toIntent(index, fallback, [])
  );
}

const fallback = 'AMAZON.FallbackIntent';

function takeWhole(index: ModelIndex, { intent, slot }: ElicitedSlot, { said }: HeardWords): HeardIntent {
  const type = index.slotsOf.get(intent)?.find(({ name }) => name === slot)?.type ?? '';
  const filled = [{ name: slot, type, values: [{ words: said.join(' '), matches: null }] }];
  return { ...toIntent(index, intent, filled), dialogState: 'IN_PROGRESS' };
}

/** The sample that fits with the most literal words; the earlier one in the model among equals. */
function matchTyped(index: ModelIndex, heard: HeardWords): HeardIntent | null {
  const candidates = [...(index.patterns.get(heard.folded[0] ?? '') ?? []), ...(index.patterns.get('') ?? [])];
  let best: { readonly pattern: SamplePattern; readonly slots: readonly HeardSlot[] } | null = null;
  for (const pattern of candidates) {
    if (best !== null && pattern.literals <= best.pattern.literals) continue;
    const slots = matchPattern(pattern, heard, index.types);
    if (slots !== null) best = { pattern, slots };
  }
  return best === null ? null : toIntent(index, best.pattern.intent, best.slots);
}

/** The longest carrier that leaves a word for the slot. */
function matchCarrier(index: ModelIndex, { said, folded }: HeardWords): HeardIntent | null {
  for (let length = Math.min(index.greatestCarrierWords, folded.length - 1); length > 0; length -= 1) {
    const carrier = index.carriers.get(folded.slice(0, length).join(' '));
    if (carrier === undefined) continue;
    const values = [{ words: said.slice(length).join(' '), matches: null }];
    return toIntent(index, carrier.intent, [{ name: carrier.slot, type: 'AMAZON.SearchQuery', values }]);
  }
  return null;
}

function matchCatchAll(index: ModelIndex, { said, folded }: HeardWords): HeardIntent | null {
  const { catchAll } = index;
  const type = catchAll === null ? undefined : index.types.get(catchAll.type);
  if (catchAll === null || type === undefined) return null;
  const known = folded.filter((word) => type.words.has(word)).length;
  if (known < folded.length * leastKnownShare) return null;
  const values = [{ words: said.join(' '), matches: type.entries.get(folded.join(' ')) ?? [] }];
  return toIntent(index, catchAll.intent, [{ name: catchAll.slot, type: catchAll.type, values }]);
}

/** Adds the slots that stayed empty, as Alexa does, in the order of the model. */
function toIntent(index: ModelIndex, name: string, filled: readonly HeardSlot[]): HeardIntent {
  const slots = (index.slotsOf.get(name) ?? []).map(
    (slot) => filled.find((candidate) => candidate.name === slot.name) ?? { name: slot.name, type: slot.type, values: [] },
  );
  return { name, slots, dialogState: index.dialogIntents.has(name) ? 'STARTED' : null };
}
