import type { Act } from '../../vocabulary/act.ts';
import { modelConcept } from '../../safety/findRedFlags.ts';
import type { Decision } from '../decision.ts';
import { findDespair } from './findDespair.ts';
import { giveReply } from '../questions/giveReply.ts';
import type { Situation } from '../situation.ts';
import { isStaying, stayWithReply } from '../questions/stayWithReply.ts';

/**
 * Answers talk of an end to life before anything else, however faintly it is heard; where a red flag stands, what to do for
 * that is said after it. Null when a sign is named in the same breath, or the talk is on it already.
 */
export function answerDespair(situation: Situation): Decision | null {
  const { meaning, session, flags } = situation;
  // A denial is answered as one, even a half-hearted one; what only the model heard in it is none.
  const isDenial = meaning.circumstances.some((one) => one === 'reassuring' || one === 'no-such-wish');
  const isClear = session.alarm === null && flags.every(({ concept }) => concept === modelConcept);
  if (isDenial && isClear && isStaying(situation)) return stayWithReply(situation);
  const reply = findDespair(situation);
  if (reply === null || flags.some(({ outcome }) => outcome === 'advice')) return null;
  const { alarm } = session;
  const isStanding = alarm !== null && alarm.isDoubtful !== true && alarm.call === undefined;
  if (isStanding ? !meaning.circumstances.includes('despairing') : isStaying(situation)) return null;
  const given = giveReply(situation, reply);
  if (given.session === null || !isStanding) return given;
  const { advice, form } = alarm;
  const question = given.acts.filter(({ kind }) => kind === 'question');
  const said = given.acts.filter(({ kind }) => kind !== 'question');
  const acts: Act[] = [...said, { kind: 'advice', advice, form, part: 'action' }, ...question];
  return { ...given, acts, careLevel: 'emergency', session: { ...given.session, alarm, lastActs: acts } };
}
