import { answerTopic } from '../passages/answerTopic.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import type { Told } from '../thread/findTold.ts';

/** A text that says whom to turn to holds what to do. */
const saysCall = /\b(?:call|ring)\b/i;

/**
 * Answers whoever has the very thing that was told, such as the signs of something that may be urgent: what was told says
 * what to do, and is said again; where it does not, the text on whom to call is. Null where nothing of it is urgent.
 */
export function tellAgain(situation: Situation, { id, topic, at, passage }: Told): Decision | null {
  const mayBeUrgent = topic.careLevel !== 'routine' || topic.checksForRedFlags || id === situation.content.roles.urgency;
  if (topic.isTreatment || !mayBeUrgent) return null;
  const saysIt = passage !== undefined && saysCall.test(passage.text);
  const own = saysIt ? at : topic.passages.findIndex(({ kind, onlyIfAsked }) => kind === 'contact' && onlyIfAsked !== true);
  const lead = saysIt ? [{ kind: 'prompt', prompt: 'have-told', values: {} } as const] : [];
  return own < 0 ? null : answerTopic(situation, id, { passage: own, saysBack: false, lead });
}
