import type { Act, QuestionAct } from '../vocabulary/act.ts';
import type { AdviceId } from '../vocabulary/ids.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { ScreenText } from '../vocabulary/reply.ts';
import { wordAct } from './wordAct.ts';
import { wordSource } from './wordSource.ts';
import { wordText, type Wording } from './wording.ts';

/** How many lines can be touched at most: what a small screen holds without crowding. */
const mostRows = 5;

/** Writes the acts of a reply for a screen: what is read there is what is said. */
export function renderScreen(written: Wording, acts: readonly Act[]): ScreenText {
  const warning = findWarning(written, acts);
  const question = acts.find((act) => act.kind === 'question');
  const isEmergency = warning !== undefined && written.locale.advices[warning.advice]?.careLevel === 'emergency';
  return {
    title: chooseTitle(written, acts, warning, isEmergency, question),
    number: isEmergency ? findEmergencyNumber(written, warning) : null,
    paragraphs: [...new Set(acts.filter(({ kind }) => kind !== 'question').flatMap((act) => toParagraphs(written, act)))],
    question: question === undefined ? null : (wordAct(written, question)?.text ?? null),
    rows: question === undefined ? [] : listRows(written, question),
    note: warning === undefined ? writeNote(written, acts) : null,
    isEmergency,
  };
}

/** What a reply warns of, and the words that say what to do. */
interface Warning {
  readonly advice: AdviceId;
  readonly action: string;
}

/** What reminds somebody who was warned, and does not want to hear it again. */
const reminders: readonly PromptName[] = ['make-the-call', 'goodbye-after-alarm'];

/** Finds the advice that is given in full, or that somebody is reminded of. */
function findWarning(written: Wording, acts: readonly Act[]): Warning | undefined {
  const { locale, session } = written;
  const given = acts.find((act) => act.kind === 'advice' && act.form !== 'short');
  if (given?.kind === 'advice') {
    const form = given.form === 'severe' ? 'severe' : 'standard';
    return { advice: given.advice, action: wordText(written, locale.advices[given.advice]?.[form].action ?? '') };
  }
  const reminder = acts.find((act) => act.kind === 'prompt' && reminders.includes(act.prompt));
  if (reminder === undefined || session.alarm === null) return undefined;
  return { advice: session.alarm.advice, action: wordAct(written, reminder)?.text ?? '' };
}

function chooseTitle(
  { content }: Wording,
  acts: readonly Act[],
  warning: Warning | undefined,
  isEmergency: boolean,
  question: QuestionAct | undefined,
): string {
  const { titles } = content.screens;
  if (warning !== undefined) return isEmergency ? titles.emergency : titles.urgent;
  const told = acts.find((act) => act.kind === 'topic-passage');
  if (told !== undefined) return content.topics[told.topic]?.title ?? titles.guide;
  return question !== undefined && question.choices.length > 1 ? titles.choice : titles.guide;
}

/** The number that the advice itself names; a traveller reads it in the sentence, since it may not hold where they are. */
function findEmergencyNumber(written: Wording, { action }: Warning): string | null {
  const number = wordText(written, '{emergency number}');
  return action.includes(number) && !written.session.isAbroad ? number : null;
}

/** One paragraph an act; an advice in full is parted after what to do. */
function toParagraphs(written: Wording, act: Act): string[] {
  const text = wordAct(written, act)?.text ?? '';
  if (act.kind !== 'advice' || act.form === 'short') return text === '' ? [] : [text];
  const action = wordText(written, written.locale.advices[act.advice]?.[act.form].action ?? '');
  return text.startsWith(action) ? [action, text.slice(action.length).trim()].filter((part) => part !== '') : [text];
}

/** What was offered by name, then what else can be answered to the question. */
function listRows({ content }: Wording, { prompt, choices }: QuestionAct): string[] {
  const offered = choices.map((id) => upperFirst(content.topics[id]?.saidAs ?? id));
  return [...offered, ...(content.screens.touch[prompt] ?? [])].slice(0, mostRows);
}

function writeNote(written: Wording, acts: readonly Act[]): string | null {
  const told = acts.find((act) => act.kind === 'topic-passage');
  return told === undefined ? null : wordSource(written, told.topic, written.content.screens.source);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
