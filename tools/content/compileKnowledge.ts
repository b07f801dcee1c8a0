import { functionWords } from '../../lambda/knowledge/functionWords.ts';
import { hideSubject, subjectWord } from '../../lambda/knowledge/hideSubject.ts';
import { createPatternFinder } from '../../lambda/language/createPatternFinder.ts';
import { stemWord } from '../../lambda/language/stemWord.ts';
import { toStems } from '../../lambda/language/toStems.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { CompiledKnowledge, KnowledgeClass } from '../../lambda/vocabulary/compiledKnowledge.ts';
import type { CompiledPatterns } from '../../lambda/vocabulary/compiledPatterns.ts';
import { compileIndex } from './compileIndex.ts';
import { compileMoves } from './compileMoves.ts';
import { compilePatterns, type LabelledPatterns } from './compilePatterns.ts';
import type { ClassTexts } from './classTexts.ts';
import type { Content } from './content.ts';
import { fittedWeights } from './fittedWeights.ts';
import { parsePattern } from './parsePattern.ts';
import { trainModel, type Example } from './trainModel.ts';
import { toWordList } from './toWordList.ts';

/** A name of more words that say something is a way of asking: the model learns it, and hardly anybody says just that. */
const longestNameWords = 3;
const mostTellingWords = 2;

/** Compiles what is needed to tell what an utterance is about. */
export function compileKnowledge(content: Content): CompiledKnowledge {
  const classes: KnowledgeClass[] = [
    ...content.topics.map(({ id }): KnowledgeClass => ({ kind: 'topic', id })),
    ...content.replies.map(({ id, stays }): KnowledgeClass => ({ kind: 'reply', id, ...(stays ? { isGrave: true } : {}) })),
    ...content.moves.map(({ id }): KnowledgeClass => ({ kind: 'move', id })),
  ];
  const texts = listTexts(content);
  const patterns = compilePatterns(listPatterns(content), listGroups(content), {
    matchesFuzzily: true,
    realWords: new Set(texts.flatMap(({ asks }) => asks).flatMap((text) => [...toStems(text)])),
  });
  const { subject } = content.pack.roles;
  const findPatterns = createPatternFinder(patterns);
  const hide = (text: string): string => {
    const words = toWords(text);
    return hideSubject(words, findPatterns(words), subject).join(' ');
  };
  const told = texts.map(({ asks, names, answers }): ClassTexts => ({
    asks: asks.map(hide),
    names: names.map(hide),
    answers: answers.map(hide),
  }));
  const stems = listStems(patterns, told, listCalled(content));
  const forRest = new Set<string>(content.replies.filter((reply) => reply.isForRest).map(({ id }) => id));
  // A move is made in set words; what everybody says of anything tells no subject.
  const isIndexed = (owner: KnowledgeClass | undefined): boolean => owner?.kind !== 'move' && !forRest.has(owner?.id ?? '');
  return {
    subject,
    hardWords: toWordList(listHardWords(content)),
    patterns: renumberStems(patterns, stems),
    moves: compileMoves(content.moves),
    kindWords: toWordList(listKindWords(content)),
    smallWords: content.smallWords.map((words) => toWords(words).map(stemWord).join(' ')),
    model: trainModel(listExamples(told, classes, hide(content.topics.find(({ id }) => id === subject)?.saidAs ?? '')), {
      classCount: classes.length,
      buckets: 65_536,
      cost: 1,
      gain: 3,
      steps: 63,
      reach: 0.999,
      passes: 40,
      tolerance: 1e-4,
    }),
    classes,
    index: compileIndex(
      told.map((own, at) => (isIndexed(classes[at]) ? own : { ...own, asks: [] })),
      stems,
    ),
    weights: fittedWeights,
  };
}

/** In how many texts a stem must stand to be known. */
const leastTexts = 14;

/** The words that call for a passage or a particular of a reply. */
function listCalled({ topics, replies }: Content): string[] {
  const called = [...topics.flatMap(({ passages }) => passages), ...replies.flatMap(({ particulars }) => particulars)];
  return called.flatMap(({ words = [] }) => words);
}

/** The stems of the patterns, of the words that call for a text, and of those that many texts hold, in the order of the alphabet: so they pack best. */
function listStems(patterns: CompiledPatterns, texts: readonly ClassTexts[], called: readonly string[]): string[] {
  const told = texts.flatMap(({ asks, names, answers }) => [...asks, ...names, ...answers]).flatMap((text) => [...toStems(text)]);
  const times = new Map<string, number>();
  for (const stem of told) times.set(stem, (times.get(stem) ?? 0) + 1);
  // The subject is named in every kind of question: to the index it tells nothing.
  times.delete(stemWord(subjectWord));
  const repeated = [...times.keys()].filter((stem) => (times.get(stem) ?? 0) >= leastTexts);
  return [...new Set([...patterns.stems, ...called.flatMap(toWords).map(stemWord), ...repeated])].sort();
}

/** The patterns with more stems, all in order. */
function renumberStems(patterns: CompiledPatterns, stems: readonly string[]): CompiledPatterns {
  const [before, after] = [[...patterns.stems], toWordList(stems)];
  const { starts, items } = patterns.nextStems;
  return { ...patterns, stems: after, nextStems: { starts, items: items.map((stem) => after.find(before[stem] ?? '') ?? 0) } };
}

/** Up to so many words a line counts double: what is short is said most often, and has few words to be known by. */
const shortLineWords = 6;

function weighLine(text: string): number {
  return toWords(text).length <= shortLineWords ? 2 : 1;
}

/** Every text of a class, and each name of a topic once more as a question on the subject would have it. */
function listExamples(texts: readonly ClassTexts[], classes: readonly KnowledgeClass[], subject: string): Example[] {
  return texts.flatMap(({ asks, names, answers }, owner): Example[] => [
    ...[...asks, ...names].map((text) => ({ text, owner, weight: weighLine(text) })),
    ...(classes[owner]?.kind === 'topic' ? names : []).map((text) => ({ text: `${text} ${subject}`, owner, weight: 0.3 })),
    ...answers.map((text) => ({ text, owner, weight: 0.3 })),
  ]);
}

/** The shortest word that is hard enough to be heard as others. */
const shortestHardWordChars = 6;

/** The shortest other name of a topic that is hard: shorter ones are everyday words. */
const shortestHardNameChars = 10;

/** Words of the glossary, the first cancers, the topics' names as they are said and their long ones: what a recogniser may not know. */
function listHardWords({ glossary, primaries, topics }: Content): string[] {
  const names = [
    ...glossary.flatMap((term) => term.names.slice(0, 1)),
    ...primaries.map(({ said }) => said),
    ...topics.flatMap(({ saidAs, names: own }) => [
      saidAs,
      ...own.filter((name) => name.length >= shortestHardNameChars && !name.includes(' ')),
    ]),
  ];
  return [...new Set(names.flatMap((name) => toWords(name)))].filter((word) => word.length >= shortestHardWordChars).sort();
}

function listKindWords({ kinds, kindThings }: Content): string[] {
  const pieces = [...Object.values(kinds), ...Object.values(kindThings)].flat().flatMap(parsePattern);
  const told = pieces.flatMap(({ alternatives }) => alternatives.flatMap((one) => ('word' in one ? toWords(one.word) : [])));
  return [...new Set(told.map(stemWord))].sort();
}

function listTexts(content: Content): ClassTexts[] {
  const listAsks = (id: string, asks: readonly string[]): readonly string[] => [...asks, ...(content.moreAsks[id] ?? [])];
  return [
    ...content.topics.map(({ id, asks, names, title, saidAs, answer, passages, simpler }) => ({
      asks: listAsks(id, asks),
      names: [...names, title.toLowerCase(), saidAs],
      // What is not known is asked by chance here as elsewhere: nothing is learnt from saying so.
      answers: [
        answer,
        simpler,
        ...passages.flatMap(({ onlyIfAsked, text, words = [] }) => (onlyIfAsked === true ? [] : [[text, ...words].join(' ')])),
      ],
    })),
    ...content.replies.map(({ id, names, asks, answer }) => ({ asks: listAsks(id, asks), names, answers: [answer] })),
    ...content.moves.map(({ phrases }) => ({ asks: phrases, names: [], answers: [] })),
  ];
}

function listPatterns(content: Content): LabelledPatterns[] {
  return [
    ...content.topics.map(({ id, names, nicknames = [] }) => ({
      label: `name:${id}`,
      patterns: [],
      phrases: [...names.filter(isName), ...nicknames],
    })),
    ...content.replies.map(({ id, names }) => ({ label: `reply:${id}`, patterns: [], phrases: names })),
    ...content.topics.map(({ id, heardAs = [] }) => ({ label: `heard:topic:${id}`, patterns: heardAs, phrases: [] })),
    ...content.replies.map(({ id, heardAs = [] }) => ({ label: `heard:reply:${id}`, patterns: heardAs, phrases: [] })),
    ...content.topics.flatMap((topic) => listInTalk('topic', topic, topic.passages)),
    ...content.replies.flatMap((reply) => listInTalk('reply', reply, reply.particulars)),
    ...content.primaries.map(({ id, names }) => ({ label: `primary:${id}`, patterns: [], phrases: names })),
    ...content.primaries.map(({ id, shortNames }) => ({ label: `short-primary:${id}`, patterns: [], phrases: shortNames ?? [] })),
    ...content.persons.map(({ id, names }) => ({ label: `person:${id}`, patterns: [], phrases: names })),
    ...content.glossary.map(({ id, names }) => ({ label: `term:${id}`, patterns: [], phrases: names })),
    ...Object.entries(content.kinds).flatMap(([kind, patterns]) => listKindPatterns(kind, patterns)),
    ...Object.entries(content.kindThings).map(([kind, patterns]) => ({ label: `kind:${kind}:thing`, patterns, phrases: [] })),
    ...Object.entries(content.movePatterns).map(([move, patterns]) => ({ label: `move:${move}`, patterns, phrases: [] })),
    ...Object.entries(content.circumstances).map(([name, patterns]) => ({ label: `circumstance:${name}`, patterns, phrases: [] })),
  ];
}

/** How a text is called for by patterns of its own. */
interface Called {
  readonly heardAs?: readonly string[] | undefined;
  readonly inTalk?: readonly string[] | undefined;
  readonly talkOf?: readonly string[] | undefined;
}

/**
 * What calls for one text of a topic or a reply: the label tells of which talk, which may be any, and which text of whose it
 * is. The opening of a topic, and the answer of a reply, are at -1.
 */
function listInTalk(kind: 'topic' | 'reply', own: Called & { readonly id: string }, texts: readonly Called[]): LabelledPatterns[] {
  const opening: Called = { inTalk: own.inTalk, talkOf: own.talkOf };
  return [opening, ...texts].flatMap(({ heardAs, inTalk, talkOf = [own.id] }, at) => {
    const calls = [...(heardAs === undefined ? [] : [['', heardAs] as const]), ...talkOf.map((talk) => [talk, inTalk ?? []] as const)];
    return calls
      .filter(([, patterns]) => patterns.length > 0)
      .map(([talk, patterns]) => ({ label: `talk:${talk}:${kind}:${own.id}:${String(at - 1)}`, patterns, phrases: [] }));
  });
}

/**
 * Patterns of several pieces have a label of their own: of two matches of one label that end at the same word the shorter
 * is kept, and "after" alone would hide "how do I look after".
 */
function listKindPatterns(kind: string, patterns: readonly string[]): LabelledPatterns[] {
  const isWhole = (pattern: string): boolean => parsePattern(pattern).length > 1;
  return [
    { label: `kind:${kind}`, patterns: patterns.filter((pattern) => !isWhole(pattern)), phrases: [] },
    { label: `kind:${kind}:whole`, patterns: patterns.filter(isWhole), phrases: [] },
  ];
}

/** Word groups may stand in patterns, but a name means its own words: "my husband" is no other person. */
function listGroups({ words }: Content): Content['words'] {
  const groups = Object.entries(words.groups).map(([name, group]) => [name, { ...group, swappable: false }] as const);
  // What is heard keeps its small words here, so the patterns keep theirs.
  return { skipped: [], owners: [], refusals: [], masked: words.masked, groups: Object.fromEntries(groups) };
}

function isName(text: string): boolean {
  const words = toWords(text);
  return words.length <= longestNameWords || words.filter((word) => !functionWords.has(word)).length <= mostTellingWords;
}
