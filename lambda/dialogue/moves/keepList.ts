import type { Act } from '../../vocabulary/act.ts';
import type { Decision } from '../decision.ts';
import { sayAndAsk } from '../sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/** How many questions a list holds, and how many characters of each. */
const mostQuestions = 10;
const longestQuestionChars = 120;

/** Keeps the listener's questions for an appointment, inside this session alone. */
export function keepList(situation: Situation, what: 'remember' | 'read' | 'send' | 'clear'): Decision {
  const { session } = situation;
  if (what === 'clear') return sayAndAsk({ ...situation, session: { ...session, questions: [] } }, 'list-cleared', 'ask-another', []);
  if (what === 'remember') return remember(situation);
  if (session.questions.length === 0) return sayAndAsk(situation, 'list-empty', 'ask-list-more', []);
  const acts: Act[] = [{ kind: 'question-list', questions: session.questions }];
  if (what === 'send') acts.push({ kind: 'prompt', prompt: 'list-sent', values: {} });
  acts.push({ kind: 'question', prompt: 'ask-list-more', values: {}, choices: [] });
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: { ...session, asked: 'ask-list-more', choices: [], lastActs: acts, misses: 0 },
  };
}

/** Whoever says "put that on my list" means what was talked about. */
function remember(situation: Situation): Decision {
  const { content, session, turn } = situation;
  const asked = cutLead(turn.text).slice(0, longestQuestionChars);
  const inHand = session.topic === null ? '' : (content.topics[session.topic]?.saidAs ?? '');
  const question = /^(?:that|this|it|these|those|them)?$/i.test(asked) ? inHand : asked;
  if (question === '') return sayAndAsk(situation, 'list-empty', 'ask-which-question', []);
  const questions = [...session.questions.filter((known) => known !== question), question].slice(-mostQuestions);
  return sayAndAsk({ ...situation, session: { ...session, questions } }, 'list-added', 'ask-list-more', []);
}

/** Takes "remember to ask about" off the front, or "put … on my list" from around it. */
function cutLead(text: string): string {
  const wrapped = /^.*?\b(?:put|add|stick|pop|save)\s+(.+?)\s+(?:on|to|in|into|onto)\s+(?:\w+\s+)?(?:list|questions)\b/i.exec(text);
  if (wrapped !== null) return (wrapped[1] ?? '').trim();
  const lead = /^.*?\b(?:ask|question|note|down|about)s?\b(?:\s+(?:them|him|her|(?:the|my) [a-z]+|about|for|list))*\s*/i.exec(text);
  return (lead === null ? text : text.slice(lead[0].length)).trim();
}
