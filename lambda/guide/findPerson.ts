import type { RedFlag } from '../safety/findRedFlags.ts';
import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import type { Circumstance } from '../vocabulary/circumstance.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';

/** The words by which somebody is told apart from somebody else. */
const saidOf: Readonly<Record<string, Circumstance>> = { he: 'of-him', she: 'of-her' };

/**
 * Finds whom the talk is about from these words on; null is whoever speaks.
 *
 * @param before whom it was about until now, and whether whoever speaks told of an illness of their own
 */
export function findPerson(
  content: CompiledContent,
  { person: before, isOwn }: Pick<SessionState, 'person' | 'isOwn'>,
  meaning: Meaning,
  flags: readonly RedFlag[],
): string | null {
  const { person, circumstances } = meaning;
  if (circumstances.includes('own-illness') || tellsOfOwnIllness(meaning)) return null;
  // "My wife's at work, how do I tell her", said by whoever has the cancer: she's not the one who is ill.
  const isToldOfOther =
    flags.some(({ outcome }) => outcome === 'advice') && (circumstances.includes('of-him') || circumstances.includes('of-her'));
  if (isOwn && before === null && circumstances.includes('of-self') && !isToldOfOther) return null;
  if (person !== null) return isBeside(content, person, before, meaning) ? before : person;
  return tellsOfOwnFlag(meaning, flags) ? null : (before ?? findUnnamed(content, meaning, flags));
}

/** "My prostate cancer", "I've got it in my hip": whoever speaks is the one who is ill. */
export function tellsOfOwnIllness({ circumstances, person }: Pick<Meaning, 'circumstances' | 'person'>): boolean {
  const speaksOfOther = person !== null || circumstances.includes('of-him') || circumstances.includes('of-her');
  return circumstances.includes('told-own') && !speaksOfOther;
}

/** Whoever tells of a red flag of their own is spoken to, even if the talk was about somebody else. */
export function tellsOfOwnFlag({ speaksOfSelf }: Meaning, flags: readonly RedFlag[]): boolean {
  return speaksOfSelf && flags.some(({ outcome }) => outcome === 'advice');
}

/** A wife named while "his legs" are told of is not the one who is ill: the talk stays on him, unless it is put right: "him, not her". */
function isBeside({ persons }: CompiledContent, person: string, before: string | null, { circumstances }: Meaning): boolean {
  if (persons[person]?.said === persons[person]?.them) return false;
  const they = before === null ? undefined : persons[before]?.they;
  const wordsOfBefore = saidOf[they ?? ''];
  return wordsOfBefore !== undefined && they !== persons[person]?.they && circumstances.includes(wordsOfBefore);
}

/** Whoever is only called he or she is spoken of as such, unless that is a doctor or a nurse, or whoever speaks is ill. */
function findUnnamed(content: CompiledContent, { circumstances }: Meaning, flags: readonly RedFlag[]): string | null {
  const [isHim, isHer] = [circumstances.includes('of-him'), circumstances.includes('of-her')];
  const isPatient = flags.some(({ outcome }) => outcome === 'advice') || !circumstances.includes('of-professional');
  const isTold = isPatient && !circumstances.includes('of-self') && isHim !== isHer;
  const id = isHim ? 'him' : 'her';
  return isTold && Object.hasOwn(content.persons, id) ? id : null;
}
