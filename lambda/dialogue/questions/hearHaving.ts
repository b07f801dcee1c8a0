import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import type { Told } from '../thread/findTold.ts';

/**
 * Answers "I've got that" after signs that may be urgent: whom to call, and whether it is one of the red flags where the
 * signs told may be. Null after anything else, where it says that something was understood.
 */
export function hearHaving(situation: Situation, told: Told | null): Decision | null {
  if (told === null || told.topic.careLevel === 'routine' || told.topic.isTreatment) return null;
  const passage = told.topic.passages.findIndex(({ kind, onlyIfAsked }) => kind === 'contact' && onlyIfAsked !== true);
  if (passage < 0) return null;
  const decision = answerTopic(situation, told.id, { passage, saysBack: false, lead: [] });
  const mayBeFlag = told.topic.checksForRedFlags || (told.passage?.namesRedFlag ?? told.topic.namesRedFlag);
  return mayBeFlag ? askCheck(decision) : decision;
}

function askCheck(decision: Decision): Decision {
  if (decision.session === null) return decision;
  const check: QuestionAct = { kind: 'question', prompt: 'ask-red-flags', values: {}, choices: [] };
  const acts: Act[] = [...decision.acts.filter(({ kind }) => kind !== 'question'), check];
  return {
    ...decision,
    acts,
    session: { ...decision.session, asked: check.prompt, choices: [], lastActs: acts, askedAboutRedFlags: true },
  };
}
