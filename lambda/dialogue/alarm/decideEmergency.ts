import type { Act, QuestionAct, TopicPassageAct } from '../../vocabulary/act.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import { getHigherCareLevel, type CareLevel } from '../../vocabulary/careLevel.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Move } from '../../vocabulary/move.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { OwedAdvice, StandingAlarm } from '../../vocabulary/sessionState.ts';
import { modelConcept } from '../../safety/findRedFlags.ts';
import { chooseTopic } from '../thread/chooseTopic.ts';
import type { Decision } from '../decision.ts';
import { decideQuestion } from '../questions/decideQuestion.ts';
import { findDespair } from './findDespair.ts';
import { findAlarmPassage } from './findAlarmPassage.ts';
import { findAskedOfSign } from './findAskedOfSign.ts';
import { findMoment } from './findMoment.ts';
import { findOtherQuestion } from './findOtherQuestion.ts';
import { listRaised } from './listRaised.ts';
import { namesCountry } from './namesCountry.ts';
import { offerMore } from '../passages/offerMore.ts';
import type { Situation } from '../situation.ts';
import { standAlarm } from './standAlarm.ts';
import { turnTo } from '../passages/turnTo.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/**
 * Voices the advice owed, the most urgent first, then at most one sentence on whatever else was asked.
 *
 * No offer and no further reading follows an emergency (NHS service manual on care cards, read August 2026): the one
 * question is whether to say it again. A short or an urgent advice comes before the answer instead of taking its place.
 */
export function decideEmergency(situation: Situation, owed: readonly OwedAdvice[]): Decision {
  const advices = situation.content.locales[situation.turn.locale].advices;
  const careLevel = owed.reduce<CareLevel>(
    (level, { advice }) => getHigherCareLevel(level, advices[advice]?.careLevel ?? 'emergency'),
    'routine',
  );
  const isFull = careLevel === 'emergency' && owed.some(({ form }) => form !== 'short');
  return isFull ? decideFull(situation, owed) : decideBesideAnswer(situation, owed, careLevel);
}

function decideFull(situation: Situation, owed: readonly OwedAdvice[]): Decision {
  const { content, turn, meaning, session } = situation;
  const advices = content.locales[turn.locale].advices;
  const isMainEmergency = owed.some(({ advice, form }) => form !== 'short' && advices[advice]?.isMainEmergency === true);
  const flagTopics = listFlagTopics(situation);
  const adviceTopics = owed.flatMap(({ advice }) => advices[advice]?.topics ?? []);
  const move = turn.move ?? meaning.move;
  const asked =
    findOtherQuestion(situation, new Set([...flagTopics, ...adviceTopics])) ??
    findAskedOfAlarm(situation, move) ??
    (owed[0] === undefined ? null : findAskedOfSign(situation, owed[0]));
  // What was raised inside the talk was told, and asks nothing beside.
  const other = listRaised(situation).length > 0 ? null : asked;
  const despair = meaning.circumstances.includes('despairing') ? findDespair(situation) : null;
  const wantsScript = asksForWords(situation, move);
  const isCalled = wasHelpCalled(session);
  const isAgain = flagTopics.length === 0 && session.alarm?.advice === owed[0]?.advice && isSaidAgain(situation, move, wantsScript);
  const acts: Act[] = owed
    .filter(() => !(wantsScript && isCalled && flagTopics.length === 0))
    .map(({ advice, form, part }): Act => {
      // What is added now is said whole.
      const wasSaid = session.lastActs.some((act) => act.kind === 'advice' && act.advice === advice);
      const said = part ?? (isAgain && wasSaid ? 'action' : undefined);
      return { kind: 'advice', advice, form, ...(said === undefined ? {} : { part: said }) };
    });
  if (wantsScript) acts.push({ kind: 'phone-script', isEmergency: true, topic: null });
  else if (other !== null) acts.push(other);
  else if (despair !== null) acts.push({ kind: 'authored-reply', reply: despair });
  else {
    const words = findWords(situation, isAgain || (owed[0]?.part === 'action' && owed.length === 1), isMainEmergency);
    if (words !== null) acts.push({ kind: 'prompt', prompt: words, values: {} });
  }
  const question = wantsScript && isCalled ? 'ask-answered' : 'ask-say-again';
  acts.push({ kind: 'question', prompt: question, values: {}, choices: [] });
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
      alarm: first === undefined ? null : standAlarm(situation, first, { isDoubtful: isDoubtful(situation, owed), hasScript: wantsScript }),
      asked: question,
      choices: [],
      lastActs: acts,
      misses: isUnheard(situation) ? session.misses + 1 : 0,
      heardDisclaimer: true,
      speaksSlower: session.speaksSlower || move === 'slower',
      speaksSimpler: session.speaksSimpler || move === 'simpler',
    },
  };
}

/** Nothing was said, or nothing that has words: the advice is not repeated to that for ever. */
function isUnheard({ turn, meaning, flags }: Situation): boolean {
  return turn.occasion !== 'speech' || (turn.move === null && meaning.words === 0 && flags.length === 0);
}

/** What was surely talked of beside the red flag: further questions may be about it. */
function findBeside({ content, meaning }: Situation, owned: readonly string[]): TopicId | null {
  const [best] = meaning.ranked;
  if (best?.owner.kind !== 'topic' || best.band !== 'sure' || owned.includes(best.owner.id)) return null;
  return content.topics[best.owner.id]?.isTreatment === true ? (best.owner.id as TopicId) : null;
}

/** "Can it wait till Monday", asked by whoever was just told not to wait, is answered in one sentence after what to do. */
function findAskedOfAlarm(situation: Situation, move: Move | null): TopicPassageAct | null {
  const { content, turn, meaning, session, flags } = situation;
  // What only the model heard in "will she walk again" is asked of the emergency that stands.
  const isNamed = tellsSign(flags.filter(({ concept }) => concept !== modelConcept));
  if (session.alarm === null || isNamed || turn.occasion !== 'speech' || move !== null) return null;
  // "Can I have a hug" asks nothing of it.
  const [best] = meaning.ranked;
  const asksOther = best?.owner.kind === 'reply' && (best.band === 'sure' || best.band === 'likely');
  const asks = meaning.circumstances.includes('asking') || meaning.circumstances.includes('correcting');
  if (meaning.circumstances.includes('remarking') && !asks) return null;
  // What to do is the advice itself.
  if (asksOther || meaning.circumstances.includes('told-doing')) return null;
  const passage = findAlarmPassage(situation, session.alarm);
  const saysCall = passage !== null && content.topics[passage.topic]?.passages[passage.passage]?.kind === 'contact';
  return passage === null || saysCall ? null : { ...passage, firstSentenceOnly: true };
}

/**
 * Whoever has just heard it all, and asks or says something of it, needs what to do and no more; so does silence. What is
 * asked to be said again is said whole.
 */
function isSaidAgain({ turn, meaning }: Situation, move: Move | null, wantsScript: boolean): boolean {
  // "What is it" is answered by what it could be.
  if (meaning.isBare && meaning.kinds[0] === 'definition') return false;
  return (
    wantsScript ||
    move === 'who-to-call' ||
    turn.occasion === 'silence' ||
    (turn.occasion === 'speech' && move === null && meaning.words > 0)
  );
}

/** "I'm ringing them now, what do I say" asks for the words as well. */
function asksForWords({ session, meaning }: Situation, move: Move | null): boolean {
  const isAskedBeside =
    meaning.questions.some((question) => question.move === 'what-to-say') || meaning.circumstances.includes('asking-words');
  return isAskedBeside || move === 'what-to-say' || (move === 'yes' && session.asked === 'ask-script');
}

/** One sentence on what was said of the emergency; to anything else, that the call comes first. */
function findWords(situation: Situation, isAgain: boolean, isMain: boolean): PromptName | null {
  const moment = findMoment(situation);
  if (moment !== null) return moment;
  const { turn, meaning } = situation;
  if (isAgain && isMain && (turn.move ?? meaning.move) === 'who-to-call') return 'which-number';
  const saysMore = isAgain && turn.occasion === 'speech' && (turn.move ?? meaning.move) === null && !namesCountry(meaning);
  return saysMore ? 'call-first' : null;
}

/**
 * What only the model heard is doubtful, and what was only supposed ("what if I fall"), until it is said in words that
 * are known; from then on it stays clear.
 */
function isDoubtful({ flags, meaning, session: { alarm } }: Situation, owed: readonly OwedAdvice[]): boolean {
  const heard = flags.filter(({ outcome }) => outcome === 'advice');
  if (heard.length === 0) return alarm?.isDoubtful === true;
  const wasClear = alarm !== null && alarm.isDoubtful !== true && owed.some(({ advice }) => advice === alarm.advice);
  const asks = meaning.circumstances.includes('asking');
  const isSupposed = meaning.circumstances.includes('supposing') && (asks || heard.every(({ isSevere }) => !isSevere));
  return !wasClear && (isSupposed || heard.every(({ concept }) => concept === modelConcept));
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

function decideBesideAnswer(situation: Situation, owed: readonly OwedAdvice[], careLevel: CareLevel): Decision {
  const advices = situation.content.locales[situation.turn.locale].advices;
  const lead: Act[] = owed.map(({ advice, form }): Act => ({ kind: 'advice', advice, form }));
  const own = unique(owed.flatMap(({ advice }) => advices[advice]?.topics ?? []));
  const answered = decideQuestion(situation);
  const choice = chooseTopic(situation);
  // What only goes on from the talk, and asks nothing, was told of the advice itself.
  const asks = choice?.isFollowUp !== true || situation.meaning.circumstances.includes('asking');
  const keepsAnswer =
    choice !== null && asks && choice.kinds.length > 0 && own[0] !== choice.topic && !isSameComplaint(situation, own, choice.topic);
  const isShort = owed.every(({ form }) => form === 'short');
  if (isShort || keepsAnswer) {
    const acts = [...lead, ...answered.acts.filter(({ kind }) => kind !== 'advice')];
    return {
      ...answered,
      acts,
      topics: unique([...answered.topics.filter((topic) => topic !== 'out-of-scope'), ...own]),
      careLevel: getHigherCareLevel(careLevel, answered.careLevel),
      session: answered.session === null ? null : { ...answered.session, lastActs: acts, pastAlarm: toPast(situation, owed) },
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
      pastAlarm: toPast(situation, owed),
    },
  };
}

/** Why bone pain is worse at night is not what somebody needs who was just told to ring about their back. */
function isSameComplaint({ content }: Situation, own: readonly string[], topic: TopicId): boolean {
  return content.topics[topic]?.checksForRedFlags === true && own.some((id) => content.topics[id]?.checksForRedFlags === true);
}

/** A slower advice is no standing emergency, but what is told later may make it one. */
function toPast({ session }: Situation, owed: readonly OwedAdvice[]): StandingAlarm | null {
  const told = owed.find(({ form }) => form !== 'short');
  return told === undefined ? session.pastAlarm : { advice: told.advice, form: told.form };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id) => id !== ''))];
}
