import { answerAdvised } from './alarm/answerAdvised.ts';
import { answerAboutAlarm } from './alarm/answerAboutAlarm.ts';
import { answerBesideCheck } from './alarm/answerBesideCheck.ts';
import { answerBesideCall } from './alarm/answerBesideCall.ts';
import { answerCall } from './alarm/answerCall.ts';
import { answerDenied } from './alarm/answerDenied.ts';
import { answerDespair } from './alarm/answerDespair.ts';
import { answerInTalk } from './questions/answerInTalk.ts';
import { answerMoment } from './alarm/answerMoment.ts';
import { answerOfPeople } from './questions/answerOfPeople.ts';
import { answerSentIn } from './alarm/answerSentIn.ts';
import { answerStopping } from './questions/answerStopping.ts';
import { answerSupposing } from './alarm/answerSupposing.ts';
import { answerMourner } from './questions/answerMourner.ts';
import { answerTold } from './questions/answerTold.ts';
import { askCheckAgain } from './alarm/askCheckAgain.ts';
import { apologise } from './questions/apologise.ts';
import { decideEmergency } from './alarm/decideEmergency.ts';
import { decideLaunch } from './ends/decideLaunch.ts';
import { decideMove } from './moves/decideMove.ts';
import { decideQuestion } from './questions/decideQuestion.ts';
import { decideRepair } from './ends/decideRepair.ts';
import type { Decision } from './decision.ts';
import { dropDoubted } from './alarm/dropDoubted.ts';
import { findParticularWhen } from './passages/findParticular.ts';
import { giveReply } from './questions/giveReply.ts';
import { leaveOnPurpose } from './alarm/leaveOnPurpose.ts';
import { leaveTopic } from './thread/leaveTopic.ts';
import { listOwedAdvice } from './alarm/listOwedAdvice.ts';
import { namesCountry } from './alarm/namesCountry.ts';
import { readTurnMove } from './moves/readTurnMove.ts';
import { shortenList } from './moves/shortenList.ts';
import { sayAndAsk } from './passages/sayAndAsk.ts';
import type { Situation } from './situation.ts';
import { isStaying, listenOn, stayWithReply, wasAskedToRing } from './questions/stayWithReply.ts';

/**
 * Decides what to say back: to what is said of an emergency that stands, or of an end to life, by words that name no sign of
 * their own; else the advice owed; then a move of the conversation, then an answer.
 */
export function decideTurn(situation: Situation): Decision {
  return apologise(situation, decide(situation));
}

function decide(situation: Situation): Decision {
  const told =
    answerDespair(situation) ??
    answerSentIn(situation) ??
    answerDenied(situation) ??
    answerSupposing(situation) ??
    answerAboutAlarm(situation, true) ??
    answerMoment(situation) ??
    answerCall(situation) ??
    answerAboutAlarm(situation) ??
    answerBesideCall(situation) ??
    leaveOnPurpose(situation) ??
    dropDoubted(situation);
  if (told !== null) return told;
  const owed = listOwedAdvice(situation);
  if (owed.length > 0) return decideEmergency(situation, owed);
  const { occasion } = situation.turn;
  if (occasion === 'launch') return decideLaunch(situation);
  if (namesCountry(situation.meaning)) return sayAndAsk(situation, 'country-heard', 'ask-anything', []);
  const advised = answerAdvised(situation);
  if (advised !== null) return advised;
  const again = askCheckAgain(situation);
  if (again !== null) return again;
  const onTold =
    answerInTalk(situation) ?? answerMourner(situation) ?? answerOfPeople(situation) ?? answerStopping(situation) ?? answerTold(situation);
  if (onTold !== null) return answerBesideCheck(situation, onTold);
  const move = readTurnMove(situation);
  // "Never mind", after a wish to die, skips nothing; nor does a first no to who can be talked to, nor "I'm fine really".
  const isPlainNo = wasAskedToRing(situation) && !situation.meaning.circumstances.includes('making-light');
  const stays = (move === 'skip' || (move === 'no' && !isPlainNo)) && isStaying(situation);
  if (stays) return listenOn(situation);
  const particular = move === null ? null : findParticularWhen(situation, move);
  if (particular !== null) return giveReply(situation, particular.reply, { told: particular });
  const shortened = shortenList(situation);
  if (shortened !== null) return shortened;
  if (move !== null) return decideMove(situation, move);
  if (occasion === 'silence' || occasion === 'unmatched' || situation.meaning.words === 0) return decideRepair(situation);
  const afresh = leaveTopic(situation);
  return answerBesideCheck(afresh, stayWithReply(afresh) ?? decideQuestion(afresh));
}
