import { isByTalkAlone } from './isByTalkAlone.ts';
import { isLooselyAboutAlarm } from './isLooselyAboutAlarm.ts';
import { listNearAlarm } from './listNearAlarm.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import { changesSubject } from './changesSubject.ts';
import type { Situation } from '../situation.ts';
import { wasJustRepeated } from './wasJustRepeated.ts';

/** How confident the reading must be that words are on what to do about a red flag. */
const leastOnAlarm = 0.3;

/**
 * Tells whether the talk leaves a red flag: when the subject is changed on purpose, or another is clearly asked about. One
 * that only a model heard, or that was only supposed, is left for anything that is understood as something else.
 */
export function leavesAlarm(situation: Situation, alarm: StandingAlarm): boolean {
  const { meaning, session } = situation;
  if (meaning.circumstances.includes('changing-subject')) return true;
  if (isOnFear(situation)) return false;
  if (changesSubject(situation, alarm)) return true;
  const isLoose = isLooselyAboutAlarm(meaning) && !isOnAlarm(situation, alarm);
  const asks = meaning.circumstances.includes('asking');
  // "Does it come on sudden" points back, and is on nothing else.
  if (alarm.isDoubtful === true) return isLoose && (isUnderstood(situation) || (asks && !meaning.refersBack && !isByTalkAlone(situation)));
  // One more complaint, told and not asked about, is told of the same emergency.
  if (tellsComplaint(situation)) return false;
  const [best] = meaning.ranked;
  // "No, that's nothing, she's singing in the garden" names no subject.
  const denies = meaning.circumstances.includes('denying') && !asks;
  const names = best?.band === 'sure' && !denies && meaning.named.some((topic) => topic === best.owner.id);
  const isOnTopic =
    best?.owner.kind === 'topic' && isUnderstood(situation) && (asks || names || !meaning.circumstances.includes('remarking'));
  return isLoose && isOnTopic && wasJustRepeated(session);
}

/** "I'm frightened" is said of the warning, also of a doubtful one, until that was said again. */
function isOnFear({ content, meaning: { ranked }, session }: Situation): boolean {
  const id = ranked[0]?.owner.id ?? '';
  const reply = content.replies[id];
  return reply?.stays !== true && content.roles.hard.includes(reply?.label ?? id) && !wasJustRepeated(session);
}

function tellsComplaint({ content, meaning }: Situation): boolean {
  const topic = content.topics[meaning.ranked[0]?.owner.id ?? ''];
  const { circumstances } = meaning;
  return (
    topic?.checksForRedFlags === true && !topic.isTreatment && circumstances.includes('remarking') && !circumstances.includes('asking')
  );
}

/**
 * Words that might be about anything end no alarm; those that sound a little like what no topic answers do not either, nor
 * those that the talk alone makes likely.
 */
function isUnderstood(situation: Situation): boolean {
  const { ranked, circumstances } = situation.meaning;
  const [best] = ranked;
  if (isByTalkAlone(situation)) return false;
  return best?.band === 'sure' || (best?.band === 'likely' && (best.owner.kind === 'topic' || circumstances.includes('elsewhere')));
}

/** Words that are likelier about what to do now, or whom to call, than about anything else. */
function isOnAlarm(situation: Situation, alarm: StandingAlarm): boolean {
  const [best] = situation.meaning.ranked;
  return best !== undefined && best.confidence >= leastOnAlarm && listNearAlarm(situation, alarm).has(best.owner.id);
}
