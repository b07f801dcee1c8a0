import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Advice, Content } from '../content.ts';
import type { Place } from './reportProblem.ts';

/** The kinds of text that a voice says; each has rules of its own. */
export type SpokenKind = 'topic' | 'reply' | 'glossary' | 'prompt' | 'advice' | 'action' | 'safety-net' | 'label';

/** A text of the content that a voice says, with terms still in braces, and where it stands. */
export interface SpokenText extends Place {
  readonly kind: SpokenKind;
  readonly text: string;
}

/** Lists every text of the content that a voice says, in the order of the files; empty texts are left out. */
export function listSpokenTexts(content: Content): SpokenText[] {
  const texts = [
    ...listTopicTexts(content),
    ...content.replies.map((reply) => toText('reply', `replies/${reply.id}.yaml`, ['answer'], reply.answer)),
    ...content.replies.map((reply) => toText('reply', `replies/${reply.id}.yaml`, ['again'], reply.again ?? '')),
    ...content.replies.flatMap((reply) =>
      reply.particulars.map(({ text }, at) => toText('reply', `replies/${reply.id}.yaml`, ['particulars', at, 'text'], text)),
    ),
    ...content.glossary.map((entry, at) => toText('glossary', 'glossary.yaml', ['terms', at, 'say'], entry.say)),
    ...listPromptTexts(content),
    ...content.advice.flatMap(listAdviceTexts),
    ...listActionTexts(content),
    ...listLabels(content),
  ];
  return texts.filter(({ text }) => text !== '');
}

/** Lists what a voice says of the topics: answer, passages and the simpler form. */
function listTopicTexts(content: Content): SpokenText[] {
  return content.topics.flatMap((topic) => {
    const file = `topics/${topic.id}.yaml`;
    return [
      toText('topic', file, ['answer'], topic.answer),
      ...topic.passages.map((passage, at) => toText('topic', file, ['passages', at, 'text'], passage.text)),
      toText('topic', file, ['simpler'], topic.simpler),
    ];
  });
}

function listPromptTexts(content: Content): SpokenText[] {
  return Object.entries(content.prompts).flatMap(([name, prompt]) => [
    toText('prompt', 'prompts.yaml', ['prompts', name, 'say'], prompt.say),
    ...(prompt.orSay ?? []).map((text, at) => toText('prompt', 'prompts.yaml', ['prompts', name, 'orSay', at], text)),
    toText('prompt', 'prompts.yaml', ['prompts', name, 'reprompt'], prompt.reprompt ?? ''),
  ]);
}

function listAdviceTexts(advice: Advice): SpokenText[] {
  const file = `advice/${advice.id}.yaml`;
  const wordings = (['standard', 'severe'] as const).flatMap((form) =>
    (['action', 'rest', 'restForOther'] as const).map((part) => toText('advice', file, [form, part], advice[form]?.[part] ?? '')),
  );
  return [...wordings, ...(['short', 'script', 'scriptForOther'] as const).map((part) => toText('advice', file, [part], advice[part]))];
}

function listActionTexts(content: Content): SpokenText[] {
  return locales.flatMap((locale) => [
    toText('safety-net', `locales/${locale}.yaml`, ['safetyNet'], content.locales[locale].safetyNet),
    ...Object.entries(content.locales[locale].actions).flatMap(([id, action]) => [
      toText('action', `locales/${locale}.yaml`, ['actions', id, 'standard'], action.standard),
      toText('action', `locales/${locale}.yaml`, ['actions', id, 'severe'], action.severe ?? ''),
    ]),
  ]);
}

/** Lists the short names and the words of a country that are said inside other sentences. */
function listLabels(content: Content): SpokenText[] {
  return [
    ...content.topics.map((topic) => toText('label', `topics/${topic.id}.yaml`, ['saidAs'], topic.saidAs)),
    ...Object.entries(content.offers).map(([kind, offer]) => toText('label', 'question-kinds.yaml', ['offers', kind], offer)),
    ...content.persons.map((person, at) => toText('label', 'persons.yaml', ['persons', at, 'said'], person.said)),
    ...content.primaries.map((primary, at) => toText('label', 'primaries.yaml', ['primaries', at, 'said'], primary.said)),
    ...content.sources.map((source, at) => toText('label', 'sources.yaml', ['sources', at, 'spokenAs'], source.spokenAs)),
    ...locales.flatMap((locale) =>
      Object.entries(content.locales[locale].terms).map(([name, term]) =>
        typeof term === 'string'
          ? toText('label', `locales/${locale}.yaml`, ['terms', name], term)
          : toText('label', `locales/${locale}.yaml`, ['terms', name, 'say'], term.say),
      ),
    ),
    ...locales.flatMap((locale) =>
      content.contacts[locale].lines.flatMap((line, at) =>
        (['name', 'about', 'hoursSaid'] as const).map((part) =>
          toText('label', `contacts/${locale}.yaml`, ['lines', at, part], line[part] ?? ''),
        ),
      ),
    ),
  ];
}

function toText(kind: SpokenKind, file: string, path: readonly (string | number)[], text: string): SpokenText {
  return { kind, file, path, text };
}
