import { stemWord } from '../../lambda/language/stemWord.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { CompiledConcept, CompiledSafety } from '../../lambda/vocabulary/compiledSafety.ts';
import { compilePatterns, type LabelledPatterns } from './compilePatterns.ts';
import type { Content } from './content.ts';
import { listInnocents, listMentions, trainSafetyModels } from './trainSafetyModel.ts';

/** The log odds from which the trained model alone counts as a mention, chosen on the sets: docs/safety.md says what for. */
const threshold = -1.5;

/** Of how many mentions the model must have learnt for its word to count: taught by fewer, it knows no more than the patterns do. */
const leastMentions = 100;

/** Log odds that no text reaches. */
const unreachable = 1e6;

/** How much the network's log odds count beside those of the linear model. */
const networkShare = 0.5;

/** What a stretch of a long text must have over the whole: it takes a quarter of the false alarms of real talk, and a mention in 700. */
const stretchHandicap = 0.7;

/** What words must have over others if guards or another emergency explain some of them: decision 6 says what it saves and costs. */
const explainedHandicap = 1;

/** The log odds from which it is in doubt, and the one-sentence form is owed. */
const doubtThreshold = -2;

/** Compiles the red flags, their guards and near-misses, and trains the model that catches what no pattern lists. */
export function compileSafety(content: Content): CompiledSafety {
  const labelled: LabelledPatterns[] = [
    ...content.concepts.map(({ id, patterns, phrases }) => ({ label: id, patterns, phrases })),
    ...content.guards.map(({ id, patterns }) => ({ label: id, patterns, phrases: [] })),
    ...content.nearMisses.map(({ id, patterns }) => ({ label: id, patterns, phrases: [] })),
  ];
  const patterns = compilePatterns(labelled, content.words, {
    matchesFuzzily: true,
    realWords: listRealWords(content),
    namesGroups: true,
  });
  const skipped = [...new Set(content.words.skipped.flatMap((word) => toWords(word)))];
  const isTaught = listMentions(content).length >= leastMentions;
  const owners = content.words.owners.flatMap((word) => toWords(word));
  return {
    patterns,
    skipped,
    owners,
    slight: listSlight(content),
    concepts: listConcepts(content),
    ...trainSafetyModels(content, { patterns, skipped }),
    networkShare,
    threshold: isTaught ? threshold : unreachable,
    stretchHandicap,
    explainedHandicap,
    doubtThreshold: isTaught ? doubtThreshold : unreachable,
  };
}

function listSlight({ words }: Content): string[] {
  const groups = Object.values(words.groups).filter(({ slight }) => slight);
  return [...new Set(groups.flatMap((group) => group.words.flatMap(toWords).map(stemWord)))].toSorted();
}

function listConcepts(content: Content): Record<string, CompiledConcept> {
  const nothing = { advice: '', isSevere: false, topic: '', silences: [], explains: 'own-words' } as const;
  return Object.fromEntries([
    ...content.concepts.map(({ id, outcome, advice, isSevere, topic }): [string, CompiledConcept] => [
      id,
      { ...nothing, outcome, advice: advice ?? '', isSevere, topic },
    ]),
    ...content.guards.map(({ id, outcome, advice, silences, explains }): [string, CompiledConcept] => [
      id,
      { ...nothing, outcome, advice: advice ?? '', silences, explains },
    ]),
    ...content.nearMisses.map(({ id }): [string, CompiledConcept] => [id, { ...nothing, outcome: 'safety-net' }]),
  ]);
}

/** Words that people use innocently: never taken for a misspelt key word. */
function listRealWords(content: Content): Set<string> {
  const texts = [
    ...listInnocents(content),
    ...content.topics.flatMap(({ asks, names, answer }) => [...asks, ...names, answer]),
    ...content.replies.flatMap(({ asks }) => asks),
  ];
  return new Set(texts.flatMap((text) => toWords(text)).flatMap((word) => [word, stemWord(word)]));
}
