import { stemWord } from '../language/stemWord.ts';
import { toWords } from '../language/toWords.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import { findPlace } from './findPlace.ts';
import type { Situation } from './situation.ts';

/** Words of a title shorter than this are no sign of it. */
const shortestSignChars = 4;

/** "The other one" is the topic before, when nothing else tells which. */
const otherWord = 'other';

/** Finds the earlier topic that "back to the drugs" or "the first one I said" goes back to; null when none is meant. */
export function findRecalled({ content, turn, meaning, session }: Situation): TopicId | null {
  if (!meaning.circumstances.includes('returning')) return null;
  const told = session.topic === null ? session.trail : [...session.trail, session.topic];
  const named = meaning.named.find((topic) => told.includes(topic));
  if (named !== undefined) return named;
  const counted = told[findPlace(turn.text) ?? told.length];
  if (counted !== undefined) return counted;
  const stems = new Set(toWords(turn.text).map(stemWord));
  const isMeant = (id: TopicId): boolean => listSigns(content.topics[id]).some((sign) => stems.has(sign));
  return told.findLast(isMeant) ?? (toWords(turn.text).includes(otherWord) ? (session.trail.at(-1) ?? null) : null);
}

function listSigns(topic: Situation['content']['topics'][string] | undefined): string[] {
  if (topic === undefined) return [];
  return toWords(`${topic.title} ${topic.saidAs}`)
    .filter((word) => word.length >= shortestSignChars)
    .map(stemWord);
}
