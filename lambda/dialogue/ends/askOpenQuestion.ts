import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { Decision } from '../decision.ts';
import { joinOptions } from '../passages/joinOptions.ts';
import { offerMore } from '../passages/offerMore.ts';
import type { Situation } from '../situation.ts';

/** Questions that want yes or no, or one of several topics: nothing else moves the talk on. */
const closedQuestions: ReadonlySet<PromptName> = new Set<PromptName>([
  'ask-red-flags',
  'ask-red-flags-again',
  'ask-script',
  'ask-answered',
  'ask-which-unsure',
  'ask-next-topic',
  'ask-or-other',
]);

/**
 * Asks again what is open, with help that fits the moment: the second time the answers are named that can be given.
 *
 * @param misses how many turns in a row did not move the talk on, this one counted
 */
export function askOpenQuestion(situation: Situation, lead: readonly Act[], misses: number): Decision {
  const { session } = situation;
  const question = chooseQuestion(situation, misses);
  const hint = misses > 1 ? findHint(question.prompt) : null;
  const acts: Act[] = [...lead, ...(hint === null ? [] : [{ kind: 'prompt', prompt: hint, values: {} } as const]), question];
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: { ...session, asked: question.prompt, choices: question.choices, lastActs: acts, misses },
  };
}

function chooseQuestion(situation: Situation, misses: number): QuestionAct {
  const { content, session } = situation;
  if (session.asked !== null && closedQuestions.has(session.asked)) {
    const names = session.choices.map((id) => content.topics[id]?.saidAs ?? id);
    return {
      kind: 'question',
      prompt: session.asked,
      values: { options: joinOptions(names), topic: names[0] ?? '' },
      choices: session.choices,
    };
  }
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (misses < 2 && isSilentOnOffer(situation) && session.topic !== null) {
    const more = offerMore(situation, session.topic, session.voiced);
    if (more !== null) return more;
  }
  if (misses < 2) return { kind: 'question', prompt: chooseFirstQuestion(situation), values: {}, choices: [] };
  return topic === undefined
    ? { kind: 'question', prompt: 'ask-rephrase-again', values: {}, choices: [] }
    : { kind: 'question', prompt: 'ask-rephrase-topic', values: { topic: topic.saidAs }, choices: [] };
}

/** Nobody says another way what they did not say: after silence, and to a bare yes, the question itself is put simply. */
function chooseFirstQuestion({ turn, session }: Situation): PromptName {
  if (turn.occasion === 'unmatched') return 'ask-rephrase';
  return session.topic === null ? 'ask-subject' : 'ask-another';
}

/** To silence the offer stands. */
function isSilentOnOffer({ turn, session }: Situation): boolean {
  return turn.occasion === 'silence' && (session.asked === 'ask-more' || session.asked === 'ask-more-of');
}

/** What can be answered to a closed question, in words. */
function findHint(prompt: PromptName): PromptName | null {
  if (!closedQuestions.has(prompt)) return null;
  return prompt === 'ask-which-unsure' ? 'hint-choosing' : 'hint-yes-or-no';
}
