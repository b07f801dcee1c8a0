import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Content } from '../content.ts';
import type { CheckContext } from './checkContext.ts';
import { getConceptFile } from './getConceptFile.ts';
import type { Place } from './reportProblem.ts';

/** What an id can stand for; a label is a topic, or one of the names for what no topic answers. */
export type ReferenceTarget = 'topic' | 'reply' | 'label' | 'advice' | 'concept' | 'source';

/** An id that one file names and another must hold. */
export interface Reference extends Place {
  readonly id: string;
  readonly target: ReferenceTarget;
}

/** Lists every id by which one part of the content names another. */
export function listReferences(context: CheckContext): Reference[] {
  const { content } = context;
  return [
    ...listRoles(content),
    ...listTopicReferences(content),
    ...listReplyReferences(content),
    ...listSafetyReferences(context),
    ...listCountryReferences(content),
    ...listTalkReferences(content),
  ];
}

/** Lists what the pack names for the conversation itself. */
function listRoles({ pack, replies }: Content): Reference[] {
  const { treatment, hard, talking, lasting, signs, kinds, raises, replies: called, household, ...single } = pack.roles;
  const adviceRoles: readonly string[] = ['mainAdvice'];
  return [
    ...Object.entries(single).map(([role, id]) =>
      toReference(adviceRoles.includes(role) ? 'advice' : 'topic', 'pack.yaml', ['roles', role], id),
    ),
    ...toReferences('topic', 'pack.yaml', ['roles', 'treatment'], treatment),
    ...raises.flatMap(({ within, after, answered, beside, owes }, at) => [
      ...(within === undefined ? [] : [toReference('topic', 'pack.yaml', ['roles', 'raises', at, 'within'], within)]),
      ...(after === undefined ? [] : [toReference('advice', 'pack.yaml', ['roles', 'raises', at, 'after'], after)]),
      ...(answered === undefined ? [] : [toReference('reply', 'pack.yaml', ['roles', 'raises', at, 'answered'], answered)]),
      ...(beside === undefined ? [] : [toReference('topic', 'pack.yaml', ['roles', 'raises', at, 'beside'], beside)]),
      toReference('advice', 'pack.yaml', ['roles', 'raises', at, 'owes'], owes),
    ]),
    ...toReferences('topic', 'pack.yaml', ['roles', 'hard'], hard),
    ...toReferences('topic', 'pack.yaml', ['roles', 'lasting'], lasting),
    ...toReferences('topic', 'pack.yaml', ['roles', 'signs'], signs),
    ...talking.map((id, at) =>
      toReference(replies.some((reply) => reply.id === id) ? 'reply' : 'topic', 'pack.yaml', ['roles', 'talking', at], id),
    ),
    ...Object.entries(kinds).map(([kind, id]) => toReference('topic', 'pack.yaml', ['roles', 'kinds', kind], id)),
    ...(household === null ? [] : [toReference('reply', 'pack.yaml', ['roles', 'household'], household)]),
    ...Object.entries(called).map(([name, id]) => toReference('reply', 'pack.yaml', ['roles', 'replies', name], id)),
  ];
}

function listTopicReferences(content: Content): Reference[] {
  const topics = content.topics.flatMap((topic) => {
    const file = `topics/${topic.id}.yaml`;
    return [
      ...toReferences('topic', file, ['related'], topic.related),
      ...toReferences('topic', file, ['alsoAbout'], topic.alsoAbout ?? []),
      ...topic.passages.flatMap(({ alsoAbout = [] }, at) => toReferences('topic', file, ['passages', at, 'alsoAbout'], alsoAbout)),
      ...toReferences('source', file, ['sources'], topic.sources),
    ];
  });
  const primaries = content.primaries.map((primary, at) =>
    toReference('topic', 'primaries.yaml', ['primaries', at, 'topic'], primary.topic),
  );
  return [...topics, ...primaries];
}

function listReplyReferences(content: Content): Reference[] {
  return content.replies.flatMap((reply) => {
    const file = `replies/${reply.id}.yaml`;
    const forOther = reply.forOther === undefined ? [] : [toReference('reply', file, ['forOther'], reply.forOther)];
    const turnsTo = reply.turnsTo === undefined ? [] : [toReference('topic', file, ['turnsTo'], reply.turnsTo)];
    return [
      toReference('label', file, ['label'], reply.label),
      ...forOther,
      ...turnsTo,
      ...toReferences('source', file, ['sources'], reply.sources),
    ];
  });
}

/** Lists what red-flag concepts, their guards and the advice name. */
function listSafetyReferences(context: CheckContext): Reference[] {
  const { content } = context;
  const concepts = content.concepts.flatMap((concept) => {
    const file = getConceptFile(context, concept.id);
    const own = [toReference('topic', file, ['topic'], concept.topic), ...toReferences('source', file, ['sources'], concept.sources)];
    return concept.advice === undefined ? own : [...own, toReference('advice', file, ['advice'], concept.advice)];
  });
  const guards = content.guards.flatMap((guard, at) => {
    const own = toReferences('concept', 'red-flags/guards.yaml', ['guards', at, 'silences'], guard.silences);
    return guard.advice === undefined
      ? own
      : [...own, toReference('advice', 'red-flags/guards.yaml', ['guards', at, 'advice'], guard.advice)];
  });
  const advice = content.advice.flatMap(({ id, topics, sources }) => [
    ...toReferences('topic', `advice/${id}.yaml`, ['topics'], topics),
    ...toReferences('source', `advice/${id}.yaml`, ['sources'], sources),
  ]);
  return [...concepts, ...guards, ...advice];
}

/** Any talk that is not about the speaker: the one name there that is no id. */
const somebodyElse = 'somebody-else';

/** Lists the talks inside which a text is called for. */
function listTalkReferences({ topics, replies }: Content): Reference[] {
  const own = [
    ...topics.flatMap((topic) => [topic, ...topic.passages].map(({ talkOf }) => ({ file: `topics/${topic.id}.yaml`, talkOf }))),
    ...replies.flatMap((reply) => [reply, ...reply.particulars].map(({ talkOf }) => ({ file: `replies/${reply.id}.yaml`, talkOf }))),
  ];
  return own.flatMap(({ file, talkOf = [] }) =>
    talkOf
      .filter((talk) => talk !== somebodyElse)
      .map((talk) => toReference(replies.some(({ id }) => id === talk) ? 'reply' : 'topic', file, ['talkOf'], talk)),
  );
}

function listCountryReferences(content: Content): Reference[] {
  return locales.flatMap((locale) => [
    ...Object.keys(content.locales[locale].actions).map((id) => toReference('advice', `locales/${locale}.yaml`, ['actions', id], id)),
    ...content.contacts[locale].lines.flatMap((line, at) =>
      toReferences('source', `contacts/${locale}.yaml`, ['lines', at, 'sources'], line.sources),
    ),
  ]);
}

function toReferences(target: ReferenceTarget, file: string, path: Place['path'], ids: readonly string[]): Reference[] {
  return ids.map((id, at) => toReference(target, file, [...path, at], id));
}

function toReference(target: ReferenceTarget, file: string, path: Place['path'], id: string): Reference {
  return { id, target, file, path };
}
