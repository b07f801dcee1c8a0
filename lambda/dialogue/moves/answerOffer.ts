import type { Act } from '../../vocabulary/act.ts';
import { answerTopic } from '../answerTopic.ts';
import { choosePassage, findUnvoiced } from '../choosePassage.ts';
import type { Decision } from '../decision.ts';
import { sayAndAsk } from '../sayAndAsk.ts';
import type { Situation } from '../situation.ts';
import { moreOfTopic } from './steer.ts';

/** Takes a yes to whatever was asked last. */
export function confirm(situation: Situation): Decision {
  const { session } = situation;
  if (session.choices.length > 0) return chooseOffered(situation, 0);
  if (session.asked === 'ask-more') return moreOfTopic(situation);
  return askAgain(situation);
}

/** Takes a no, a skip or a neither: the offer is dropped, the thread is kept. */
export function deny(situation: Situation): Decision {
  const { content, session } = situation;
  if (session.asked !== 'ask-red-flags') return askAgain(situation);
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const hasMore = topic !== undefined && findUnvoiced(topic, session.voiced) !== null;
  return sayAndAsk(situation, 'check-answered-no', hasMore ? 'ask-more' : 'ask-another', session.topic === null ? [] : [session.topic]);
}

/** Takes "the first one" and the like from what was offered, or from what was listed last. */
export function chooseOffered(situation: Situation, index: number): Decision {
  const { content, session } = situation;
  const offered = session.choices.length > 0 ? session.choices : listTold(situation);
  const picked = offered[index];
  const topic = picked === undefined ? undefined : content.topics[picked];
  if (picked === undefined || topic === undefined) return askAgain(situation);
  const passage = choosePassage(topic, [], session.topic === picked ? session.voiced : [], session.speaksSimpler);
  return answerTopic(situation, picked, { passage: passage ?? -1, saysBack: session.choices.length > 1, lead: [] });
}

/** The topics that the last answer led to: what a listener counts when nothing was offered by name. */
function listTold({ content, session }: Situation): Situation['session']['choices'] {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  return (topic?.related ?? []) as Situation['session']['choices'];
}

function askAgain(situation: Situation): Decision {
  const { session } = situation;
  const asks = session.topic === null ? 'ask-anything' : 'ask-another';
  const acts: Act[] = [{ kind: 'question', prompt: asks, values: {}, choices: [] }];
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: { ...session, asked: asks, choices: [], lastActs: acts, misses: 0, alarm: null },
  };
}
