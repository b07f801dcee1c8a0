import type { Situation } from '../situation.ts';

/** Utterances of more words than this tell or ask something besides. */
const longestWords = 11;

/** Tells whether somebody who was told to call for help says that they are doing it, and nothing else. */
export function saysHelpIsCalled({ meaning, session }: Situation): boolean {
  const { circumstances } = meaning;
  const isPlain = !circumstances.includes('asking') && !circumstances.includes('denying');
  return (session.alarm ?? session.pastAlarm) !== null && isPlain && meaning.words <= longestWords && circumstances.includes('calling');
}
