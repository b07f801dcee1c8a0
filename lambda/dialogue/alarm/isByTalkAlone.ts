import type { Situation } from '../situation.ts';

/** Tells whether words sound like what was in hand by the talk alone: "what will they do to her", "she said don't call". */
export function isByTalkAlone({ meaning, session }: Situation): boolean {
  return meaning.ranked[0]?.owner.id === session.topic && !meaning.saysTopicItself;
}
