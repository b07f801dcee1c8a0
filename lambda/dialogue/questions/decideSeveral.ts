import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import { careLevels, getHigherCareLevel, type CareLevel } from '../../vocabulary/careLevel.ts';
import type { AskedMeaning } from '../../vocabulary/meaning.ts';
import { answerQuestion } from './answerQuestion.ts';
import type { Decision } from '../decision.ts';
import { findAskedPart, type AskedPart } from './findAskedPart.ts';
import { giveReply } from './giveReply.ts';
import type { Situation } from '../situation.ts';

/** How many questions are answered in one turn; what is asked beyond that is offered. */
const mostAnswers = 2;

/**
 * Answers several questions asked in one breath, the most urgent first; null when one was asked, or one of them is not
 * clear. Whoever wants it short hears one answer, and is offered the next.
 */
export function decideSeveral(situation: Situation): Decision | null {
  const { flags, session } = situation;
  if (tellsSign(flags)) return null;
  const parts = listParts(situation);
  const told = new Set(parts.map((part) => toSignature(answerPart(goOn(situation, part.meaning, null), part, false))));
  if (parts.length < 2 || told.size < parts.length) return null;
  const ordered = parts.toSorted((a, b) => getUrgency(situation, b) - getUrgency(situation, a));
  const answered = ordered.slice(0, session.keepsShort ? 1 : mostAnswers);
  const saysBack = new Set(ordered.map(({ owner }) => owner.id)).size > 1;
  const decisions: Decision[] = [];
  for (const part of answered) decisions.push(answerPart(goOn(situation, part.meaning, decisions.at(-1) ?? null), part, saysBack));
  return join(situation, decisions, ordered.slice(answered.length));
}

/** Empty when a part is not clear: the whole may then say more than its parts. What is only told counts when it is urgent. */
function listParts(situation: Situation): readonly AskedPart[] {
  const parts: AskedPart[] = [];
  let before: Decision | null = null;
  for (const meaning of situation.meaning.questions) {
    const own = goOn(situation, meaning, before);
    const part = findAskedPart(own, meaning);
    if (part === null || (!meaning.asks && getUrgency(situation, part) === 0)) return [];
    before = answerPart(own, part, false);
    parts.push(part);
  }
  return parts;
}

/** The situation of one of the questions, after the answer to the one before. */
function goOn(situation: Situation, meaning: AskedMeaning, before: Decision | null): Situation {
  const session = before?.session ?? situation.session;
  const heard = before?.session ?? situation.turn.session;
  return { ...situation, meaning, session, turn: { ...situation.turn, text: '', resolvedIds: [], session: heard } };
}

function answerPart(situation: Situation, { owner, meaning }: AskedPart, saysBack: boolean): Decision {
  return owner.kind === 'reply'
    ? giveReply(situation, owner.id)
    : answerQuestion(situation, owner.id, meaning.kinds, saysBack && situation.session.topic !== owner.id);
}

/** What tells one answer from another: which text is voiced. */
function toSignature({ acts }: Decision): string {
  return acts
    .filter(({ kind }) => kind === 'topic-passage' || kind === 'authored-reply')
    .map((act) => JSON.stringify(act))
    .join();
}

/** 0 can wait: what a person should talk to somebody about counts as urgent. */
function getUrgency({ content }: Situation, { owner }: AskedPart): number {
  if (owner.kind === 'reply') return content.replies[owner.id]?.offersContacts === true ? careLevels.indexOf('urgent') : 0;
  return careLevels.indexOf(content.topics[owner.id]?.careLevel ?? 'routine');
}

/** Voices the answers one after the other, what each owes once, and one question. */
function join({ content }: Situation, decisions: readonly Decision[], left: readonly AskedPart[]): Decision | null {
  const last = decisions.at(-1);
  if (last === undefined || last.session === null) return null;
  const acts = decisions.flatMap((decision) => decision.acts);
  const isOwed = (act: Act): boolean => act.kind === 'safety-net' || (act.kind === 'prompt' && act.prompt === 'disclaimer');
  const questions = acts.filter((act) => act.kind === 'question');
  const offered = left.find(({ owner }) => owner.kind === 'topic')?.owner.id;
  const question: QuestionAct | undefined =
    questions.find(({ prompt }) => prompt === 'ask-red-flags' || prompt === 'ask-contacts') ??
    (offered === undefined ? questions.at(-1) : offer(content.topics[offered]?.saidAs ?? offered, offered));
  const owed = acts.filter((act, at) => isOwed(act) && acts.findIndex((other) => isOwed(other) && other.kind === act.kind) === at);
  const told = acts.filter((act) => act.kind !== 'question' && !isOwed(act));
  const joined = [...told, ...owed, ...(question === undefined ? [] : [question])];
  return {
    acts: joined,
    topics: [...new Set(decisions.flatMap(({ topics }) => topics))],
    careLevel: decisions.reduce<CareLevel>((level, decision) => getHigherCareLevel(level, decision.careLevel), 'routine'),
    session: { ...last.session, asked: question?.prompt ?? null, choices: question?.choices ?? [], lastActs: joined },
  };
}

function offer(saidAs: string, topic: string): QuestionAct {
  return { kind: 'question', prompt: 'ask-next-topic', values: { topic: saidAs }, choices: [topic as QuestionAct['choices'][number]] };
}
