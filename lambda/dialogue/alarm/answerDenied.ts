import type { Act } from '../../vocabulary/act.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import { isDenied } from '../../safety/isDenied.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import type { Decision } from '../decision.ts';
import { decideQuestion } from '../questions/decideQuestion.ts';
import type { Situation } from '../situation.ts';

/** A denial of more words than this says something besides. */
const longestDenial = 12;

/**
 * Lets go of a red flag once somebody says that there is no such sign, or that it was misheard: "my legs are fine", "I never
 * said that". What to do is said once more, for whoever makes light of a sign, and what was asked beside is answered. Null
 * where no red flag stands, or a sign is told of as well.
 */
export function answerDenied(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  const { alarm } = session;
  if (alarm === null || turn.occasion !== 'speech' || turn.move !== null || tellsSign(flags)) return null;
  const isMain = content.locales[turn.locale].advices[alarm.advice]?.isMainEmergency === true;
  if (!meaning.circumstances.includes('misheard') && !(isMain && isDenied(flags))) return null;
  const lead: Act = { kind: 'prompt', prompt: isMain ? 'if-signs-after-all' : 'while-supposing', values: {} };
  const left = leave(situation, alarm);
  const asks = meaning.circumstances.includes('asking') || meaning.circumstances.includes('requesting') || meaning.words > longestDenial;
  const answered = asks ? decideQuestion({ ...left, flags: [] }) : null;
  if (answered !== null && answered.session !== null) {
    const acts = [lead, ...answered.acts.filter(({ kind }) => kind !== 'safety-net')];
    return { ...answered, acts, session: { ...answered.session, alarm: null, pastAlarm: alarm, lastActs: acts } };
  }
  const acts: Act[] = [lead, { kind: 'question', prompt: 'ask-anything', values: {}, choices: [] }];
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: { ...left.session, asked: 'ask-anything', choices: [], lastActs: acts, misses: 0 },
  };
}

/** What is asked then leans on nothing that was said for the red flag, and the check was as good as asked. */
function leave(situation: Situation, alarm: StandingAlarm): Situation {
  return { ...situation, session: { ...situation.session, alarm: null, pastAlarm: alarm, askedAboutRedFlags: true } };
}
