import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { PromptAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import { answerTopic, type AnswerOptions } from '../passages/answerTopic.ts';
import { findFittingPassage } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { findTold } from '../thread/findTold.ts';
import { offerMore } from '../passages/offerMore.ts';
import { asksTheSame } from './rememberAsked.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/** What is told next, of a subject that may be urgent, to whoever asks the same again. */
const kindsToAct: readonly QuestionKind[] = ['contact', 'danger'];

/** From this on, a passage is of the very kind that is asked. */
const leastEvidence = 0.5;

/**
 * Answers what was answered in this talk already: the whole is not said again. Says that it was said, and gives the next
 * text of the kind that is asked; where there is none, the first sentence again, and who can tell more; the third time only
 * that. What was asked another way is owned up to: the nearest is no exact answer.
 */
export function answerAgain(situation: Situation, topic: TopicId, options: AnswerOptions): Decision {
  const { contacts, urgency } = situation.content.roles;
  const isForNow = topic === contacts || topic === urgency || situation.content.topics[topic]?.careLevel === 'emergency';
  // Whom to call, and how soon, is never cut short.
  if (isForNow) return answerTopic(situation, topic, options);
  // What it is about is what was asked, whatever is told of it.
  return { ...shorten(situation, topic, options), topics: answerTopic(situation, topic, options).topics };
}

function shorten(situation: Situation, topic: TopicId, options: AnswerOptions): Decision {
  const passage = findNext(situation, topic);
  const isOnlyThere = holdsWords(situation, topic, options.passage) && (passage === null || !holdsWords(situation, topic, passage));
  // What was told unasked, or beside something else, is told whole to whoever asks just that.
  if (isOnlyThere && !asksTheSame(situation.meaning, situation.session)) return answerTopic(situation, topic, options);
  if (passage !== null) {
    const before = asksTheSame(situation.meaning, situation.session) ? [say('said-before')] : [];
    return answerTopic(situation, topic, { ...options, passage, lead: [...options.lead, ...before] });
  }
  const { content, meaning, session } = situation;
  const kind = content.topics[topic]?.passages[options.passage]?.kind;
  const isAsked = kind !== undefined && (meaning.kinds.includes(kind) || holdsWords(situation, topic, options.passage));
  const wasToldLast = meaning.isBare && findTold(situation)?.at === options.passage;
  // Asked for by its kind after something else, it is the answer once more; else it is only the nearest.
  if (!asksTheSame(meaning, session) && !(isAsked && wasToldLast)) {
    if (isAsked) return answerTopic(situation, topic, options);
    return answerTopic(situation, topic, { ...options, lead: [...options.lead, say('nearest-said')], firstSentenceOnly: true });
  }
  const wasSaidAgain = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'as-said');
  if (wasSaidAgain && session.alarm === null && situation.flags.length === 0)
    return sayAndAsk(situation, 'reply-again', offerMore(situation, topic, session.voiced) ?? 'ask-another', [topic]);
  const lead = [...options.lead, say('as-said')];
  return answerTopic(situation, topic, { ...options, lead, tail: [say('team-tells-more')], firstSentenceOnly: true });
}

/** "And for the baby": the text holds the very word that is asked about. */
function holdsWords({ content, meaning }: Situation, id: TopicId, passage: number): boolean {
  const text = content.topics[id]?.passages[passage];
  return text !== undefined && Math.max(...scorePassages([`${text.text} ${text.words}`, ''], meaning.telling)) > 0;
}

function findNext({ content, meaning, session }: Situation, id: TopicId): number | null {
  const topic = content.topics[id];
  if (topic === undefined) return null;
  const left = topic.passages
    .map((passage, at) => ({ ...passage, at }))
    .filter(({ at, onlyIfAsked }) => onlyIfAsked !== true && !session.voiced.includes(at));
  const telling = meaning.telling.filter(({ names }) => !names.includes(id));
  const fitting = findFittingPassage({ ...topic, passages: left }, { kinds: meaning.kinds, telling });
  const next = fitting === null || fitting.evidence < leastEvidence ? undefined : left[fitting.at];
  const toAct =
    topic.careLevel === 'routine'
      ? undefined
      : kindsToAct.map((kind) => left.find((passage) => passage.kind === kind)).find((passage) => passage !== undefined);
  return (next ?? toAct)?.at ?? null;
}

function say(prompt: PromptName): PromptAct {
  return { kind: 'prompt', prompt, values: {} };
}
