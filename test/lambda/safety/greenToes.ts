import type { ConvolutionalModel } from '../../../lambda/vocabulary/convolutionalModel.ts';
import { type LinearModel, rowBuckets } from '../../../lambda/vocabulary/linearModel.ts';
import { toHeartKey } from '../../../lambda/language/toHeartKey.ts';
import { stemWord } from '../../../lambda/language/stemWord.ts';
import { listStretchFeatures } from '../../../lambda/language/listStretchFeatures.ts';
import { numberNamed } from '../../../lambda/language/numberNamed.ts';
import type { CompiledConcept, CompiledSafety } from '../../../lambda/vocabulary/compiledSafety.ts';
import { compilePatterns, type LabelledPatterns } from '../../../tools/content/compilePatterns.ts';
import { packWeights } from '../../../tools/content/packWeights.ts';
import { toWordList } from '../../../tools/content/toWordList.ts';

const buckets = 4_096;

const none: CompiledConcept = {
  outcome: 'safety-net',
  advice: '',
  isSevere: false,
  topic: '',
  silences: [],
  explains: 'own-words',
  denies: null,
};

/** An invented set of red flags, small enough to see through: nothing in the finder may depend on the real one. */
export function buildGreenToes(options: { readonly extra?: readonly LabelledPatterns[] } = {}): CompiledSafety {
  const labelled: LabelledPatterns[] = [
    { label: 'green-toes', patterns: ['{toe} *3 {green}', '{green} *1 {toe}'], phrases: ['toes of emerald'] },
    { label: 'humming', patterns: ['hum *2 {toe}'], phrases: [] },
    { label: 'leaving', patterns: ['went {toe}', 'went went'], phrases: [] },
    { label: 'near-toe', patterns: ['{toe}'], phrases: [] },
    { label: 'painted', patterns: ['paint *2 {toe} *1 {green}'], phrases: [] },
    { label: 'city', patterns: ['of emerald city', 'emerald tootsie town'], phrases: [] },
    { label: 'joking', patterns: ['{toe} green joke'], phrases: [] },
    { label: 'singing', patterns: ['sing *4 loudly'], phrases: [] },
    { label: 'gardening', patterns: ['{toe} of cliff'], phrases: [] },
    { label: 'foot', patterns: ['big {toe}'], phrases: [] },
    { label: 'leafing', patterns: ['green leaf'], phrases: [] },
    { label: 'splashing', patterns: ['{toe} *3 splash sploosh'], phrases: [] },
    { label: 'envious', patterns: ['{toe} green envy'], phrases: [] },
    { label: 'tuning', patterns: ['hum {toe} gold green'], phrases: [] },
    { label: 'starting', patterns: ['^ bare {toe}', 'raw {toe} $'], phrases: [] },
    { label: 'bathing', patterns: ['bare {toe}', 'raw {toe}'], phrases: [] },
    { label: 'hiding', patterns: ['{toe} nail'], phrases: [] },
    { label: 'envy', patterns: ['green with envy'], phrases: [] },
    { label: 'nobody-knows', patterns: ['mystery'], phrases: [] },
    ...(options.extra ?? []),
  ];
  const groups = {
    toe: { swappable: true, words: ['toe', 'tootsie', 'little piggy'] },
    green: { swappable: false, words: ['green', 'emerald', 'greenish'] },
    unused: { swappable: false, words: ['glorp'] },
  };
  const patterns = compilePatterns(
    labelled,
    { groups, skipped: ['um', 'my'], masked: [] },
    { matchesFuzzily: true, realWords: new Set(['gleaming']), namesGroups: true },
  );
  return {
    patterns,
    skipped: ['um', 'my'],
    owners: ['my'],
    refusals: ['nope'],
    slight: toWordList(['went'].map(stemWord)),
    concepts: {
      'green-toes': { ...none, outcome: 'advice', advice: 'rainbow', isSevere: true, topic: 'paint' },
      humming: { ...none, outcome: 'advice', advice: 'music', topic: 'song' },
      leaving: { ...none, outcome: 'advice', advice: 'music' },
      'near-toe': none,
      painted: { ...none, outcome: 'guard', silences: ['green-toes'] },
      city: { ...none, outcome: 'guard', silences: ['green-toes'] },
      joking: { ...none, outcome: 'guard' },
      singing: { ...none, outcome: 'guard', explains: 'between', silences: ['green-toes'] },
      gardening: { ...none, outcome: 'guard', explains: 'other-thing', silences: ['green-toes', 'splashing'] },
      foot: { ...none, outcome: 'guard', silences: ['green-toes'] },
      leafing: { ...none, outcome: 'guard', silences: ['green-toes'] },
      splashing: { ...none, outcome: 'advice', advice: 'music' },
      envious: { ...none, outcome: 'short-advice', advice: 'rainbow', silences: ['green-toes'] },
      tuning: { ...none, outcome: 'guard', silences: ['green-toes'] },
      starting: { ...none, outcome: 'advice', advice: 'music' },
      bathing: { ...none, outcome: 'guard', silences: ['starting'] },
      hiding: { ...none, outcome: 'plain', silences: ['green-toes', 'near-toe'] },
      envy: { ...none, outcome: 'short-advice', advice: 'rainbow', silences: ['green-toes'] },
    },
    otherEmergencies: ['music'],
    model: buildModel(patterns),
    network: buildNetwork(),
    byHeart: {
      salt: 7,
      mentions: Uint32Array.of(toHeartKey(['nails', 'like', 'old', 'limes'], 7)),
      innocents: Uint32Array.of(toHeartKey(['sploosh', 'said', 'she'], 7)),
    },
    networkShare: 1,
    threshold: 2,
    stretchHandicap: 0.5,
    explainedHandicap: 0,
    refusedHandicap: 0,
    certainThreshold: 1e6,
    doubtThreshold: 1,
  };
}

/** A model that knows one word: the more of a stretch it is, the higher the score; alone it scores far above two. */
function buildModel(patterns: CompiledSafety['patterns']): LinearModel {
  const weights = new Int8Array(buckets);
  for (const bucket of listStretchFeatures(['sploosh'], [[]], numberNamed(patterns), buckets)[0] ?? []) weights[bucket] = 28;
  return { buckets, biases: [-3], scale: 0.1, ...packWeights(weights, rowBuckets) };
}

/** A network that knows no word and finds nothing. */
function buildNetwork(): ConvolutionalModel {
  const nowhere = { starts: new Uint32Array(2), steps: new Uint8Array(0) };
  const empty = { vectors: new Int8Array(0), filters: new Int8Array(0), biases: [], outputs: [] };
  return {
    ...empty,
    buckets: rowBuckets,
    places: nowhere,
    dimensions: 1,
    vectorScale: 1,
    widths: [1],
    filtersPerWidth: 0,
    filterScale: 1,
    bias: 0,
  };
}
