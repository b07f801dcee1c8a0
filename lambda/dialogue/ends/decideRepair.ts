import type { Act } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import { askOpenQuestion } from './askOpenQuestion.ts';
import type { Decision } from '../decision.ts';
import { endSession } from './endSession.ts';
import type { Situation } from '../situation.ts';
import { wasHelpCalled } from '../alarm/wasHelpCalled.ts';

/** What is said to an utterance that was not understood, the first and the second time in a row. */
const saysUnmatched: readonly PromptName[] = ['not-understood', 'not-understood-again'];

/** What is said when nothing was heard: nobody is asked to say again what they did not say. */
const saysSilence: readonly PromptName[] = ['nothing-heard', 'nothing-heard-again'];

/**
 * Answers what could not be understood, or silence: two prompts that help more each time, then a kind goodbye with the
 * number to ring.
 *
 * An unmatched utterance carries no words that a red flag could be seen in, so its prompts carry the one-sentence
 * emergency line. The open question stays open: whoever is asked for yes or no is asked again. While a red flag
 * stands it ends with the call that is still to be made; once that is made, whoever waits for help is not left alone.
 */
export function decideRepair(situation: Situation): Decision {
  const { turn, session } = situation;
  const isSilence = turn.occasion === 'silence';
  const says = (isSilence ? saysSilence : saysUnmatched)[session.misses];
  if (says === undefined || (session.alarm !== null && !wasHelpCalled(session)))
    return endSession(situation, isSilence ? 'goodbye-after-silence' : 'goodbye-not-understood');
  const lead: Act[] = [{ kind: 'prompt', prompt: says, values: {} }];
  return askOpenQuestion(situation, lead, session.misses + 1);
}
