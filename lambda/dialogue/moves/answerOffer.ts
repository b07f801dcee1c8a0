import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { AdviceId, TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import { askedOfEach } from '../passages/askedOfEach.ts';
import { askOpenQuestion } from '../ends/askOpenQuestion.ts';
import { asksCheck } from '../alarm/asksCheck.ts';
import { answerPassage, choosePassage } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { endSession } from '../ends/endSession.ts';
import { findToldKind } from '../thread/findToldKind.ts';
import { findMourning } from '../isMourning.ts';
import { giveReply } from '../questions/giveReply.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { listPaired } from '../thread/listPaired.ts';
import { offerMore } from '../passages/offerMore.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';
import { keepList } from './keepList.ts';
import { urgeCall } from '../alarm/urgeCall.ts';
import { moreOfTopic } from './steer.ts';
import { whoToCall } from './tellAbout.ts';

/** Takes a yes to whatever was asked last. */
export function confirm(situation: Situation): Decision {
  const { session } = situation;
  if (session.choices.length === 1) return chooseOffered(situation, 0);
  if (session.asked === 'ask-more' || session.asked === 'ask-more-of') return moreOfTopic(situation);
  if (session.asked === 'ask-contacts') return tellMourner(situation) ?? whoToCall(situation);
  if (session.asked === 'ask-another' || session.asked === 'ask-on-mind') return sayAndAsk(situation, 'go-ahead', 'ask-anything', []);
  if (session.asked === 'ask-list-next') return keepList(situation, 'read-on');
  if (session.asked === 'ask-list-more') return sayAndAsk(situation, 'go-ahead', 'ask-which-question', []);
  return offerHelp(situation);
}

/** Whoever is left is told who helps after a death, and of nobody's cancer team. */
function tellMourner(situation: Situation): Decision | null {
  const reply = findMourning(situation.content, situation.session);
  const told = situation.content.particulars.find((one) => one.reply === reply && one.when === 'yes');
  return told === undefined ? null : giveReply(situation, told.reply, { told });
}

/** Takes "yeah, go on then": a yes to what was offered, where that was no more of the topic; else the topic in hand goes on. */
export function goOn(situation: Situation): Decision {
  const { meaning, session } = situation;
  return session.asked === 'ask-contacts' && meaning.circumstances.includes('affirming') ? confirm(situation) : moreOfTopic(situation);
}

/** What a no leads to, by the question it answers; a question that is not here leads to the goodbye. */
const afterNo: Partial<Record<PromptName, readonly [says: PromptName, asks: PromptName]>> = {
  'ask-more': ['all-right', 'ask-another'],
  'ask-more-of': ['all-right', 'ask-another'],
  'ask-on-mind': ['all-right', 'ask-another'],
  'ask-next-topic': ['all-right', 'ask-another'],
  'ask-list-next': ['all-right', 'ask-another'],
  'ask-contacts': ['all-right', 'ask-another'],
  'ask-or-other': ['all-right', 'ask-another'],
  'ask-which-unsure': ['all-right', 'ask-rephrase'],
  'ask-rephrase': ['all-right', 'ask-another'],
  'ask-rephrase-again': ['all-right', 'ask-another'],
  'ask-rephrase-topic': ['all-right', 'ask-another'],
  'ask-which-question': ['all-right', 'ask-another'],
  'ask-say-again': ['make-the-call', 'ask-script'],
};

/** Takes a no, a skip or a neither: the offer is dropped and the thread is kept, until nothing more is wanted. */
export function deny(situation: Situation): Decision {
  const { session } = situation;
  if (asksCheck(session)) return noteNoRedFlags(situation);
  const hasScript = session.alarm?.hasScript === true || session.lastActs.some(({ kind }) => kind === 'phone-script');
  const next = session.asked === null || (session.asked === 'ask-say-again' && hasScript) ? undefined : afterNo[session.asked];
  if (next === undefined) return endSession(situation, 'goodbye');
  const { alarm } = session;
  return alarm === null || next[0] !== 'make-the-call' ? sayAndAsk(situation, next[0], next[1], []) : remind(situation, alarm, next[1]);
}

/** Whoever wants nothing said again is told once more whom to call, and offered the words for it. */
function remind(situation: Situation, alarm: StandingAlarm, asks: PromptName): Decision {
  const acts: Act[] = [urgeCall(situation, alarm), { kind: 'question', prompt: asks, values: {}, choices: [] }];
  const session = { ...situation.session, asked: asks, choices: [], lastActs: acts, misses: 0 };
  return { acts, topics: [], careLevel: 'routine', session };
}

/** Takes "I don't know": no answer is not a no, so help is offered, and in the end a goodbye. */
export function offerHelp(situation: Situation): Decision {
  const { session } = situation;
  if (session.misses >= 2) return endSession(situation, 'goodbye');
  return askOpenQuestion(situation, [], session.misses + 1);
}

/** Takes "the first one" and the like from what was offered, or from what was told last. */
export function chooseOffered(situation: Situation, index: number): Decision {
  const { content, session } = situation;
  const offered = session.choices.length > 0 ? session.choices : listTold(situation);
  const picked = offered[index];
  const topic = picked === undefined ? undefined : content.topics[picked];
  if (picked === undefined || topic === undefined) return offerHelp(situation);
  const asked = askedOfPicked(situation);
  if (picked === session.topic && asked.kinds.length === 0 && session.voiced.includes(answerPassage)) return moreOfTopic(situation);
  const passage = choosePassage(topic, asked, [], session.speaksSimpler);
  return answerTopic(situation, picked, { passage: passage ?? -1, saysBack: session.choices.length > 1, lead: [] });
}

function noteNoRedFlags(situation: Situation): Decision {
  const { topic, voiced } = situation.session;
  const asks = topic === null ? null : offerMore(situation, topic, voiced);
  const still = findStillOwed(situation);
  if (still !== null) {
    const question: QuestionAct = asks ?? { kind: 'question', prompt: 'ask-another', values: {}, choices: [] };
    const acts: Act[] = [
      { kind: 'advice', advice: still, form: 'standard', part: 'action' },
      { kind: 'prompt', prompt: 'check-answered-no', values: {} },
      question,
    ];
    return {
      acts,
      topics: topic === null ? [] : [topic],
      careLevel: 'urgent',
      session: { ...situation.session, asked: question.prompt, choices: question.choices, lastActs: acts, misses: 0 },
    };
  }
  return sayAndAsk(situation, 'check-answered-no', asks ?? 'ask-another', topic === null ? [] : [topic]);
}

/** The slower call that a no to the check does not take back: for what was told, or for a subject that needs one itself. */
function findStillOwed({ content, turn, session }: Situation): AdviceId | null {
  const advices = content.locales[turn.locale].advices;
  const said = session.lastActs.find((act) => act.kind === 'advice' && advices[act.advice]?.careLevel === 'urgent');
  if (said?.kind === 'advice') return said.advice;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (topic?.owes !== 'urgent24') return null;
  const own = Object.entries(advices).find(([, { topics, careLevel }]) => careLevel === 'urgent' && topics[0] === session.topic);
  return own === undefined ? null : (own[0] as AdviceId);
}

/** "The side effects of the first one" asks that of it; "and the other one", after side effects, asks the same of the other. */
function askedOfPicked(situation: Situation): Pick<Meaning, 'kinds' | 'telling'> {
  const { content, meaning, session } = situation;
  const kinds = listAskedKinds(meaning.kinds);
  if (kinds.length > 0 || !meaning.goesOn) return { kinds, telling: [] };
  const told = findToldKind(situation);
  const isOfTreatment = session.topic !== null && content.topics[session.topic]?.isTreatment === true;
  return { kinds: told === null || !isOfTreatment || !askedOfEach.has(told) ? [] : [told], telling: [] };
}

/**
 * The topics that were named together last, or that the talk went through one by one; else those that the last answer led
 * to: what a listener counts when nothing was offered by name. After a passage on
 * treatments those are the treatments, whatever the subject was. Whoever picked the second goes on counting there.
 */
function listTold(situation: Situation): readonly TopicId[] {
  const { content, session } = situation;
  const paired = listPaired(situation);
  if (paired.length > 1) return paired;
  const isList = Object.values(content.roles.kinds).some((general) => general === session.topic);
  const listing = isList ? undefined : session.trail.findLast((topic) => content.topics[topic]?.related.includes(session.topic ?? ''));
  if (listing !== undefined) return (content.topics[listing]?.related ?? []) as readonly TopicId[];
  const kind = findToldKind(situation);
  const leadsFrom = (kind === null ? undefined : content.roles.kinds[kind]) ?? session.topic;
  return (leadsFrom === null ? [] : (content.topics[leadsFrom]?.related ?? [])) as readonly TopicId[];
}
