import type { Act, AdviceAct, QuestionAct } from '../vocabulary/act.ts';
import type { ScreenText } from '../vocabulary/reply.ts';
import { wordAct } from './wordAct.ts';
import { wordSource } from './wordSource.ts';
import { wordText, type Wording } from './wording.ts';

/** How many lines can be touched at most: what a small screen holds without crowding. */
const mostRows = 5;

/** Writes the acts of a reply for a screen: what is read there is what is said. */
export function renderScreen(written: Wording, acts: readonly Act[]): ScreenText {
  const advice = acts.find((act) => act.kind === 'advice' && act.form !== 'short');
  const urgent = advice?.kind === 'advice' ? advice : undefined;
  const question = acts.find((act) => act.kind === 'question');
  const isEmergency = urgent !== undefined && written.locale.advices[urgent.advice]?.careLevel === 'emergency';
  return {
    title: chooseTitle(written, acts, urgent, isEmergency, question),
    number: isEmergency ? findEmergencyNumber(written, urgent) : null,
    paragraphs: acts.filter(({ kind }) => kind !== 'question').flatMap((act) => toParagraphs(written, act)),
    question: question === undefined ? null : (wordAct(written, question)?.text ?? null),
    rows: question === undefined ? [] : listRows(written, question),
    note: urgent === undefined ? writeNote(written, acts) : null,
    isEmergency,
  };
}

function chooseTitle(
  { content }: Wording,
  acts: readonly Act[],
  urgent: AdviceAct | undefined,
  isEmergency: boolean,
  question: QuestionAct | undefined,
): string {
  const { titles } = content.screens;
  if (urgent !== undefined) return isEmergency ? titles.emergency : titles.urgent;
  const told = acts.find((act) => act.kind === 'topic-passage');
  if (told !== undefined) return content.topics[told.topic]?.title ?? titles.guide;
  return question !== undefined && question.choices.length > 1 ? titles.choice : titles.guide;
}

/** The number that the advice itself names; a traveller reads it in the sentence, since it may not hold where they are. */
function findEmergencyNumber(written: Wording, { advice, form }: AdviceAct): string | null {
  const { locale, session } = written;
  const number = wordText(written, '{emergency number}');
  const action = wordText(written, locale.advices[advice]?.[form === 'severe' ? 'severe' : 'standard'].action ?? '');
  return action.includes(number) && !session.isAbroad ? number : null;
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
