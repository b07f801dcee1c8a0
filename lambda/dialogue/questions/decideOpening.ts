import type { Act } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import { chooseTopic } from '../thread/chooseTopic.ts';
import type { Decision } from '../decision.ts';
import { extendTrail } from '../passages/extendTrail.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { findParticularWhen } from '../passages/findParticular.ts';
import { giveReply } from './giveReply.ts';
import type { Situation } from '../situation.ts';

/**
 * Answers somebody who begins by telling whose illness it is and where it has gone, and asks nothing, or only what it
 * means: a kind sentence, rather than drugs. What was told is the subject from then on. Null when more is asked.
 */
export function decideOpening(situation: Situation): Decision | null {
  const { content, meaning, session, flags } = situation;
  // A talk on the guide itself is none on an illness yet.
  const isBegun = session.topic !== null && session.topic !== content.roles.about;
  if (!meaning.circumstances.includes('opening') || isBegun) return null;
  const meant = findMeant(situation);
  if (meant !== null) return meant;
  // "She's pregnant, and it's in her bones": what there are words for in particular comes first.
  const particular = findParticularWhen(situation, 'opening');
  if (particular !== null) return giveReply(situation, particular.reply, { told: particular });
  if (meaning.circumstances.includes('asking') || meaning.questions.some(({ asks }) => asks)) return null;
  const topic = chooseTopic(situation)?.topic ?? (content.roles.subject as TopicId);
  const asksCheck = meaning.circumstances.includes('at-risk') && !session.askedAboutRedFlags;
  const asked = asksCheck ? 'ask-red-flags' : 'ask-anything';
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'illness-told', values: {} },
    ...(flags.some(({ outcome }) => outcome === 'safety-net') ? [{ kind: 'safety-net' } as const] : []),
    { kind: 'question', prompt: asked, values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [topic],
    careLevel: 'routine',
    session: {
      ...session,
      topic,
      voiced: [],
      trail: extendTrail(session, topic),
      asked,
      choices: [],
      lastActs: acts,
      misses: 0,
      askedAboutRedFlags: session.askedAboutRedFlags || asksCheck,
      alarm: null,
    },
  };
}

/** "What does that mean", of an illness just told, asks what it is that has happened, in the words for whoever hears it first. */
function findMeant(situation: Situation): Decision | null {
  const { content, meaning } = situation;
  const subject = content.roles.subject as TopicId;
  const passage = content.topics[subject]?.passages.findIndex(({ kind }) => kind === 'meaning') ?? -1;
  const asksMeaning = meaning.kinds.includes('meaning') && listAskedKinds(meaning.kinds).length === 0;
  return asksMeaning && passage >= 0 ? answerTopic(situation, subject, { passage, saysBack: false, lead: [] }) : null;
}
