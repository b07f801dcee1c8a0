import type { TopicId } from '../../vocabulary/ids.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import type { CalledInTalk } from '../../vocabulary/meaning.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import type { Decision } from '../decision.ts';
import { findRecalled } from '../thread/findRecalled.ts';
import { giveReply } from './giveReply.ts';
import { findMourning } from '../isMourning.ts';
import { isStaying } from './stayWithReply.ts';
import type { Situation } from '../situation.ts';

/** A talk about somebody who is not the speaker, as content names it. */
const somebodyElse = 'somebody-else';

/**
 * Answers by the text that content says such words call for, in the talk that is going on: "will it hurt" after what dying
 * is like asks something else than after a scan. Null where nothing of the kind is heard.
 */
export function answerInTalk(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  // Whoever says that there is no wish to die, and something else beside it, is believed and answered.
  const isHeld = isStaying(situation) && !meaning.circumstances.includes('reassuring');
  if (turn.occasion !== 'speech' || session.alarm !== null || isHeld) return null;
  if (tellsSign(flags)) return null;
  const called = findCalled(situation);
  if (called === undefined || isOnEarlier(situation)) return null;
  if (called.owner === 'topic') return answerTopic(situation, called.id as TopicId, { passage: called.at, saysBack: false, lead: [] });
  const told = content.particulars.find(({ reply, at }) => reply === called.id && at === called.at);
  return giveReply(situation, called.id, { ...(told === undefined ? {} : { told }), isOwnOnly: true });
}

/** What is called for in the talk of somebody who has died, on the reply given last, on the topic in hand, on one that stays in mind, about somebody else, else in any. */
function findCalled({ content, turn, meaning, session }: Situation): CalledInTalk | undefined {
  const mourned = findMourning(content, turn.session);
  const isOnTreatment = meaning.named.some((topic) => content.topics[topic]?.isTreatment === true);
  const inMind = isOnTreatment ? [] : session.trail.filter((topic) => content.roles.lasting.includes(topic));
  const talks = [mourned, session.reply, session.topic, ...inMind, session.person === null ? null : somebodyElse, ''];
  // Whoever is left is told nothing that is for the living.
  const inTalk = meaning.inTalk.filter(({ talk, id }) => talk !== '' || mourned === undefined || id === mourned);
  return talks.map((talk) => inTalk.find((called) => called.talk === talk)).find((called) => called !== undefined);
}

/** "The other one" goes back to a topic that was talked about before, where there is one. */
function isOnEarlier(situation: Situation): boolean {
  const recalled = findRecalled(situation);
  return recalled !== null && recalled !== situation.session.topic;
}
