import type { Act } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { Decision } from '../decision.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';
import { takeQuestion } from './takeQuestion.ts';

/** How many questions a list holds, and how many are read out at once. */
const mostQuestions = 10;
const mostAtOnce = 3;

/** Keeps the listener's questions for an appointment, inside this session alone. */
export function keepList(situation: Situation, what: 'remember' | 'read' | 'read-on' | 'send' | 'clear'): Decision {
  const { session } = situation;
  if (what === 'clear') return sayAndAsk({ ...situation, session: { ...session, questions: [] } }, 'list-cleared', 'ask-another', []);
  if (what === 'remember') return remember(situation);
  if (session.questions.length === 0) return sayAndAsk(situation, 'list-empty', 'ask-list-more', []);
  return what === 'send' ? send(situation) : read(situation, what === 'read' ? 0 : findNext(situation));
}

function remember(situation: Situation): Decision {
  const { content, session, turn } = situation;
  const about = session.topic === null ? undefined : content.topics[session.topic]?.saidAs;
  // "Remember that" means what was just talked about.
  const question = takeQuestion(turn.text) || takeQuestion(about ?? '');
  if (question === '') return sayAndAsk(situation, 'list-empty', 'ask-which-question', []);
  const questions = [...session.questions.filter((known) => known !== question), question].slice(-mostQuestions);
  return sayAndAsk({ ...situation, session: { ...session, questions } }, 'list-added', 'ask-list-more', [], { question });
}

/** Reads three at a time: nobody holds ten in their head. */
function read(situation: Situation, from: number): Decision {
  const { questions } = situation.session;
  const to = Math.min(from + mostAtOnce, questions.length);
  return list(situation, [{ kind: 'question-list', questions, from, to }], to < questions.length ? 'ask-list-next' : 'ask-list-more');
}

/** The whole list is written on the card; aloud it is only told that it is there. */
function send(situation: Situation): Decision {
  const { questions } = situation.session;
  const acts: Act[] = [
    { kind: 'question-list', questions, from: 0, to: 0 },
    { kind: 'prompt', prompt: 'list-sent', values: {} },
  ];
  return list(situation, acts, 'ask-list-more');
}

function list({ session }: Situation, listed: readonly Act[], asks: PromptName): Decision {
  const acts: Act[] = [...listed, { kind: 'question', prompt: asks, values: {}, choices: [] }];
  return { acts, topics: [], careLevel: 'routine', session: { ...session, asked: asks, choices: [], lastActs: acts, misses: 0 } };
}

function findNext({ session }: Situation): number {
  const last = session.lastActs.find((act) => act.kind === 'question-list');
  return last === undefined || last.to >= session.questions.length ? 0 : last.to;
}
