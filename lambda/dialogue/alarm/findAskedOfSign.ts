import type { TopicPassageAct } from '../../vocabulary/act.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { generalKinds } from '../../vocabulary/questionKind.ts';
import { findAlarmPassage } from './findAlarmPassage.ts';
import type { Situation } from '../situation.ts';
import { stemWord } from '../../language/stemWord.ts';
import { toWords } from '../../language/toWords.ts';

/**
 * Finds the sentence that answers what is asked of the very thing that was taken for a sign: what it is ("what's spinal cord
 * compression"), or what will come of it ("will I end up in a wheelchair"). Null when nothing of the kind is asked.
 */
export function findAskedOfSign(situation: Situation, owed: Pick<StandingAlarm, 'advice'>): TopicPassageAct | null {
  const { content, turn, meaning } = situation;
  if (turn.occasion !== 'speech' || !meaning.circumstances.includes('asking')) return null;
  const own = content.locales[turn.locale].advices[owed.advice]?.topics ?? [];
  const [best] = meaning.ranked;
  const asksWhatItIs = meaning.kinds[0] === undefined || generalKinds.has(meaning.kinds[0]);
  const named = meaning.named.find((id) => own.includes(id) && id === best?.owner.id);
  if (named !== undefined && asksWhatItIs) return toSentence(named, -1);
  if (!meaning.circumstances.includes('supposing')) return null;
  const passage = findAlarmPassage(situation, owed);
  const words = passage === null ? '' : (content.topics[passage.topic]?.passages[passage.passage]?.words ?? '');
  const stems = new Set(toWords(words).map(stemWord));
  const isCalled = meaning.telling.some(({ stem }) => stems.has(stem));
  return passage !== null && isCalled ? toSentence(passage.topic, passage.passage) : null;
}

function toSentence(topic: string, passage: number): TopicPassageAct {
  return { kind: 'topic-passage', topic: topic as TopicId, passage, saysBack: false, firstSentenceOnly: true };
}
