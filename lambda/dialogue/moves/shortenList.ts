import type { Decision } from '../decision.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';
import { findPlace } from '../thread/findPlace.ts';

/** Takes one thing off the listener's list, by its place, else the last; null when the words, or the talk, are on something else. */
export function shortenList(situation: Situation): Decision | null {
  const { meaning, session, turn } = situation;
  if (!meaning.circumstances.includes('list-removing') || session.questions.length === 0) return null;
  const place = findPlace(turn.text) ?? session.questions.length - 1;
  const question = session.questions[place];
  if (question === undefined) return null;
  const questions = session.questions.filter((_, at) => at !== place);
  return sayAndAsk({ ...situation, session: { ...session, questions } }, 'list-shortened', 'ask-list-more', [], { question });
}
