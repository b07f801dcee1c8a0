import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import { answerQuestion } from '../questions/answerQuestion.ts';
import { giveReply } from '../questions/giveReply.ts';
import { answerAgain } from '../questions/answerAgain.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import type { Decision } from '../decision.ts';
import { nearKinds } from '../passages/nearKinds.ts';
import { offerMore } from '../passages/offerMore.ts';
import type { Situation } from '../situation.ts';

/** Says whom to contact; after a red flag the advice comes instead (see `listOwedAdvice`). */
export function whoToCall(situation: Situation): Decision {
  return answerTopic(situation, situation.content.roles.contacts as TopicId, { passage: -1, saysBack: false, lead: [] });
}

/** Gives a short script to read down the phone; beside what was told of talking with people, the words for that. */
export function whatToSay(situation: Situation): Decision {
  const { content, session } = situation;
  const toPeople = whatToSayToPeople(situation);
  if (toPeople !== null) return toPeople;
  // Nobody calls about whom to call: what was talked about before that is the reason.
  const topic = session.topic === content.roles.contacts ? (session.trail.at(-1) ?? null) : session.topic;
  const acts: Act[] = [
    { kind: 'phone-script', isEmergency: false, topic },
    { kind: 'question', prompt: 'ask-another', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [content.roles.contacts],
    careLevel: 'routine',
    session: { ...session, asked: 'ask-another', choices: [], lastActs: acts, misses: 0 },
  };
}

function whatToSayToPeople(situation: Situation): Decision | null {
  const { content, meaning, session } = situation;
  if (session.alarm !== null || session.pastAlarm !== null || meaning.kinds.includes('contact')) return null;
  const { talking } = content.roles;
  const reply = session.lastActs.find((act) => act.kind === 'authored-reply' && talking.includes(act.reply));
  if (reply?.kind === 'authored-reply') return giveReply(situation, reply.reply);
  if (session.topic === null || !talking.includes(session.topic)) return null;
  return answerQuestion(situation, session.topic, meaning.kinds, false);
}

/** Says how serious the topic in hand is: its passage on danger, or what to take care of; else which signs are urgent. */
export function isItSerious(situation: Situation): Decision {
  const { content, session } = situation;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const told = topic?.careLevel === 'routine' ? ['danger', ...(nearKinds.danger ?? [])] : ['danger'];
  const danger = told.map((near) => topic?.passages.findIndex(({ kind }) => kind === near) ?? -1).find((at) => at >= 0) ?? -1;
  const options = { passage: danger, saysBack: false, lead: [] };
  if (session.topic !== null && session.voiced.includes(danger) && danger >= 0) return answerAgain(situation, session.topic, options);
  if (session.topic !== null && danger >= 0) return answerTopic(situation, session.topic, options);
  return answerTopic(situation, content.roles.urgency as TopicId, { passage: -1, saysBack: false, lead: [] });
}

/** Says where the last answer comes from, how old it is, and who has checked it; for a red flag, after what to do. */
export function nameSource(situation: Situation): Decision {
  const { content, session } = situation;
  if (session.alarm !== null) return nameSourceOfAdvice(situation, session.alarm);
  if (session.topic === null) return answerTopic(situation, content.roles.about as TopicId, { passage: -1, saysBack: false, lead: [] });
  const more = offerMore(situation, session.topic, session.voiced);
  const question: QuestionAct = more ?? { kind: 'question', prompt: 'ask-another', values: {}, choices: [] };
  const acts: Act[] = [{ kind: 'source', topic: session.topic }, question];
  return {
    acts,
    topics: [content.roles.about, session.topic],
    careLevel: 'routine',
    session: { ...session, asked: question.prompt, choices: [], lastActs: acts, misses: 0 },
  };
}

function nameSourceOfAdvice({ content, turn, session }: Situation, { advice, form }: StandingAlarm): Decision {
  const compiled = content.locales[turn.locale].advices[advice];
  const topic = compiled?.topics[0] ?? content.roles.urgency;
  const acts: Act[] = [
    { kind: 'advice', advice, form, part: 'action' },
    { kind: 'source', topic: topic as TopicId },
    { kind: 'question', prompt: 'ask-say-again', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [content.roles.about, ...(compiled?.topics ?? [])],
    careLevel: compiled?.careLevel ?? 'emergency',
    session: { ...session, asked: 'ask-say-again', choices: [], lastActs: acts, misses: 0 },
  };
}
