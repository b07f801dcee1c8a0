import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { emptySession } from '../../vocabulary/sessionState.ts';
import { answerTopic } from '../answerTopic.ts';
import { answerPassage, findUnvoiced, simplerPassage } from '../choosePassage.ts';
import type { Decision } from '../decision.ts';
import { sayAndAsk } from '../sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/** Ends the session, with the emergency line in short. */
export function stop(): Decision {
  return {
    acts: [{ kind: 'prompt', prompt: 'goodbye', values: {} }, { kind: 'end-session' }],
    topics: [],
    careLevel: 'routine',
    session: null,
  };
}

/** Says what can be asked and said at this moment. */
export function help(situation: Situation): Decision {
  return sayAndAsk(situation, situation.session.topic === null ? 'help' : 'help-after-answer', 'ask-anything', []);
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

/** Forgets the conversation and begins again. */
export function startOver(situation: Situation): Decision {
  return sayAndAsk({ ...situation, session: { ...emptySession, heardDisclaimer: true } }, 'started-over', 'ask-anything', []);
}

/** Says the last thing again, word for word. */
export function repeat(situation: Situation): Decision {
  const { session } = situation;
  if (session.lastActs.length === 0) return sayAndAsk(situation, 'nothing-to-repeat', 'ask-anything', []);
  return { acts: session.lastActs, topics: session.topic === null ? [] : [session.topic], careLevel: 'routine', session };
}

/** Goes on with the topic in hand: the next passage, or the next topic when it is told. */
export function moreOfTopic(situation: Situation): Decision {
  const { content, session } = situation;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (session.topic === null || topic === undefined) return sayAndAsk(situation, 'no-topic-yet', 'ask-anything', []);
  const hasAnswer = session.voiced.includes(answerPassage) || session.voiced.includes(simplerPassage);
  const passage = hasAnswer ? findUnvoiced(topic, session.voiced) : session.speaksSimpler ? simplerPassage : answerPassage;
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

/** Goes back to the topic before. */
export function goBack(situation: Situation): Decision {
  const before = situation.session.trail.at(-1);
  if (before === undefined) return repeat(situation);
  const session = { ...situation.session, trail: situation.session.trail.slice(0, -1) };
  return answerTopic({ ...situation, session }, before, {
    passage: session.speaksSimpler ? simplerPassage : answerPassage,
    saysBack: true,
    lead: [],
  });
}
