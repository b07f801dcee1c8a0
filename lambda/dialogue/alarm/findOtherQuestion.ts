import type { TopicPassageAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import type { Situation } from '../situation.ts';

/**
 * Finds the other thing that the words of an emergency really ask, and the one sentence that answers it; null when
 * nothing else was asked. A topic must be named, with a kind of question that it has a passage for: a feeling word in
 * "my legs feel weak" asks for nothing. How the emergency is treated needs no more than to be asked before all else.
 *
 * @param owned topics that the advice is about already
 */
export function findOtherQuestion(situation: Situation, owned: ReadonlySet<string>): TopicPassageAct | null {
  if (situation.turn.occasion !== 'speech') return null;
  return findNamedQuestion(situation, owned) ?? findTreatmentQuestion(situation, owned);
}

/** "But that's just me being tired" puts the sign down to something, and asks nothing of that. */
function putsItDown({ circumstances }: Meaning): boolean {
  return circumstances.includes('other-cause') && !circumstances.includes('asking');
}

/** "He's on no morphine" asks nothing of it. */
function deniesIt({ circumstances, questions }: Meaning): boolean {
  const asks = circumstances.includes('asking') || circumstances.includes('asking-beside') || questions.some((question) => question.asks);
  return circumstances.includes('denying') && !asks;
}

function findNamedQuestion({ content, meaning }: Situation, owned: ReadonlySet<string>): TopicPassageAct | null {
  const [kind] = listAskedKinds(meaning.kinds);
  // Whether to ring at all is asked of the emergency: "do I have to ring, she has her radiotherapy on Tuesday".
  if (kind === undefined || kind === 'contact' || putsItDown(meaning) || deniesIt(meaning)) return null;
  const isRanked = (id: string): boolean =>
    meaning.ranked.some(
      ({ owner, confidence }) => owner.kind === 'topic' && owner.id === id && confidence >= content.knowledge.weights.possible,
    );
  const topic = meaning.named.find((id) => {
    const named = content.topics[id];
    // "Cotton woolly feelings" and "dad says not to worry" ask for no help with feelings.
    const isFeeling = id === content.roles.hard[0];
    return (
      named !== undefined && !owned.has(id) && !isFeeling && named.careLevel !== 'emergency' && hasPassageFor(named, kind) && isRanked(id)
    );
  });
  if (topic === undefined) return null;
  const passage = content.topics[topic]?.passages.findIndex((part) => part.kind === kind) ?? -1;
  return toSentence(topic, passage);
}

/** How the emergency itself is treated is what was really asked, if that ranks before all else, or is asked after the advice. */
function findTreatmentQuestion(situation: Situation, owned: ReadonlySet<string>): TopicPassageAct | null {
  const { content, meaning, session, flags } = situation;
  const [best] = meaning.ranked;
  const isRanked = best?.owner.kind === 'topic' && !owned.has(best.owner.id) && best.band !== 'unsure' && best.band !== 'out-of-scope';
  const asksOn = session.alarm !== null && flags.length === 0 && meaning.isBare && meaning.kinds.includes('treatment');
  const candidates = [
    ...(isRanked ? [best.owner.id] : []),
    ...(asksOn ? [...owned].flatMap((id) => content.topics[id]?.related ?? []) : []),
  ];
  const topic = candidates.find((id) => content.topics[id]?.isTreatment === true && content.topics[id].careLevel === 'emergency');
  if (topic === undefined) return null;
  return toSentence(topic as TopicId, content.topics[topic]?.passages.findIndex(({ kind }) => kind === 'treatment') ?? -1);
}

function toSentence(topic: TopicId, passage: number): TopicPassageAct {
  return { kind: 'topic-passage', topic, passage, saysBack: false, firstSentenceOnly: true };
}
