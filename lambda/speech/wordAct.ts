import type { Act, AdviceAct, AuthoredReplyAct, QuestionListAct, TopicPassageAct } from '../vocabulary/act.ts';
import type { CompiledPrompt } from '../vocabulary/compiledContent.ts';
import { tellOfPerson } from './person/tellOfPerson.ts';
import { wordContacts } from './wordContacts.ts';
import { wordScript } from './wordScript.ts';
import { wordForPatient, wordText, type Wording } from './wording.ts';
import { wordSource } from './wordSource.ts';

/** What an act is worded as: one text, and whether it is to be spoken slower and clearer than the rest. */
export interface WordedAct {
  readonly text: string;
  readonly isUrgent: boolean;
  readonly isAdvice: boolean;
}

/** Words one act; null when there is nothing to say for it. */
export function wordAct(wording: Wording, act: Act): WordedAct | null {
  const text = toText(wording, act);
  if (text === '') return null;
  const isUrgent = act.kind === 'advice' || (act.kind === 'phone-script' && act.isEmergency);
  return { text, isUrgent, isAdvice: act.kind === 'advice' };
}

function toText(wording: Wording, act: Act): string {
  const { content, locale } = wording;
  switch (act.kind) {
    case 'advice':
      return wordAdvice(wording, act);
    case 'safety-net':
      return wordText(wording, locale.safetyNet);
    case 'topic-passage':
      return wordPassage(wording, act);
    case 'authored-reply':
      return wordReply(wording, act);
    case 'prompt':
      return wordText(wording, getWay(content.prompts[act.prompt], act.way), act.values);
    case 'question':
      return wordText(wording, getWay(content.prompts[act.prompt], act.way), tellOffer(wording, act.values));
    case 'source':
      return wordSource(wording, act.topic);
    case 'term':
      return wordText(wording, content.glossary[act.term]?.say ?? '');
    case 'contacts':
      return wordContacts(wording, act);
    case 'phone-script':
      return wordScript(wording, act);
    case 'question-list':
      return wordQuestions(wording, act);
    case 'end-session':
      return '';
  }
}

function wordReply(wording: Wording, { reply, isAgain, particular }: AuthoredReplyAct): string {
  const authored = wording.content.replies[reply];
  const told = particular === undefined ? undefined : authored?.particulars?.[particular];
  const text = told ?? (isAgain === true ? authored?.again : undefined) ?? authored?.answer ?? '';
  return authored?.isOfPatient === true ? wordForPatient(wording, text) : wordText(wording, text);
}

function getWay({ say, orSay }: CompiledPrompt, way = 0): string {
  return orSay?.[way - 1] ?? say;
}

function wordQuestions({ medium }: Wording, { questions, from, to }: QuestionListAct): string {
  const numbered = questions.map((question, at) => `${at + 1}: ${question}.`);
  return (medium === 'spoken' ? numbered.slice(from, to) : numbered).join(' ');
}

function wordAdvice(wording: Wording, { advice, form, part }: AdviceAct): string {
  const compiled = wording.locale.advices[advice];
  if (compiled === undefined) return '';
  if (form === 'short') return wordText(wording, compiled.short === '' ? wording.locale.safetyNet : compiled.short);
  const parts = compiled[form];
  if (part === 'action') return wordText(wording, parts.action);
  if (part === 'beside') return wordText(wording, compiled.beside);
  return wordText(wording, `${parts.action} ${wording.session.person === null ? parts.rest : parts.restForOther}`.trim());
}

function wordPassage(wording: Wording, act: TopicPassageAct): string {
  const topic = wording.content.topics[act.topic];
  if (topic === undefined) return '';
  const text = act.passage === -1 ? topic.answer : act.passage === -2 ? topic.simpler : (topic.passages[act.passage]?.text ?? topic.answer);
  const isOfPatient = topic.isOfPatient === true && topic.passages[act.passage]?.isOfListener !== true;
  const word = isOfPatient ? wordForPatient : wordText;
  if (act.firstSentenceOnly) return word(wording, cutToFirstSentence(text));
  const lead = act.saysBack ? `${wordText(wording, wording.content.prompts['say-back'].say, { topic: topic.saidAs })} ` : '';
  return lead + word(wording, text);
}

/** What is offered to be told is told of whoever is ill: "how she has it". */
function tellOffer({ toldOf = null }: Wording, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (toldOf === null) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, tellOfPerson(value, toldOf)]));
}

function cutToFirstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
