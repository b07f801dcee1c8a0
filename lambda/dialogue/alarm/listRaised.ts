import type { AdviceId } from '../../vocabulary/ids.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Situation } from '../situation.ts';

/**
 * Lists the advice owed for signs that are urgent only where they are told: being muddled, told in a talk on what muddles,
 * or hard breathing after a leg that swells. Inside a topic they must be told, not asked about.
 */
export function listRaised(situation: Situation): StandingAlarm[] {
  const { content, meaning } = situation;
  const raising = content.roles.raises.filter(
    ({ hearing, within, after }) =>
      meaning.circumstances.includes(hearing) &&
      ((within !== undefined && isToldWithin(situation, within)) || (after !== undefined && wasAdvised(situation, after))),
  );
  return raising.map(({ owes }) => ({ advice: owes as AdviceId, form: 'standard' }));
}

function isToldWithin({ meaning, session, turn }: Situation, topic: string): boolean {
  const [best] = meaning.ranked;
  const isOn = session.topic === topic || (best?.owner.id === topic && best.band === 'sure');
  const tells = meaning.circumstances.includes('remarking') && !meaning.circumstances.includes('asking');
  return turn.occasion === 'speech' && isOn && tells;
}

function wasAdvised({ session }: Situation, advice: string): boolean {
  return session.pastAlarm?.advice === advice || session.lastActs.some((act) => act.kind === 'advice' && act.advice === advice);
}
