import { stemWord } from '../../language/stemWord.ts';
import { toStems } from '../../language/toStems.ts';
import { toWords } from '../../language/toWords.ts';
import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { CompiledContent } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import { listTexts } from '../passages/choosePassage.ts';
import { findPlace } from './findPlace.ts';
import { listPaired } from './listPaired.ts';
import type { Situation } from '../situation.ts';

/** Words of a title shorter than this are no sign of it. */
const shortestSignChars = 4;

/** How much of the words a text must hold; a rare word that it alone holds counts about 1. */
const leastWords = 0.4;

/** "The other one" is the topic before, when nothing else tells which. */
const otherWord = 'other';

/** Finds the earlier topic that "back to the drugs" or "the first one I said" goes back to; null when none is meant. */
export function findRecalled(situation: Situation): TopicId | null {
  const { content, turn, meaning, session } = situation;
  if (!meaning.circumstances.includes('returning') && !meaning.circumstances.includes('recalling')) return null;
  const told = session.topic === null ? session.trail : [...session.trail, session.topic];
  const named = meaning.named.find((topic) => told.includes(topic));
  if (named !== undefined) return named;
  if (meaning.named.length > 0)
    return meaning.circumstances.includes('recalling') ? findTold(content, meaning, told.slice(-1), 0.01) : null;
  const counted = told[findPlace(turn.text) ?? told.length];
  if (counted !== undefined) return counted;
  // Beside topics named in one breath "the other" asks anything of it; else it must be all that tells which.
  const isPlain = (session.askedBefore?.named.length ?? 0) > 1 || meaning.telling.every(({ stem }) => stem === otherWord);
  const pair = isPlain && toWords(turn.text).includes(otherWord) ? listPaired(situation) : [];
  const other = pair.length === 2 ? pair.find((id) => id !== session.topic) : undefined;
  if (other !== undefined) return other;
  const stems = toStems(turn.text);
  const isMeant = (id: TopicId): boolean => listSigns(content.topics[id]).some((sign) => stems.has(sign));
  return (
    session.trail.findLast(isMeant) ??
    told.findLast(isMeant) ??
    (meaning.telling.every(({ stem }) => stem === otherWord) && toWords(turn.text).includes(otherWord)
      ? (session.trail.at(-1) ?? null)
      : (findTold(content, meaning, session.trail) ?? findTold(content, meaning, told)))
  );
}

/** Finds the latest topic told that has a text with the words of "go back to the noise bit". */
function findTold(content: CompiledContent, { telling }: Meaning, told: readonly TopicId[], least = leastWords): TopicId | null {
  const holds = (id: TopicId): boolean => {
    const topic = content.topics[id];
    return topic !== undefined && Math.max(...scorePassages(listTexts(topic), telling)) >= least;
  };
  return told.findLast(holds) ?? null;
}

function listSigns(topic: Situation['content']['topics'][string] | undefined): string[] {
  if (topic === undefined) return [];
  return toWords(`${topic.title} ${topic.saidAs}`)
    .filter((word) => word.length >= shortestSignChars)
    .map(stemWord);
}
