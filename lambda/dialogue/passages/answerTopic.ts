import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { SessionState } from '../../vocabulary/sessionState.ts';
import { chooseContacts } from './chooseContacts.ts';
import type { Decision } from '../decision.ts';
import { extendTrail } from './extendTrail.ts';
import { offerMore } from './offerMore.ts';
import type { Situation } from '../situation.ts';

/** The kind of text that leads up to the help lines, where the topic on whom to call is asked for one. */
const leadingToLines = 'benefit';

/** How a topic is to be answered. */
export interface AnswerOptions {
  readonly passage: number;
  readonly saysBack: boolean;
  /** Acts to convey before the answer. */
  readonly lead: readonly Act[];
  /** Acts to convey after it; none where it is not told. */
  readonly tail?: readonly Act[];
  /** Voices no more than the first sentence of the text. */
  readonly firstSentenceOnly?: boolean;
}

/** Voices one text of a topic, the one-sentence emergency line where it is owed, and one question. */
export function answerTopic(situation: Situation, id: TopicId, options: AnswerOptions): Decision {
  const { content, session, flags, turn } = situation;
  const topic = content.topics[id];
  const isNew = session.topic !== id;
  const voiced = [...new Set([...(isNew ? [] : session.voiced), options.passage])];
  const question = chooseClosingQuestion(situation, id, options.passage, voiced);
  // A red flag that was just talked about is not forgotten because the subject changes, and near words owe the line whatever
  // is asked, as an urgent topic does; else the question on red flags asks for the same signs, and is enough.
  const owesNet =
    session.alarm !== null ||
    flags.some(({ outcome }) => outcome === 'safety-net') ||
    ((question.prompt !== 'ask-red-flags' || topic?.owes === 'urgent24') && owesSafetyNet(situation, id, options.passage));
  const { circumstances } = situation.meaning;
  // "I'm in bits about dad" tells of whoever speaks.
  const isOwnFeeling = circumstances.includes('feeling') && circumstances.includes('of-self');
  const isTold = id !== content.roles.about && !isOwnFeeling;
  // Whose illness it is was only told of, and no text was said for them yet.
  const isFirstTold = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'illness-told');
  const person = content.persons[session.person ?? ''];
  // "For her" says nothing that her text does not.
  const isNamed = person !== undefined && person.said !== person.them;
  const isNewPerson = isTold && isNamed && (session.person !== turn.session.person || isFirstTold);
  const acts: Act[] = [
    ...options.lead,
    ...(isNewPerson ? [{ kind: 'prompt', prompt: 'for-person', values: {} } as const] : []),
    {
      kind: 'topic-passage',
      topic: id,
      passage: options.passage,
      saysBack: options.saysBack && !isNewPerson,
      firstSentenceOnly: options.firstSentenceOnly === true,
    },
    ...(options.tail ?? []),
  ];
  const asksForLine = options.passage < 0 || topic?.passages[options.passage]?.kind === leadingToLines;
  if (id === content.roles.contacts && asksForLine) acts.push(chooseContacts(content.locales[turn.locale], turn.atMs));
  if (topic !== undefined && isPastReview(topic.nextReview, turn.atMs)) acts.push({ kind: 'prompt', prompt: 'past-review', values: {} });
  if (owesNet) acts.push({ kind: 'safety-net' });
  if (!session.heardDisclaimer) acts.push({ kind: 'prompt', prompt: 'disclaimer', values: {} });
  acts.push(question);
  return {
    acts,
    topics: listSubjects(situation, id, options.passage),
    careLevel: 'routine',
    session: remember(session, id, voiced, question, acts),
  };
}

/**
 * A text that names a red flag has the one-sentence line, and so has an urgent topic that owes it when it first comes up.
 * Elsewhere nobody spoke of such a sign, and a line heard with every answer is heard no more.
 */
function owesSafetyNet({ content, session }: Situation, id: TopicId, passage: number): boolean {
  const topic = content.topics[id];
  if (topic === undefined || topic.owes === 'nothing') return false;
  const wasTold = session.topic === id || session.trail.includes(id);
  const told = topic.passages[passage] ?? topic;
  return (!wasTold && topic.careLevel !== 'routine') || told.namesRedFlag === true;
}

/** A passage on the tests for back pain is about back pain first, and about tests as well; content names other subjects. */
export function listSubjects({ content }: Pick<Situation, 'content'>, id: TopicId, passage: number): string[] {
  const told = content.topics[id]?.passages[passage];
  // Where a treatment is given is not where the illness is.
  const isOwn = told?.kind === 'where' && content.topics[id]?.isTreatment === true;
  const general = told === undefined || isOwn ? undefined : content.roles.kinds[told.kind];
  return [
    ...new Set([id, ...(general === undefined ? [] : [general]), ...(told?.alsoAbout ?? []), ...(content.topics[id]?.alsoAbout ?? [])]),
  ];
}

function remember(
  session: SessionState,
  id: TopicId,
  voiced: readonly number[],
  question: QuestionAct,
  acts: readonly Act[],
): SessionState {
  return {
    ...session,
    topic: id,
    reply: null,
    voiced,
    trail: extendTrail(session, id),
    asked: question.prompt,
    choices: question.choices,
    lastActs: acts,
    alarm: null,
    misses: 0,
    heardDisclaimer: true,
    askedAboutRedFlags: session.askedAboutRedFlags || question.prompt === 'ask-red-flags',
  };
}

function chooseClosingQuestion(situation: Situation, id: TopicId, passage: number, voiced: readonly number[]): QuestionAct {
  const { content, session } = situation;
  const topic = content.topics[id];
  // What a treatment does, how it is taken and what comes of it tells of no pain: only its opening may be given to whoever has some.
  const isOnPain = topic?.checksForRedFlags === true && (!topic.isTreatment || passage < 0) && !asksWhatItIs(situation);
  const isNear = isOnPain || situation.meaning.circumstances.includes('at-risk');
  // What is only said again, or in simpler words, still waits for its answer.
  const isPending = session.asked === 'ask-red-flags' && session.topic === id && passage < 0;
  if (isNear && (isPending || isCheckDue(situation))) return { kind: 'question', prompt: 'ask-red-flags', values: {}, choices: [] };
  if (session.keepsShort || topic === undefined) return { kind: 'question', prompt: 'ask-another', values: {}, choices: [] };
  const more = offerMore(situation, id, voiced);
  // An offer that was passed over for another question is not made again at once.
  const wasPassedOver =
    more?.prompt === 'ask-more-of' && session.lastActs.some((act) => act.kind === 'question' && act.values['next'] === more.values['next']);
  if (more !== null && !wasPassedOver) return more;
  if (wasPassedOver) return { kind: 'question', prompt: 'ask-another', values: {}, choices: [] };
  const next = topic.related.find((related) => !session.trail.includes(related as TopicId) && Object.hasOwn(content.topics, related));
  if (next === undefined) return { kind: 'question', prompt: 'ask-another', values: {}, choices: [] };
  return {
    kind: 'question',
    prompt: 'ask-next-topic',
    values: { topic: content.topics[next]?.saidAs ?? next },
    choices: [next as TopicId],
  };
}

/** "What is bone pain" is asked to know, and tells of nobody's. */
function asksWhatItIs({ meaning, session, flags }: Situation): boolean {
  const isOfSomebody = meaning.speaksOfSelf || meaning.speaksOfOther || meaning.person !== null || session.person !== null;
  return meaning.kinds[0] === 'definition' && meaning.kinds.length === 1 && !isOfSomebody && flags.length === 0;
}

function isPastReview(nextReview: string, atMs: number): boolean {
  return Date.parse(`${nextReview}T23:59:59Z`) < atMs;
}

/** Once a session, and again when something new is told, or when the answer put right what was understood. */
function isCheckDue({ session, meaning }: Situation): boolean {
  if (!session.askedAboutRedFlags || meaning.circumstances.includes('something-new')) return true;
  return session.asked === 'ask-red-flags' && meaning.circumstances.includes('correcting');
}
