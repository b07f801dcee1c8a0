import type { Act } from '../../vocabulary/act.ts';
import type { FeedbackKind } from '../../vocabulary/feedback.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import { simplerPassage } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { joinOptions } from '../passages/joinOptions.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/** Thanks for what was said about the last answer, and makes the next ones better: shorter, or another topic. */
export function takeFeedback(situation: Situation, kind: FeedbackKind): Decision {
  const { content, session } = situation;
  const topic = session.topic !== null && Object.hasOwn(content.topics, session.topic) ? session.topic : null;
  return { ...answerFeedback(situation, kind), feedback: { kind, topic } };
}

function answerFeedback(situation: Situation, kind: FeedbackKind): Decision {
  if (kind === 'that-helped') return sayAndAsk(situation, 'thanks-for-helped', 'ask-another', []);
  return kind === 'too-long' ? shorten(situation) : offerOthers(situation);
}

/** Keeps it short from now on, and begins with what was said last. */
function shorten(situation: Situation): Decision {
  const shorter: Situation = { ...situation, session: { ...situation.session, keepsShort: true } };
  const { topic, lastActs } = shorter.session;
  if (topic === null || !lastActs.some(({ kind }) => kind === 'topic-passage'))
    return sayAndAsk(shorter, 'shorter-from-now', 'ask-another', []);
  const lead: Act[] = [{ kind: 'prompt', prompt: 'shorter-from-now', values: {} }];
  return answerTopic(shorter, topic, { passage: simplerPassage, saysBack: false, lead });
}

function offerOthers(situation: Situation): Decision {
  const { content, session } = situation;
  const related = (session.topic === null ? [] : (content.topics[session.topic]?.related ?? [])).slice(0, 3) as TopicId[];
  if (related.length < 2) return sayAndAsk(situation, 'sorry-not-asked', 'ask-rephrase', []);
  const names = related.map((id) => content.topics[id]?.saidAs ?? id);
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'sorry-not-asked', values: {} },
    {
      kind: 'question',
      prompt: 'ask-which-unsure',
      values: { options: joinOptions(names) },
      choices: related,
    },
  ];
  return {
    acts,
    topics: related,
    careLevel: 'routine',
    session: { ...session, asked: 'ask-which-unsure', choices: related, lastActs: acts, misses: 0 },
  };
}
