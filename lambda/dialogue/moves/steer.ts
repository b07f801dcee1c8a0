import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { emptySession, type SessionState } from '../../vocabulary/sessionState.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import { asksCheck } from '../alarm/asksCheck.ts';
import { askOpenQuestion } from '../ends/askOpenQuestion.ts';
import { answerPassage, findNextText, simplerPassage } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { endSession } from '../ends/endSession.ts';
import { goNowhere } from '../ends/goNowhere.ts';
import { listRepeatable, listToldTopics } from '../passages/listRepeatable.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';
import { keepList } from './keepList.ts';

/** Ends the session because somebody said so. */
export function stop(situation: Situation): Decision {
  return endSession(situation, 'goodbye');
}

/** Says what can be asked and said at this moment; a question that is open stays open. */
export function help(situation: Situation): Decision {
  const { content, session } = situation;
  if (asksCheck(session) || session.choices.length > 0) {
    return askOpenQuestion(situation, [{ kind: 'prompt', prompt: 'help-with-question', values: {} }], 2);
  }
  return sayAndAsk(situation, session.topic === null ? 'help' : 'help-after-answer', 'ask-anything', [content.roles.about]);
}

/** Goes back to the beginning and keeps what was said about the first cancer and the manner of speaking. */
export function goHome(situation: Situation): Decision {
  return sayAndAsk(
    { ...situation, session: { ...situation.session, topic: null, voiced: [], alarm: null } },
    'welcome-back',
    'ask-anything',
    [],
  );
}

/** Forgets the conversation and begins again; where somebody is stays known, since the emergency number hangs on it. */
export function startOver(situation: Situation): Decision {
  const { country, isAbroad } = situation.session;
  const session: SessionState = { ...emptySession, heardDisclaimer: true, country, isAbroad };
  return sayAndAsk({ ...situation, session }, 'started-over', 'ask-anything', []);
}

/** Says the last thing again, without what is said once only. */
export function repeat(situation: Situation): Decision {
  const { session } = situation;
  const again = listRepeatable(session.lastActs);
  if (again.length === 0) return goNowhere(situation, 'nothing-to-repeat');
  return { acts: again, topics: listToldTopics(situation), careLevel: 'routine', session: { ...session, misses: 0 } };
}

/** Goes on with the topic in hand: the next passage, or the next topic when it is told. */
export function moreOfTopic(situation: Situation): Decision {
  const { content, session } = situation;
  if (session.asked === 'ask-list-next') return keepList(situation, 'read-on');
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (session.topic === null || topic === undefined) return goNowhere(situation, 'no-topic-yet');
  const [offered] = session.choices;
  if (session.asked === 'ask-next-topic' && offered !== undefined) return openTopic(situation, offered);
  const passage = findNextText(topic, session.voiced, session.speaksSimpler);
  if (passage !== null) return answerTopic(situation, session.topic, { passage, saysBack: false, lead: [] });
  const next = topic.related.find((related) => !session.trail.includes(related as TopicId) && Object.hasOwn(content.topics, related)) as
    TopicId | undefined;
  const acts: Act[] = [{ kind: 'prompt', prompt: 'nothing-more', values: { topic: topic.saidAs } }];
  const question: QuestionAct =
    next === undefined
      ? { kind: 'question', prompt: 'ask-another', values: {}, choices: [] }
      : { kind: 'question', prompt: 'ask-next-topic', values: { topic: content.topics[next]?.saidAs ?? next }, choices: [next] };
  acts.push(question);
  return {
    acts,
    topics: [session.topic],
    careLevel: 'routine',
    session: { ...session, asked: question.prompt, choices: question.choices, lastActs: acts, misses: 0 },
  };
}

function openTopic(situation: Situation, topic: TopicId): Decision {
  const passage = situation.session.speaksSimpler ? simplerPassage : answerPassage;
  return answerTopic(situation, topic, { passage, saysBack: false, lead: [] });
}

/** Goes back to the topic before, and from there to the one before that. */
export function goBack(situation: Situation): Decision {
  const before = situation.session.trail.at(-1);
  const again = before === undefined ? answerBefore(situation) : null;
  if (again !== null) return again;
  if (before === undefined) return goNowhere(situation, situation.session.topic === null ? 'no-topic-yet' : 'nothing-before');
  const session: SessionState = { ...situation.session, topic: null, trail: situation.session.trail.slice(0, -1) };
  return answerTopic({ ...situation, session }, before, {
    passage: session.speaksSimpler ? simplerPassage : answerPassage,
    saysBack: true,
    lead: [],
  });
}

/** Says again what was told before the last answer, where all was on one topic; null when there is nothing before it. */
function answerBefore(situation: Situation): Decision | null {
  const { topic, voiced } = situation.session;
  const passage = voiced.at(-2);
  if (topic === null || passage === undefined) return null;
  const session: SessionState = { ...situation.session, voiced: voiced.slice(0, -1) };
  return answerTopic({ ...situation, session }, topic, { passage, saysBack: false, lead: [] });
}
