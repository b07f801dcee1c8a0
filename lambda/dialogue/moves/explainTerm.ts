import { findNamePlace } from '../../language/findNamePlace.ts';
import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Decision } from '../decision.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import { answerPassage } from '../passages/choosePassage.ts';
import { extendTrail } from '../passages/extendTrail.ts';
import { offerMore } from '../passages/offerMore.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/** Explains the word that was asked about, else the first hard word of the last answer; without one, what the subject is. */
export function explainTerm(situation: Situation): Decision {
  const { content, meaning, session } = situation;
  const known = meaning.terms.filter((term) => Object.hasOwn(content.glossary, term));
  // "My oncologist said sclerotic" is on what was said, and not on who says it.
  const isTold = meaning.circumstances.includes('reporting') && !meaning.circumstances.includes('asking');
  const named = isTold ? known.at(-1) : known[0];
  const asked = named ?? findTermOfLastAnswer(situation);
  if (asked === undefined && session.topic !== null && !session.voiced.includes(answerPassage) && !session.speaksSimpler)
    return answerTopic(situation, session.topic, { passage: answerPassage, saysBack: false, lead: [] });
  if (asked === undefined) return sayAndAsk(situation, 'term-unknown', 'ask-another', session.topic === null ? [] : [session.topic]);
  const topic = named === undefined ? session.topic : findSubject(situation);
  const voiced = topic === session.topic ? session.voiced : [];
  const more = topic === null ? null : offerMore(situation, topic, voiced);
  const question: QuestionAct = more ?? { kind: 'question', prompt: 'ask-another', values: {}, choices: [] };
  const acts: Act[] = [{ kind: 'term', term: asked }, question];
  return {
    acts,
    topics: topic === null ? [] : [topic],
    careLevel: 'routine',
    session: {
      ...session,
      topic,
      voiced,
      trail: extendTrail(session, topic),
      asked: question.prompt,
      choices: [],
      lastActs: acts,
      misses: 0,
    },
  };
}

/** What the word is about becomes the subject, so that "is it dangerous" goes on from there; else the one in hand stays. */
function findSubject({ content, meaning, session }: Situation): TopicId | null {
  const [best] = meaning.ranked;
  const isClear = best?.owner.kind === 'topic' && (best.band === 'sure' || best.band === 'likely');
  return isClear && Object.hasOwn(content.topics, best.owner.id) ? (best.owner.id as TopicId) : session.topic;
}

/** The hard word that comes first in what was told last, wherever it stands in the glossary. */
function findTermOfLastAnswer({ content, session }: Situation): string | undefined {
  const told = session.lastActs.map((act) => {
    const topic = act.kind === 'topic-passage' ? content.topics[act.topic] : undefined;
    if (topic === undefined || act.kind !== 'topic-passage') return '';
    return act.passage === -1 ? topic.answer : act.passage === -2 ? topic.simpler : (topic.passages[act.passage]?.text ?? '');
  });
  const text = told.join(' ');
  const found = Object.entries(content.glossary)
    .map(([id, { name }]) => ({ id, at: findNamePlace(text, name), length: name.length }))
    .filter(({ at }) => at >= 0)
    // Of two words that begin at one place, the longer one is what was said.
    .sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.id;
}
