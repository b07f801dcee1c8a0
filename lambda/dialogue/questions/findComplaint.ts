import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { listTexts } from '../passages/choosePassage.ts';
import type { Situation } from '../situation.ts';
import { findUrgentStated } from './findUrgentStated.ts';

/** Utterances of more words than this tell more than one thing. */
const longestWords = 12;

/**
 * Finds the topic on a complaint that is told inside a talk on something else, and that the subject in hand holds no word
 * of: "I get breathless going upstairs", after what helps with being tired. Null when something is asked.
 */
export function findComplaint(situation: Situation): TopicId | null {
  const { content, meaning, session } = situation;
  const inHand = session.topic === null ? undefined : content.topics[session.topic];
  const { circumstances, kinds, words, goesOn, move } = meaning;
  if (inHand === undefined || session.voiced.length === 0 || words > longestWords || goesOn || move !== null) return null;
  if (!circumstances.includes('remarking') || circumstances.includes('asking') || kinds.length > 0) return null;
  // A part of the body that isn't well is told because of what is given.
  if (inHand.isTreatment && circumstances.includes('of-organ')) return null;
  if (Math.max(...scorePassages(listTexts(inHand), meaning.telling)) > 0) return null;
  return findUrgentStated(situation);
}
