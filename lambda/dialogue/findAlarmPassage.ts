import type { TopicPassageAct } from '../vocabulary/act.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { StandingAlarm } from '../vocabulary/sessionState.ts';
import { findFittingPassage } from './choosePassage.ts';
import type { Situation } from './situation.ts';

/** What somebody asks of an emergency: what to do, or more than that. */
export type AlarmSide = 'to-do' | 'to-know';

/**
 * Finds what answers a question on a standing red flag, in the topics that its advice is about; to know more, also in
 * those on treating it. Null when nothing does.
 */
export function findAlarmPassage(
  { content, turn, meaning }: Situation,
  { advice }: StandingAlarm,
  what: AlarmSide,
): TopicPassageAct | null {
  const own = content.locales[turn.locale].advices[advice]?.topics ?? [];
  const treatments = own
    .flatMap((id) => content.topics[id]?.related ?? [])
    .filter((id) => content.topics[id]?.isTreatment === true && content.topics[id].careLevel === 'emergency');
  let best: { readonly topic: string; readonly at: number; readonly evidence: number } | null = null;
  for (const topic of new Set(what === 'to-know' ? [...own, ...treatments] : own.toReversed())) {
    const compiled = content.topics[topic];
    const fitting = compiled === undefined ? null : findFittingPassage(compiled, meaning);
    if (fitting !== null && fitting.evidence > (best?.evidence ?? 0)) best = { topic, ...fitting };
  }
  return best === null
    ? null
    : { kind: 'topic-passage', topic: best.topic as TopicId, passage: best.at, saysBack: false, firstSentenceOnly: false };
}
