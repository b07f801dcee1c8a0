import type { TopicPassageAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import { findFittingPassage } from '../passages/choosePassage.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import type { Situation } from '../situation.ts';

/** What is asked about an emergency to know more, rather than to know what to do. */
const kindsToKnow: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['treatment', 'tests', 'frequency', 'prognosis', 'signs']);

/** Tells whether a question on an emergency asks to know more of it: how it is treated, whether one gets over it. */
export function asksToKnow(meaning: Meaning): boolean {
  const [kind] = listAskedKinds(meaning.kinds);
  const asksWhatToDo = meaning.speaksOfSelf && meaning.isBare;
  return kind !== undefined && kindsToKnow.has(kind) && !asksWhatToDo;
}

/**
 * Finds what answers a question on a standing red flag, in the topics that its advice is about, what to do before what it
 * is; to know more, also in those on treating it. Null when nothing does.
 *
 * @param wantsToKnow as for whoever asks to know more; what the words say of that when left out
 */
export function findAlarmPassage(
  { content, turn, meaning }: Situation,
  { advice }: Pick<StandingAlarm, 'advice'>,
  wantsToKnow: boolean = asksToKnow(meaning),
): TopicPassageAct | null {
  // "Can I have a hug" asks nothing of it; "who gets it" does.
  const asksWho = meaning.circumstances.includes('told-usual');
  const compiledAdvice = content.locales[turn.locale].advices[advice];
  // What a medicine does is not told to whoever took too much of it, nor how pain is eased in general to whom it is unbearable.
  const own = (compiledAdvice?.topics ?? []).filter((id) => id !== content.roles.urgency && content.topics[id]?.isTreatment !== true);
  const toDoFirst = compiledAdvice?.isMainEmergency === true && !wantsToKnow && !asksWho ? own.toReversed() : own;
  const treatments = own
    .flatMap((id) => content.topics[id]?.related ?? [])
    .filter((id) => content.topics[id]?.isTreatment === true && content.topics[id].careLevel === 'emergency');
  let best: { readonly topic: string; readonly at: number; readonly evidence: number } | null = null;
  // What is done comes before what is felt: "what will they do to me". Treatments come last, for what speaks for them alone.
  const asked = meaning.kinds.toSorted((one, other) => Number(other === 'treatment') - Number(one === 'treatment'));
  // "What does high calcium do to you" is asked of that, where the advice is on a fever too.
  const named = own.filter((id) => meaning.named.includes(id as TopicId));
  for (const topic of new Set([...named, ...toDoFirst, ...treatments])) {
    if (best !== null && named.includes(best.topic) && !named.includes(topic)) break;
    const compiled = content.topics[topic];
    const kinds = asked.filter((kind) => (kind !== 'suitability' || asksWho) && hasPassageFor(compiled, kind));
    const fitting = compiled === undefined ? null : findFittingPassage(compiled, { ...meaning, kinds });
    if (fitting !== null && fitting.evidence > (best?.evidence ?? 0)) best = { topic, ...fitting };
  }
  return best === null
    ? null
    : { kind: 'topic-passage', topic: best.topic as TopicId, passage: best.at, saysBack: false, firstSentenceOnly: false };
}
