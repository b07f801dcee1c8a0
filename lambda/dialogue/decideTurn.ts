import { answerAboutAlarm } from './answerAboutAlarm.ts';
import { answerBesideCheck } from './answerBesideCheck.ts';
import { answerCall } from './answerCall.ts';
import { answerDespair } from './answerDespair.ts';
import { answerMoment } from './answerMoment.ts';
import { answerOfPeople } from './answerOfPeople.ts';
import { answerStopping } from './answerStopping.ts';
import { answerSupposing } from './answerSupposing.ts';
import { answerTold } from './answerTold.ts';
import { decideEmergency } from './decideEmergency.ts';
import { decideLaunch } from './decideLaunch.ts';
import { decideMove } from './decideMove.ts';
import { decideQuestion } from './decideQuestion.ts';
import { decideRepair } from './decideRepair.ts';
import type { Decision } from './decision.ts';
import { leaveOnPurpose } from './leaveOnPurpose.ts';
import { leaveTopic } from './leaveTopic.ts';
import { listOwedAdvice } from './listOwedAdvice.ts';
import { namesCountry } from './namesCountry.ts';
import { readTurnMove } from './readTurnMove.ts';
import { sayAndAsk } from './sayAndAsk.ts';
import type { Situation } from './situation.ts';
import { isStaying, stayWithReply } from './stayWithReply.ts';

/** Decides what to say back: the advice owed before anything else, then a move of the conversation, then an answer. */
export function decideTurn(situation: Situation): Decision {
  const told =
    answerSupposing(situation) ??
    answerDespair(situation) ??
    answerMoment(situation) ??
    answerCall(situation) ??
    answerAboutAlarm(situation) ??
    leaveOnPurpose(situation);
  if (told !== null) return told;
  const owed = listOwedAdvice(situation);
  if (owed.length > 0) return decideEmergency(situation, owed);
  const { occasion } = situation.turn;
  if (occasion === 'launch') return decideLaunch(situation);
  if (namesCountry(situation.meaning)) return sayAndAsk(situation, 'country-heard', 'ask-anything', []);
  const onTold = answerOfPeople(situation) ?? answerStopping(situation) ?? answerTold(situation);
  if (onTold !== null) return answerBesideCheck(situation, onTold);
  const move = readTurnMove(situation);
  // "Never mind", after a wish to die, skips nothing.
  if (move !== null && !(move === 'skip' && isStaying(situation))) return decideMove(situation, move);
  if (occasion === 'silence' || occasion === 'unmatched' || situation.meaning.words === 0) return decideRepair(situation);
  const afresh = leaveTopic(situation);
  return answerBesideCheck(afresh, stayWithReply(afresh) ?? decideQuestion(afresh));
}
