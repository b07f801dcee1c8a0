import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Situation } from '../situation.ts';

/**
 * The red flag that stands after a turn: what is known of the call for help stays while it is the same, and which sign was
 * told is kept for the words to say down the phone.
 */
export function standAlarm(
  situation: Situation,
  { advice, form }: StandingAlarm,
  { isDoubtful, hasScript }: { readonly isDoubtful: boolean; readonly hasScript: boolean },
): StandingAlarm {
  const { alarm } = situation.session;
  const before = alarm?.advice === advice ? alarm : null;
  const sign = findSign(situation, advice) ?? before?.sign;
  return {
    advice,
    form,
    isDoubtful,
    ...(before?.call === undefined ? {} : { call: before.call }),
    ...(hasScript || before?.hasScript === true ? { hasScript: true } : {}),
    ...(sign === undefined ? {} : { sign }),
  };
}

/** The topic on the sign that was heard, if the words are surely about it; what the advice as a whole is about is no sign. */
function findSign({ content, turn, flags, meaning }: Situation, advice: string): string | undefined {
  const [best] = meaning.ranked;
  const own = content.locales[turn.locale].advices[advice]?.topics ?? [];
  const told = flags.find((flag) => flag.outcome === 'advice' && flag.advice === advice && flag.topic === best?.owner.id);
  return told === undefined || best?.band !== 'sure' || own.includes(told.topic) ? undefined : told.topic;
}
