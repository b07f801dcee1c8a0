import type { Circumstance } from '../../vocabulary/circumstance.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this tell or ask something besides. */
const longestWords = 11;

/** A feeling told beside it asks nothing, and takes as many words more. */
const longestWithFeeling = 16;

/** Tells whether somebody who was told to call for help says that they are doing it, and nothing else. */
export function saysHelpIsCalled(situation: Situation): boolean {
  return says('calling', situation);
}

/** Tells whether somebody who was told to call for help says that they are being seen to, and nothing else. */
export function saysHelpIsThere(situation: Situation): boolean {
  return says('helped', situation);
}

function says(circumstance: Circumstance, { meaning, session }: Situation): boolean {
  const { circumstances, kinds } = meaning;
  const asks = circumstances.includes('asking') || circumstances.includes('asking-beside') || kinds.includes('definition');
  if (circumstances.includes('unanswered')) return false;
  const isPlain = !asks && !circumstances.includes('denying');
  const longest = circumstances.includes('feeling') ? longestWithFeeling : longestWords;
  return (session.alarm ?? session.pastAlarm) !== null && isPlain && meaning.words <= longest && circumstances.includes(circumstance);
}
