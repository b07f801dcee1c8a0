import { createGroupFinder } from '../../lambda/language/createGroupFinder.ts';
import { listStretchFeatures } from '../../lambda/language/listStretchFeatures.ts';
import { numberNamed } from '../../lambda/language/numberNamed.ts';
import { createGroupMatcher } from '../../lambda/language/createGroupMatcher.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { CompiledSafety } from '../../lambda/vocabulary/compiledSafety.ts';
import type { Content } from './content.ts';
import { type ConvolutionTraining, trainConvolution, type WordExample } from './convolution/trainConvolution.ts';
import { keepTrained } from './keepTrained.ts';
import { trainModel, type Example } from './trainModel.ts';

/** A power of two. */
const buckets = 262_144;

/** The kind of example lines that do not mention a red flag: their files' names begin so. */
export const innocentKind = 'near-miss';

/** Short things that everybody says: so near to blurted mentions that no training should decide on them. */
const byHeartKind = `${innocentKind}-by-heart`;

/** What the features of a text are made with. */
export type FeatureSource = Pick<CompiledSafety, 'patterns' | 'skipped'>;

/** The two models that hear mentions: one adds up what every word says, the other looks for the places that tell. */
export type SafetyModels = Pick<CompiledSafety, 'model' | 'network'>;

/**
 * Trains on lines that mention a red flag against near-misses, ways of asking about other topics, and moves.
 *
 * A mention is learnt as a whole; to the linear model every stretch of an innocent line is innocent too, and is learnt as such.
 */
export function trainSafetyModels(content: Content, { patterns, skipped }: FeatureSource): SafetyModels {
  const small = new Set(skipped);
  const findGroups = createGroupFinder(patterns);
  const matchGroups = createGroupMatcher(patterns);
  const named = numberNamed(patterns);
  const listWords = (text: string): string[] => toWords(text).filter((word) => !small.has(word));
  const findMarked = (words: readonly string[]) => findGroups(['^', ...words, '$']);
  const concepts = new Set(content.concepts.map(({ id }) => id));
  const mentionsRedFlag = (text: string): boolean => matchGroups(findMarked(listWords(text))).some(({ label }) => concepts.has(label));
  const listFeatures = ({ text, owner }: Example): number[][] => {
    const words = listWords(text);
    return listStretchFeatures(words, findMarked(words).slice(1, -1), named, buckets).slice(0, owner === 1 ? 1 : undefined);
  };
  const examples: Example[] = [
    ...listMentions(content).map((text) => ({ text, owner: 1, weight: 1 })),
    ...[...listInnocents(content), ...listOtherAsks(content, mentionsRedFlag)].map((text) => ({ text, owner: 0, weight: 1 })),
  ];
  return {
    model: trainModel(examples, {
      classCount: 1,
      buckets,
      cost: 2,
      gain: 5,
      leastSeen: 2,
      steps: 12,
      reach: 0.999,
      passes: 100,
      tolerance: 1e-5,
      listFeatures,
    }),
    network: trainNetwork(examples.map(({ text, owner }) => ({ words: listWords(text), isOwned: owner === 1 }))),
  };
}

function trainNetwork(examples: readonly WordExample[]): SafetyModels['network'] {
  const training: ConvolutionTraining = {
    buckets,
    leastSeen: 3,
    dimensions: 24,
    widths: [1, 2, 3],
    filtersPerWidth: 48,
    epochs: 10,
    rate: 4e-3,
    batch: 64,
    wordDropout: 0.08,
    filterDropout: 0.2,
  };
  return keepTrained([Buffer.from(JSON.stringify([training, examples]))], () => trainConvolution(examples, training));
}

/** Lists the example lines that mention no red flag, though their words are near, but those that are known by heart. */
export function listInnocents(content: Content): string[] {
  return Object.entries(content.examples).flatMap(([kind, lines]) => (kind.startsWith(innocentKind) && kind !== byHeartKind ? lines : []));
}

/** Lists the innocent lines from which nothing is learnt. */
export function listOnlyByHeart(content: Content): readonly string[] {
  return content.examples[byHeartKind] ?? [];
}

/** Lists the lines that mention no red flag and are known by heart where a model hears one: every example, and moves. */
export function listInnocentByHeart(content: Content): string[] {
  return [...listOnlyByHeart(content), ...listInnocents(content), ...content.moves.flatMap(({ phrases }) => phrases)];
}

/** Lists the example lines that mention a red flag. */
export function listMentions(content: Content): string[] {
  return Object.entries(content.examples).flatMap(([kind, lines]) => (kind.startsWith(innocentKind) ? [] : lines));
}

/** Ways of asking about topics that no red flag of the main emergency explains, but those in which a pattern hears one all the same. */
function listOtherAsks(content: Content, mentionsRedFlag: (text: string) => boolean): string[] {
  const isMainEmergency = new Set(content.advice.filter((advice) => advice.isMainEmergency).map(({ id }) => id));
  const mainTopics = new Set([
    ...content.advice.filter(({ id }) => isMainEmergency.has(id)).flatMap(({ topics }) => topics),
    ...content.concepts.filter(({ advice }) => isMainEmergency.has(advice ?? '')).map(({ topic }) => topic),
  ]);
  const otherAsks = content.topics
    .filter(({ id }) => !mainTopics.has(id))
    .flatMap(({ id, asks, names }) => [...asks, ...names, ...(content.moreAsks[id] ?? [])]);
  return [
    ...otherAsks.filter((ask) => !mentionsRedFlag(ask)),
    ...content.replies.flatMap(({ id, asks }) => [...asks, ...(content.moreAsks[id] ?? [])]),
    ...content.moves.flatMap(({ phrases }) => phrases),
  ];
}
