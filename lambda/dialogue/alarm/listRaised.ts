import { isDenied } from '../../safety/isDenied.ts';
import type { RaisingSign } from '../../vocabulary/compiledContent.ts';
import type { AdviceId } from '../../vocabulary/ids.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Situation } from '../situation.ts';

/** Inside a talk, so few words that name nothing tell something of its subject: "half an hour". */
const longestBriefWords = 5;

/**
 * Lists the advice owed for signs that are urgent only where they are told: being muddled, told in a talk on what muddles,
 * hard breathing after a leg that swells, or an arm that hurts beside a fall. Inside a topic they must be told, not asked
 * about.
 */
export function listRaised(situation: Situation): StandingAlarm[] {
  const { content, meaning, flags } = situation;
  // "I haven't got a temperature" raises nothing by the word.
  if (isDenied(flags)) return [];
  const raising = content.roles.raises.filter((sign) => meaning.circumstances.includes(sign.hearing) && isPlaced(situation, sign));
  return raising.map(({ owes }) => ({ advice: owes as AdviceId, form: 'standard' }));
}

function isPlaced(situation: Situation, { within, after, answered, beside }: RaisingSign): boolean {
  const isAnywhere = [within, after, answered, beside].every((place) => place === undefined);
  const { meaning, turn } = situation;
  if (isAnywhere) return turn.occasion === 'speech' && !meaning.circumstances.includes('asking');
  return (
    (within !== undefined && isToldWithin(situation, within)) ||
    (after !== undefined && wasAdvised(situation, after)) ||
    (answered !== undefined && wasAnswered(situation, answered)) ||
    (beside !== undefined && situation.session.alarm?.sign === beside)
  );
}

function isToldWithin({ meaning, session, turn }: Situation, topic: string): boolean {
  const { circumstances, ranked, kinds, words, named } = meaning;
  const [best] = ranked;
  const isOn = session.topic === topic || (best?.owner.id === topic && best.band === 'sure');
  const isBrief = session.topic === topic && words <= longestBriefWords && kinds.length === 0 && named.length === 0;
  const asks = circumstances.includes('asking') || circumstances.includes('asked-beforehand');
  const tells = (circumstances.includes('remarking') || isBrief) && !asks;
  return turn.occasion === 'speech' && isOn && tells;
}

function wasAdvised({ session }: Situation, advice: string): boolean {
  return session.pastAlarm?.advice === advice || session.lastActs.some((act) => act.kind === 'advice' && act.advice === advice);
}

function wasAnswered({ session }: Situation, reply: string): boolean {
  return session.lastActs.some((act) => act.kind === 'authored-reply' && act.reply === reply);
}
