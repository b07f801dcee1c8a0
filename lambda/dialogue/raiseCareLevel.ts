import type { Act } from '../vocabulary/act.ts';
import { getHigherCareLevel, type CareLevel } from '../vocabulary/careLevel.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { StandingAlarm } from '../vocabulary/sessionState.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';

/** Sentences that urge the call for the red flag that stands. */
const urgingPrompts: ReadonlySet<PromptName> = new Set<PromptName>([
  'make-the-call',
  'call-first',
  'if-not-through',
  'while-unanswered',
  'goodbye-after-alarm',
]);

/**
 * Raises the care level of a decision to that of every advice and topic it voices, and of the red flag whose call it urges,
 * whichever way the talk came there: said again, in other words, or after thanks.
 */
export function raiseCareLevel(decision: Decision, situation: Situation): Decision {
  const { session } = situation;
  const standing = decision.session?.alarm ?? session.alarm ?? session.pastAlarm;
  const careLevel = decision.acts.reduce<CareLevel>(
    (level, act) => getHigherCareLevel(level, findLevel(situation, act, standing)),
    decision.careLevel,
  );
  return { ...decision, careLevel };
}

function findLevel({ content, turn }: Situation, act: Act, standing: StandingAlarm | null): CareLevel {
  const { advices } = content.locales[turn.locale];
  if (act.kind === 'advice') return advices[act.advice]?.careLevel ?? 'emergency';
  if (act.kind === 'topic-passage') return limit(content.topics[act.topic]?.careLevel ?? 'routine');
  return standing !== null && urgesCall(act) ? (advices[standing.advice]?.careLevel ?? 'emergency') : 'routine';
}

/** The emergency level belongs to an advice: a topic alone, asked about in general, is at most urgent. */
function limit(level: CareLevel): CareLevel {
  return level === 'emergency' ? 'urgent' : level;
}

function urgesCall(act: Act): boolean {
  return act.kind === 'prompt' ? urgingPrompts.has(act.prompt) : act.kind === 'phone-script' && act.isEmergency;
}
