import { createGroupFinder } from '../../lambda/language/createGroupFinder.ts';
import { listStretchFeatures } from '../../lambda/language/listStretchFeatures.ts';
import { matchGroups } from '../../lambda/language/matchGroups.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { CompiledSafety } from '../../lambda/vocabulary/compiledSafety.ts';
import type { LinearModel } from '../../lambda/vocabulary/linearModel.ts';
import type { Content } from './content.ts';
import { trainModel, type Example } from './trainModel.ts';

/** A power of two. */
const buckets = 262_144;

/** The kind of example lines that do not mention a red flag: their files' names begin so. */
export const innocentKind = 'near-miss';

/** What the features of a text are made with. */
export type FeatureSource = Pick<CompiledSafety, 'patterns' | 'skipped'>;

/**
 * Trains on lines that mention a red flag against near-misses, ways of asking about other topics, and moves.
 *
 * A mention is learnt as a whole; of an innocent line every stretch is innocent too, and is learnt as such.
 */
export function trainSafetyModel(content: Content, { patterns, skipped }: FeatureSource): LinearModel {
  const small = new Set(skipped);
  const findGroups = createGroupFinder(patterns);
  const hear = (text: string) => {
    const words = toWords(text).filter((word) => !small.has(word));
    return { words, groups: findGroups(['^', ...words, '$']) };
  };
  const concepts = new Set(content.concepts.map(({ id }) => id));
  const mentionsRedFlag = (text: string): boolean => matchGroups(patterns, hear(text).groups).some(({ label }) => concepts.has(label));
  const listFeatures = ({ text, owner }: Example): number[][] => {
    const { words, groups } = hear(text);
    return listStretchFeatures(patterns, words, groups.slice(1, -1), buckets).slice(0, owner === 1 ? 1 : undefined);
  };
  const examples: Example[] = [
    ...listMentions(content).map((text) => ({ text, owner: 1, weight: 1 })),
    ...[...listInnocents(content), ...listOtherAsks(content, mentionsRedFlag)].map((text) => ({ text, owner: 0, weight: 1 })),
  ];
  return trainModel(examples, {
    classCount: 1,
    buckets,
    epochs: 25,
    rate: 0.4,
    decay: 1e-4,
    kept: 25_000,
    leastSeen: 2,
    runs: 5,
    steps: 12,
    listFeatures,
  });
}

/** Lists the example lines that mention no red flag, though their words are near. */
export function listInnocents(content: Content): string[] {
  return Object.entries(content.examples).flatMap(([kind, lines]) => (kind.startsWith(innocentKind) ? lines : []));
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
