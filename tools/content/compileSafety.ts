import { stemWord } from '../../lambda/language/stemWord.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { CompiledConcept, CompiledSafety } from '../../lambda/vocabulary/compiledContent.ts';
import { compilePatterns, type LabelledPatterns } from './compilePatterns.ts';
import type { Content } from './content.ts';
import { trainModel, type Example } from './trainModel.ts';

/** The log odds from which the trained model alone counts as a mention; see docs/decisions/0004 for how it was chosen. */
const threshold = 1.2;

/** The kind of example lines that do not mention a red flag. */
const nearMissKind = 'near-miss';

/** Compiles the red flags, their guards and near-misses, and trains the model that catches what no pattern lists. */
export function compileSafety(content: Content): CompiledSafety {
  const labelled: LabelledPatterns[] = [
    ...content.concepts.map(({ id, patterns, phrases }) => ({ label: id, patterns, phrases })),
    ...content.guards.map(({ id, patterns }) => ({ label: id, patterns, phrases: [] })),
    ...content.nearMisses.map(({ id, patterns }) => ({ label: id, patterns, phrases: [] })),
  ];
  const patterns = compilePatterns(labelled, content.words, { matchesFuzzily: true, realWords: listRealWords(content) });
  return {
    patterns,
    skipped: [...new Set(content.words.skipped.flatMap((word) => toWords(word)))],
    concepts: listConcepts(content),
    model: trainSafetyModel(content),
    threshold,
  };
}

function listConcepts(content: Content): Record<string, CompiledConcept> {
  const nothing = { advice: '', isSevere: false, topic: '', silences: [] };
  return Object.fromEntries([
    ...content.concepts.map(({ id, outcome, advice, isSevere, topic }): [string, CompiledConcept] => [
      id,
      { ...nothing, outcome, advice: advice ?? '', isSevere, topic },
    ]),
    ...content.guards.map(({ id, outcome, advice, silences }): [string, CompiledConcept] => [
      id,
      { ...nothing, outcome, advice: advice ?? '', silences },
    ]),
    ...content.nearMisses.map(({ id }): [string, CompiledConcept] => [id, { ...nothing, outcome: 'safety-net' }]),
  ]);
}

/** Words that people use innocently: never taken for a misspelt key word. */
function listRealWords(content: Content): Set<string> {
  const texts = [
    ...listNearMisses(content),
    ...content.topics.flatMap(({ asks, names, answer }) => [...asks, ...names, answer]),
    ...content.replies.flatMap(({ asks }) => asks),
  ];
  return new Set(texts.flatMap((text) => toWords(text)).flatMap((word) => [word, stemWord(word)]));
}

/**
 * Trains on lines that mention a red flag against near-misses, ways of asking about other topics, and moves.
 */
function trainSafetyModel(content: Content): CompiledSafety['model'] {
  const mainTopics = new Set(content.advice.filter(({ isMainEmergency }) => isMainEmergency).flatMap(({ topics }) => topics));
  const redFlagTopics = new Set(
    content.concepts
      .filter(({ advice }) => content.advice.some(({ id, isMainEmergency }) => id === advice && isMainEmergency))
      .map(({ topic }) => topic),
  );
  const isInnocent = (topic: string): boolean => !redFlagTopics.has(topic) && !mainTopics.has(topic);
  const mentions = Object.entries(content.examples).flatMap(([kind, lines]) => (kind.startsWith(nearMissKind) ? [] : lines));
  const innocents = [
    ...listNearMisses(content),
    ...content.topics.filter(({ id, owes }) => isInnocent(id) && owes === 'nothing').flatMap(({ asks, names }) => [...asks, ...names]),
    ...content.replies.flatMap(({ asks }) => asks),
    ...content.moves.flatMap(({ phrases }) => phrases),
  ];
  const examples: Example[] = [
    ...mentions.map((text) => ({ text, owner: 1, weight: 1 })),
    ...innocents.map((text) => ({ text, owner: 0, weight: 1 })),
  ];
  return trainModel(examples, { classCount: 1, buckets: 32_768, epochs: 12, rate: 0.4, decay: 1e-4, pruneBelow: 0, keptPerBucket: 1 });
}

function listNearMisses(content: Content): string[] {
  return Object.entries(content.examples).flatMap(([kind, lines]) => (kind.startsWith(nearMissKind) ? lines : []));
}
