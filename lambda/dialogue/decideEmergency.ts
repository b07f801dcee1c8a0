import type { Act, QuestionAct, TopicPassageAct } from '../vocabulary/act.ts';
import { getHigherCareLevel, type CareLevel } from '../vocabulary/careLevel.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { Move } from '../vocabulary/move.ts';
import type { StandingAlarm } from '../vocabulary/sessionState.ts';
import { modelConcept } from '../safety/findRedFlags.ts';
import { chooseTopic } from './chooseTopic.ts';
import type { Decision } from './decision.ts';
import { decideQuestion } from './decideQuestion.ts';
import { findAlarmPassage } from './findAlarmPassage.ts';
import { findMoment } from './findMoment.ts';
import { findOtherQuestion } from './findOtherQuestion.ts';
import { isLooselyAboutAlarm } from './isLooselyAboutAlarm.ts';
import { offerMore } from './offerMore.ts';
import type { Situation } from './situation.ts';
import { turnTo } from './turnTo.ts';

/**
 * Voices the advice owed, the most urgent first, then at most one sentence on whatever else was asked.
 *
 * No offer and no further reading follows an emergency (NHS service manual on care cards, read August 2026): the one
 * question is whether to say it again. A short or an urgent advice comes before the answer instead of taking its place.
 */
export function decideEmergency(situation: Situation, owed: readonly StandingAlarm[]): Decision {
  const advices = situation.content.locales[situation.turn.locale].advices;
  const careLevel = owed.reduce<CareLevel>(
    (level, { advice }) => getHigherCareLevel(level, advices[advice]?.careLevel ?? 'emergency'),
    'routine',
  );
  const isFull = careLevel === 'emergency' && owed.some(({ form }) => form !== 'short');
  return isFull ? decideFull(situation, owed) : decideBesideAnswer(situation, owed, careLevel);
}

function decideFull(situation: Situation, owed: readonly StandingAlarm[]): Decision {
  const { content, turn, meaning, session } = situation;
  const advices = content.locales[turn.locale].advices;
  const isMainEmergency = owed.some(({ advice, form }) => form !== 'short' && advices[advice]?.isMainEmergency === true);
  const flagTopics = listFlagTopics(situation);
  const adviceTopics = owed.flatMap(({ advice }) => advices[advice]?.topics ?? []);
  const move = turn.move ?? meaning.move;
  const other = findOtherQuestion(situation, new Set([...flagTopics, ...adviceTopics])) ?? findAskedOfAlarm(situation, move);
  const wantsScript = move === 'what-to-say' || (move === 'yes' && session.asked === 'ask-script');
  // Whoever has just heard it all and asks for the words to say, or says nothing, needs what to do and no more.
  const wasJustHeard =
    flagTopics.length === 0 &&
    session.alarm !== null &&
    (wantsScript || turn.occasion === 'silence' || other !== null || isLooselyAboutAlarm(meaning));
  const part = wasJustHeard ? ({ part: 'action' } as const) : {};
  const acts: Act[] = owed.map(({ advice, form }): Act => ({ kind: 'advice', advice, form, ...part }));
  if (wantsScript) acts.push({ kind: 'phone-script', isEmergency: true, topic: null });
  else if (other !== null) acts.push(other);
  const moment = wantsScript || other !== null ? null : findMoment(situation);
  if (moment !== null) acts.push({ kind: 'prompt', prompt: moment, values: {} });
  acts.push({ kind: 'question', prompt: 'ask-say-again', values: {}, choices: [] });
  const [first] = owed;
  const topics = unique([
    ...(isMainEmergency ? flagTopics : adviceTopics),
    ...adviceTopics,
    ...flagTopics,
    ...(other === null ? [] : [other.topic]),
  ]);
  return {
    acts,
    topics,
    careLevel: 'emergency',
    session: {
      ...turnTo(
        session,
        findBeside(situation, topics) ?? (isDoubtful(situation, owed) ? null : ((adviceTopics[0] ?? null) as TopicId | null)),
      ),
      alarm: first === undefined ? null : { ...first, isDoubtful: isDoubtful(situation, owed) },
      asked: 'ask-say-again',
      choices: [],
      lastActs: acts,
      misses: turn.occasion === 'speech' ? 0 : session.misses + 1,
      heardDisclaimer: true,
      speaksSlower: session.speaksSlower || move === 'slower',
      speaksSimpler: session.speaksSimpler || move === 'simpler',
    },
  };
}

/** What was surely talked of beside the red flag: further questions may be about it. */
function findBeside({ content, meaning }: Situation, owned: readonly string[]): TopicId | null {
  const [best] = meaning.ranked;
  if (best?.owner.kind !== 'topic' || best.band !== 'sure' || owned.includes(best.owner.id)) return null;
  return content.topics[best.owner.id]?.isTreatment === true ? (best.owner.id as TopicId) : null;
}

/** "Can it wait till Monday", asked by whoever was just told not to wait, is answered in one sentence after what to do. */
function findAskedOfAlarm(situation: Situation, move: Move | null): TopicPassageAct | null {
  const { content, turn, session, flags } = situation;
  if (session.alarm === null || flags.some(({ outcome }) => outcome !== 'safety-net') || turn.occasion !== 'speech' || move !== null)
    return null;
  const passage = findAlarmPassage(situation, session.alarm);
  const saysCall = passage !== null && content.topics[passage.topic]?.passages[passage.passage]?.kind === 'contact';
  return passage === null || saysCall ? null : { ...passage, firstSentenceOnly: true };
}

/** What only the model heard is doubtful, until it is said in words that are known; from then on it stays clear. */
function isDoubtful({ flags, session: { alarm } }: Situation, owed: readonly StandingAlarm[]): boolean {
  const heard = flags.filter(({ outcome }) => outcome === 'advice');
  if (heard.length === 0) return alarm?.isDoubtful === true;
  const wasClear = alarm !== null && alarm.isDoubtful !== true && owed.some(({ advice }) => advice === alarm.advice);
  return !wasClear && heard.every(({ concept }) => concept === modelConcept);
}

/** Lists the topics that explain the flags; of a sign that only the model heard, the one that its words are surely about. */
function listFlagTopics({ content, flags, meaning }: Situation): string[] {
  const topics = flags.filter(({ outcome }) => outcome === 'advice').map(({ topic }) => topic);
  const [best] = meaning.ranked;
  if (topics.length === 0 || topics.some((topic) => topic !== '') || best?.owner.kind !== 'topic' || best.band !== 'sure') return topics;
  const { id } = best.owner;
  const explainsSign = Object.values(content.safety.concepts).some(({ outcome, topic }) => outcome === 'advice' && topic === id);
  return explainsSign ? [...topics, id] : topics;
}

function decideBesideAnswer(situation: Situation, owed: readonly StandingAlarm[], careLevel: CareLevel): Decision {
  const advices = situation.content.locales[situation.turn.locale].advices;
  const lead: Act[] = owed.map(({ advice, form }): Act => ({ kind: 'advice', advice, form }));
  const own = unique(owed.flatMap(({ advice }) => advices[advice]?.topics ?? []));
  const answered = decideQuestion(situation);
  const choice = chooseTopic(situation);
  const keepsAnswer = choice !== null && choice.kinds.length > 0 && own[0] !== choice.topic;
  const isShort = owed.every(({ form }) => form === 'short');
  if (isShort || keepsAnswer) {
    const acts = [...lead, ...answered.acts.filter(({ kind }) => kind !== 'advice')];
    return {
      ...answered,
      acts,
      topics: unique([...answered.topics.filter((topic) => topic !== 'out-of-scope'), ...own]),
      careLevel: getHigherCareLevel(careLevel, answered.careLevel),
      session: answered.session === null ? null : { ...answered.session, lastActs: acts },
    };
  }
  const asksCheck = !situation.session.askedAboutRedFlags;
  const topic = (own[0] ?? null) as TopicId | null;
  const more = topic === null || asksCheck ? null : offerMore(situation, topic, []);
  const question: QuestionAct = more ?? { kind: 'question', prompt: asksCheck ? 'ask-red-flags' : 'ask-another', values: {}, choices: [] };
  const acts: Act[] = [...lead, { kind: 'safety-net' }, question];
  return {
    acts,
    topics: own,
    careLevel,
    session: {
      ...situation.session,
      topic,
      voiced: [],
      asked: question.prompt,
      choices: [],
      lastActs: acts,
      misses: 0,
      askedAboutRedFlags: true,
      alarm: null,
    },
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id) => id !== ''))];
}
