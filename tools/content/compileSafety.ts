import { toHeartKey } from '../../lambda/language/toHeartKey.ts';
import { stemWord } from '../../lambda/language/stemWord.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import { createWordReader } from '../../lambda/safety/createWordReader.ts';
import { createRedFlagFinder, modelConcept, type RedFlag, type RedFlagFinder } from '../../lambda/safety/findRedFlags.ts';
import type { CompiledConcept, CompiledSafety } from '../../lambda/vocabulary/compiledSafety.ts';
import { compilePatterns, type LabelledPatterns } from './compilePatterns.ts';
import type { Content } from './content.ts';
import { listInnocentByHeart, listInnocents, listMentions, listOnlyByHeart, trainSafetyModels } from './trainSafetyModel.ts';
import { toWordList } from './toWordList.ts';

/** The log odds from which the trained model alone counts as a mention, chosen on the sets: docs/safety.md says what for. */
const threshold = -3.8;

/** Of how many mentions the model must have learnt for its word to count: taught by fewer, it knows no more than the patterns do. */
const leastMentions = 100;

/** Log odds that no text reaches. */
const unreachable = 1e6;

/** How much the network's log odds count beside those of the linear model. */
const networkShare = 0.75;

/** What a stretch of a long text must have over the whole: it takes a quarter of the false alarms of real talk, and a mention in 700. */
const stretchHandicap = 0.7;

/** What words must have over others if guards or another emergency explain some of them: decision 6 says what it saves and costs. */
const explainedHandicap = 1.2;

/** What an answer that begins with a no must have over others: docs/safety.md says what it saves and costs. */
const refusedHandicap = 6;

/** The log odds that no guard outweighs, chosen on the sets: decision 6 says what it saves and costs. */
const certainThreshold = 9.5;

/** Packed, the models score a text a little otherwise than before: what is so near to the threshold is known by heart too. */
const byHeartMargin = 0.1;

/** The log odds from which it is in doubt, and the one-sentence form is owed. */
const doubtThreshold = -4.6;

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
  const safety: CompiledSafety = {
    patterns,
    skipped,
    owners,
    refusals: content.words.refusals,
    slight: toWordList(listSlight(content)),
    concepts: listConcepts(content),
    otherEmergencies: listOtherEmergencies(content),
    ...trainSafetyModels(content, { patterns, skipped }),
    byHeart: { salt: 0, mentions: new Uint32Array(0), innocents: new Uint32Array(0) },
    networkShare,
    threshold: isTaught ? threshold : unreachable,
    stretchHandicap,
    explainedHandicap,
    refusedHandicap,
    certainThreshold: isTaught ? certainThreshold : unreachable,
    doubtThreshold: isTaught ? doubtThreshold : unreachable,
  };
  return isTaught ? { ...safety, byHeart: listByHeart(content, safety) } : safety;
}

/** What is longer and innocent is not said twice in the same words: the models learn from it, and no more. */
const longestInnocentByHeart = 6;

/**
 * Lists the mentions that are learnt and not heard, and what is known to be innocent and heard: whoever adds one may count
 * on it. A line that stands on both sides is a mention.
 */
function listByHeart(content: Content, safety: CompiledSafety): CompiledSafety['byHeart'] {
  const { mainAdvice } = content.pack.roles;
  const heardFrom = (margin: number): RedFlagFinder => createRedFlagFinder({ ...safety, threshold: safety.threshold + margin }, mainAdvice);
  const [hearSurely, hearPerhaps] = [heardFrom(byHeartMargin), heardFrom(-byHeartMargin)];
  const isOwed = ({ outcome, advice }: RedFlag): boolean => outcome === 'advice' && advice === mainAdvice;
  const isHeardByModels = (text: string): boolean => hearPerhaps(text).find(isOwed)?.concept === modelConcept;
  const readWords = createWordReader(safety);
  const read = (texts: readonly string[]): Map<string, readonly string[]> =>
    new Map(texts.map((text) => readWords(text).words).map((words) => [words.join(' '), words]));
  const mentions = read(listMentions(content));
  const always = new Set(listOnlyByHeart(content));
  const isKept = (text: string): boolean => always.has(text) || readWords(text).words.length <= longestInnocentByHeart;
  const innocents = read(listInnocentByHeart(content).filter((text) => isKept(text) && isHeardByModels(text)));
  const quiet = read(listInnocentByHeart(content));
  for (const said of mentions.keys()) for (const side of [innocents, quiet]) side.delete(said);
  const missed = read(listMentions(content).filter((text) => !hearSurely(text).some(isOwed)));
  const salt = findSalt([
    [innocents, mentions],
    [quiet, missed],
  ]);
  return { salt, mentions: toKeys(missed, salt), innocents: toKeys(innocents, salt) };
}

type Sayings = ReadonlyMap<string, readonly string[]>;

function toKeys(sayings: Sayings, salt: number): Uint32Array {
  return Uint32Array.from(new Set([...sayings.values()].map((words) => toHeartKey(words, salt)))).sort();
}

/** Salts that are tried: of so many lines, one in fifty or so keeps all apart. */
const mostSalts = 2_000;

/** Finds the first salt that gives no saying of one side the key of one of the other. */
function findSalt(sides: readonly (readonly [Sayings, Sayings])[]): number {
  for (let salt = 0; salt < mostSalts; salt += 1) {
    const areApart = sides.every(([one, other]) => {
      const keys = new Set(toKeys(other, salt));
      return toKeys(one, salt).every((key) => !keys.has(key));
    });
    if (areApart) return salt;
  }
  throw new Error('No salt keeps apart what is known by heart: toHeartKey must keep more bits');
}

function listOtherEmergencies({ advice, pack }: Content): string[] {
  return advice.flatMap(({ id, careLevel }) => (careLevel === 'emergency' && id !== pack.roles.mainAdvice ? [id] : []));
}

function listSlight({ words }: Content): string[] {
  const groups = Object.values(words.groups).filter(({ slight }) => slight);
  return [...new Set(groups.flatMap((group) => group.words.flatMap(toWords).map(stemWord)))].toSorted();
}

function listConcepts(content: Content): Record<string, CompiledConcept> {
  const nothing = { advice: '', isSevere: false, topic: '', silences: [], explains: 'own-words', denies: null } as const;
  return Object.fromEntries([
    ...content.concepts.map(({ id, outcome, advice, isSevere, topic }): [string, CompiledConcept] => [
      id,
      { ...nothing, outcome, advice: advice ?? '', isSevere, topic },
    ]),
    ...content.guards.map(({ id, outcome, advice, silences, explains, denies }): [string, CompiledConcept] => [
      id,
      { ...nothing, outcome, advice: advice ?? '', silences, explains, denies },
    ]),
    ...content.nearMisses.map(({ id, isOfSign }): [string, CompiledConcept] => [
      id,
      { ...nothing, outcome: 'safety-net', ...(isOfSign ? { isOfSign } : {}) },
    ]),
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
