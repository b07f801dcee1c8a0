import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import { asksOfTalk } from './asksOfTalk.ts';
import { isByTalkAlone } from './isByTalkAlone.ts';
import { listNearAlarm } from './listNearAlarm.ts';
import { wasJustRepeated } from './wasJustRepeated.ts';
import type { Situation } from '../situation.ts';

/**
 * Tells whether words after a red flag are about something else.
 *
 * Another topic must be named, or be sure, in words that do not lean on the red flag: "could it be the morphine" is still
 * about it, and so is every question on whom to call and how soon.
 */
export function changesSubject(situation: Situation, alarm: StandingAlarm): boolean {
  const { content, meaning } = situation;
  if (asksOfTalk(situation, alarm)) return true;
  const near = listNearAlarm(situation, alarm);
  const [best] = meaning.ranked;
  const asksForCause = meaning.circumstances.includes('other-cause');
  // What is said to the voice, or is for others to answer, waits until the call is made; only a wish to die does not.
  const mayDisplace = alarm.isDoubtful === true || (best?.owner.kind === 'reply' && content.replies[best.owner.id]?.stays === true);
  if (best?.owner.kind === 'reply' && best.band === 'sure' && mayDisplace && !meaning.isBare && !asksForCause) return true;
  if (!mayDisplace && isOnVoiceOrFear(situation)) return false;
  const isOnOther = best?.owner.kind === 'topic' && best.band === 'sure' && !near.has(best.owner.id) && !isByTalkAlone(situation);
  const isLikelyOnOther = isOnOther || (best?.owner.kind === 'topic' && best.band === 'likely' && !near.has(best.owner.id));
  const namesOther = meaning.primaries.length > 0 || meaning.named.some((topic) => !near.has(topic) && topic === best?.owner.id);
  if (meaning.circumstances.includes('returning') && (isLikelyOnOther || meaning.named.length > 0)) return true;
  const isDoubted = alarm.isDoubtful === true && !asksForCause;
  if (meaning.isBare) return isDoubted && isOnOther && !meaning.refersBack;
  // What only the model heard is left for anything that has a subject of its own, whatever else it leans on.
  if (isDoubted && isOnOther) return true;
  if (meaning.refersBack) return meaning.primaries.length > 0;
  if (!mayDisplace && tellsHowThingsStand(situation)) return false;
  // "How do I move him" is about the one in danger, even though moving safely is a subject of its own.
  return namesOther || (isOnOther && !meaning.speaksOfOther && !meaning.kinds.includes('contact'));
}

/** "What's your name" is asked in an emergency and leaves none; "am I dying" does not the first time. */
function isOnVoiceOrFear({ content, meaning, session }: Situation): boolean {
  const id = meaning.ranked[0]?.owner.id ?? '';
  return id === content.roles.about || (content.roles.hard.includes(id) && !wasJustRepeated(session));
}

/** "The carer's there" and "no pain" ask nothing, and name nothing that is done or given. */
function tellsHowThingsStand({ content, meaning }: Situation): boolean {
  const id = meaning.ranked[0]?.owner.id ?? '';
  const tests = content.topics[content.roles.kinds.tests ?? ''];
  const isGiven = content.topics[id]?.isTreatment === true || id === content.roles.kinds.tests || tests?.related.includes(id) === true;
  const isTold = meaning.circumstances.includes('remarking') && content.topics[id]?.checksForRedFlags === true;
  const asks =
    meaning.circumstances.includes('asking') || meaning.circumstances.includes('requesting') || (meaning.kinds.length > 0 && !isTold);
  return !asks && !isGiven && meaning.primaries.length === 0;
}
