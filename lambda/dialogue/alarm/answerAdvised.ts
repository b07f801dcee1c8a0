import { toStems } from '../../language/toStems.ts';
import type { Act, AdviceAct } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { Decision } from '../decision.ts';
import { asksCheck } from './asksCheck.ts';
import type { Situation } from '../situation.ts';

/** From this rarity on, 0 to 1, a word says what is asked. */
const leastRarity = 0.3;

/** Utterances of more words than this ask something besides. */
const longestWords = 10;

/**
 * Answers what is asked of an advice that is no emergency and was given a moment ago: "must I ring this evening", "could it be
 * a clot". What to do is said again, and the talk goes on. Null when anything else is asked.
 */
export function answerAdvised(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  const given = findGiven(situation);
  if (given === null || turn.occasion !== 'speech' || turn.move !== null || meaning.words > longestWords) return null;
  if (session.alarm !== null || flags.some(({ outcome }) => outcome === 'advice')) return null;
  const words = chooseWords(situation) ?? (wondersAbout(situation, given) ? (['cause-unknown'] as const) : null);
  if (words === null) return null;
  const asked = asksCheck(session) ? 'ask-red-flags' : 'ask-another';
  const acts: Act[] = [
    { ...given, part: 'action' },
    ...words.map((prompt): Act => ({ kind: 'prompt', prompt, values: {} })),
    ...(asked === 'ask-red-flags' ? [] : [{ kind: 'safety-net' } as const]),
    { kind: 'question', prompt: asked, values: {}, choices: [] },
  ];
  return {
    acts,
    topics: content.locales[turn.locale].advices[given.advice]?.topics ?? [],
    careLevel: 'urgent',
    session: { ...session, asked, choices: [], lastActs: acts, misses: 0 },
  };
}

function findGiven({ content, turn, session }: Situation): AdviceAct | null {
  const given = session.lastActs.find((act) => act.kind === 'advice');
  const advice = given === undefined ? undefined : content.locales[turn.locale].advices[given.advice];
  return given !== undefined && given.form !== 'short' && advice?.careLevel === 'urgent' ? given : null;
}

/** "Is it a blood clot do you think" asks of the very thing that the advice named. */
function wondersAbout({ content, turn, meaning }: Situation, { advice }: AdviceAct): boolean {
  const rest = content.locales[turn.locale].advices[advice]?.standard.rest ?? '';
  const stems = toStems(rest);
  const isWondering = meaning.circumstances.includes('asking') && meaning.kinds.length === 0;
  return isWondering && meaning.telling.some(({ stem, rarity }) => rarity >= leastRarity && stems.has(stem));
}

/** What is said beside it; null when nothing of the kind is asked. */
function chooseWords({ meaning }: Situation): readonly PromptName[] | null {
  const { circumstances, kinds, isBare, move } = meaning;
  if (circumstances.includes('waiting') && circumstances.includes('asking')) return ['while-waiting'];
  if (circumstances.includes('whether-to-call') || circumstances.includes('late')) return ['while-late'];
  if (circumstances.includes('other-cause') && circumstances.includes('asking')) return ['cause-unknown'];
  const asksWhatToDo = circumstances.includes('told-doing') || (isBare && kinds[0] === 'contact');
  return asksWhatToDo && (move === null || move === 'who-to-call') ? [] : null;
}
