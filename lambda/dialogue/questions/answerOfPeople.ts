import { askedOfPeople } from '../../vocabulary/circumstance.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { Decision } from '../decision.ts';
import { findTold } from '../thread/findTold.ts';
import { offerMore, offerPerson } from '../passages/offerMore.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';

const answers: Readonly<Record<(typeof askedOfPeople)[number], PromptName>> = {
  'family-well-being': 'family-unknown',
  'family-inheriting': 'inheriting-unknown',
  company: 'company-asked',
};

/** Answers what is asked of people beside the one who is ill: they are no patients, and no text on treating is for them. */
export function answerOfPeople(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  if (turn.occasion !== 'speech' || flags.length > 0 || session.alarm !== null) return null;
  const asked = askedOfPeople.find((one) => meaning.circumstances.includes(one));
  if (asked === undefined) return null;
  const { hard, subject } = content.roles;
  if (asked === 'family-well-being') return sayAndAsk(situation, answers[asked], offerPerson(situation), hard.slice(0, 1));
  if (asked === 'family-inheriting') return sayAndAsk(situation, answers[asked], 'ask-another', [subject]);
  const told = findTold(situation);
  if (told === null) return null;
  return sayAndAsk(situation, answers[asked], offerMore(situation, told.id, session.voiced) ?? 'ask-another', [told.id]);
}
