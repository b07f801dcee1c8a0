import type { Act, QuestionAct } from '../vocabulary/act.ts';
import type { CompiledContent, CompiledLocale } from '../vocabulary/compiledContent.ts';
import type { Ssml } from '../vocabulary/ids.ts';
import type { ScreenText, SpokenText, WrittenText } from '../vocabulary/reply.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';
import { dropSaid } from './dropSaid.ts';
import { pronounce } from './pronounce.ts';
import { renderScreen } from './renderScreen.ts';
import { joinSsml, ssml } from './ssml.ts';
import { wordAct, type WordedAct } from './wordAct.ts';
import { wordText, type Wording } from './wording.ts';

/** What is spoken, repeated after a silence, written on a card, and shown. */
export interface Rendered {
  readonly speech: SpokenText;
  readonly reprompt: SpokenText | null;
  readonly card: WrittenText;
  readonly screen: ScreenText;
}

/**
 * Turns acts into words: spoken, spoken again after a silence, written on a card, and shown on a screen.
 *
 * @param asksForSelf whoever speaks asks for themselves now, though the talk is about somebody else
 */
export function renderReply(
  content: CompiledContent,
  locale: CompiledLocale,
  acts: readonly Act[],
  session: SessionState,
  asksForSelf = false,
): Rendered {
  const toldOf = session.person === null || asksForSelf ? null : (content.persons[session.person] ?? null);
  const spoken: Wording = { content, locale, session, medium: 'spoken', toldOf };
  const written: Wording = { content, locale, session, medium: 'written', toldOf };
  const question = acts.find((act) => act.kind === 'question');
  const screen = renderScreen(written, acts);
  return {
    speech: speak(spoken, wordAll(spoken, acts)),
    reprompt: question === undefined ? null : speak(spoken, wordReprompt(spoken, acts, question)),
    card: toCard(content, screen),
    screen,
  };
}

/** The card stays in an app that others may see: its title says no more than that there is something to read. */
function toCard({ screens }: CompiledContent, { paragraphs, note, isEmergency }: ScreenText): WrittenText {
  return {
    title: isEmergency ? screens.titles.emergency : screens.titles.card,
    text: [...paragraphs, ...(note === null ? [] : [note])].join('\n\n'),
  };
}

function wordAll(wording: Wording, acts: readonly Act[]): WordedAct[] {
  return joinAdvices(acts.map((act) => wordAct(wording, act)).filter((worded) => worded !== null));
}

/** Two advices are said as one. */
function joinAdvices(worded: readonly WordedAct[]): WordedAct[] {
  const advices = worded.filter(({ isAdvice }) => isAdvice);
  const joined = dropSaid(advices.map(({ text }) => text));
  const said = worded.map((act) => (act.isAdvice ? { ...act, text: joined[advices.indexOf(act)] ?? act.text } : act));
  return said.filter(({ text }) => text !== '');
}

/** After an advice the reprompt repeats its action; otherwise it helps, and does not say the question again. */
function wordReprompt(wording: Wording, acts: readonly Act[], question: QuestionAct): WordedAct[] {
  const advice = acts.find((act) => act.kind === 'advice');
  if (advice !== undefined && question.prompt === 'ask-say-again') {
    const compiled = wording.locale.advices[advice.advice];
    const action = wordText(wording, compiled?.[advice.form === 'severe' ? 'severe' : 'standard'].action ?? '');
    return [
      { text: action, isUrgent: true, isAdvice: true },
      { text: wordText(wording, wording.content.prompts[question.prompt].say), isUrgent: false, isAdvice: false },
    ];
  }
  const prompt = wording.content.prompts[question.prompt];
  return [{ text: wordText(wording, prompt.reprompt ?? prompt.say, question.values), isUrgent: false, isAdvice: false }];
}

function speak({ locale, session }: Wording, worded: readonly WordedAct[]): SpokenText {
  const markup = joinSsml(worded.map(({ text, isUrgent }) => toParagraph(locale, text, isUrgent)));
  return {
    plain: worded.map(({ text }) => text).join(' '),
    ssml: session.speaksSlower && markup !== '' ? ssml`<prosody rate="slow">${{ markup }}</prosody>` : markup,
  };
}

/** A paragraph of sentences; urgent ones are spoken slower, with a pause after each. */
function toParagraph(locale: CompiledLocale, text: string, isUrgent: boolean): Ssml {
  const sentences = text.split(/(?<=[.!?:])\s+/).map((sentence) => ssml`<s>${{ markup: pronounce(sentence.trim(), locale) }}</s>`);
  if (!isUrgent) return ssml`<p>${{ markup: joinSsml(sentences) }}</p>`;
  const slow = joinSsml(sentences.map((markup) => ssml`${{ markup }}<break time="300ms"/>`));
  return ssml`<p><prosody rate="90%">${{ markup: slow }}</prosody></p>`;
}
