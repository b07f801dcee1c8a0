import { createCorrector } from '../../lambda/language/createCorrector.ts';
import { stemWord } from '../../lambda/language/stemWord.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { CompiledPatterns } from '../../lambda/vocabulary/compiledPatterns.ts';
import { numberGroups } from './numberGroups.ts';
import { parsePattern, type PatternPiece } from './parsePattern.ts';
import { listBeginnings } from './listBeginnings.ts';
import { listByLevel } from './listByLevel.ts';
import { toBytes, toNumberLists } from './toNumberLists.ts';
import { toWordList } from './toWordList.ts';

/** What the patterns are made of: named groups of words, and words that carry nothing and are skipped. */
export interface PatternWords {
  readonly groups: Readonly<
    Record<string, { readonly swappable: boolean; readonly forPatterns?: boolean; readonly words: readonly string[] }>
  >;
  readonly skipped: readonly string[];
  /** How the strong words begin that a recogniser writes with stars. */
  readonly masked: readonly string[];
}

/** Patterns and plain phrases that lead to one label. */
export interface LabelledPatterns {
  readonly label: string;
  readonly patterns: readonly string[];
  readonly phrases: readonly string[];
}

/** How words are matched that are not exactly a key word. */
export interface PatternOptions {
  /** Words of at least six letters are also found with a letter wrong, or heard in pieces. */
  readonly matchesFuzzily: boolean;
  /** Real words that must not be taken for a misspelt key word. */
  readonly realWords: ReadonlySet<string>;
  /** Every named group is kept, used in a pattern or not, for a model to count. */
  readonly namesGroups?: boolean;
}

/** Compiles patterns to the tries that `findPatterns` walks. */
export function compilePatterns(entries: readonly LabelledPatterns[], words: PatternWords, options: PatternOptions): CompiledPatterns {
  const builder = new PatternBuilder(words, options);
  for (const entry of entries) {
    for (const pattern of entry.patterns) builder.addPattern(entry.label, parsePattern(pattern));
    for (const phrase of entry.phrases) builder.addPhrase(entry.label, phrase);
  }
  return builder.build();
}

class PatternBuilder {
  private readonly words: Record<string, number>[] = [{}];
  private readonly groupsAt: number[][] = [[]];
  private readonly edges: Record<string, [number, number][]>[] = [{}];
  private readonly labelsAt: number[][] = [[]];
  private readonly labels: string[] = [];
  private readonly labelIndex = new Map<string, number>();
  private readonly groupIndex = new Map<string, number>();
  private readonly swaps = new Map<string, string>();
  private readonly skipped: ReadonlySet<string>;
  private readonly source: PatternWords;
  private readonly options: PatternOptions;

  constructor(source: PatternWords, options: PatternOptions) {
    this.source = source;
    this.options = options;
    this.skipped = new Set(source.skipped.flatMap((word) => toWords(word)));
    for (const [name, group] of Object.entries(source.groups)) {
      if (group.swappable) for (const word of group.words) this.swaps.set(this.toStems(word).join(' '), name);
    }
  }

  addPattern(label: string, pieces: readonly PatternPiece[]): void {
    this.follow(0, pieces, 0, this.getLabel(label));
  }

  addPhrase(label: string, phrase: string): void {
    // The words are kept as written: a stem that were stemmed again would be another ("collapsed", "collaps", "collap").
    const words = this.toKeptWords(phrase);
    if (words.length === 0) return;
    const stems = words.map(stemWord);
    const pieces: PatternPiece[] = [];
    for (let at = 0; at < words.length;) {
      const swap = this.findSwap(stems, at);
      pieces.push({ alternatives: [swap === null ? { word: words[at] ?? '' } : { group: swap.group }], isOptional: false, gapWords: 0 });
      at += swap?.lengthWords ?? 1;
    }
    this.addPattern(label, pieces);
  }

  build(): CompiledPatterns {
    const named = this.options.namesGroups === true ? this.listNamed() : [];
    // In the order of the alphabet they pack best.
    const stems = [...new Set(this.words.flatMap((children) => Object.keys(children)))].sort();
    const numbers = new Map(stems.map((stem, at) => [stem, at] as const));
    const nexts = this.words.map((children) =>
      Object.entries(children)
        .map(([stem, node]) => ({ key: numbers.get(stem) ?? 0, gapWords: 0, to: node }))
        .sort((a, b) => a.key - b.key),
    );
    const groups = numberGroups([...this.groupIndex.keys()].map((key) => key.split('|')));
    const toNumber = (group: number): number => groups[group] ?? 0;
    const edges = this.edges.map((next) =>
      Object.entries(next)
        .flatMap(([group, reached]) => reached.map(([gapWords, to]) => ({ key: toNumber(Number(group)), gapWords, to })))
        .sort((a, b) => a.key - b.key),
    );
    const nodes = listByLevel(nexts);
    const states = listByLevel(edges);
    const levelEdges = states.map((state) => edges[state] ?? []);
    const patterns: CompiledPatterns = {
      stems: toWordList(stems),
      nextStems: toNumberLists(nodes.map((node) => (nexts[node] ?? []).map(({ key }) => key))),
      groupsAt: toNumberLists(nodes.map((node) => (this.groupsAt[node] ?? []).map(toNumber).sort((a, b) => a - b))),
      nextGroups: toNumberLists(levelEdges.map((next) => next.map(({ key }) => key))),
      beginnings: listBeginnings(
        (levelEdges[0] ?? []).map(({ key }) => key),
        groups.length,
      ),
      gaps: toBytes(levelEdges.flatMap((next) => next.map(({ gapWords }) => gapWords))),
      labelsAt: toNumberLists(states.map((state) => this.labelsAt[state] ?? [])),
      labels: this.labels,
      named: named.map(toNumber),
      matchesFuzzily: this.options.matchesFuzzily,
      uncorrected: toWordList([]),
      masked: this.options.matchesFuzzily ? this.listMasked() : {},
    };
    return this.options.matchesFuzzily ? { ...patterns, uncorrected: toWordList(this.listUncorrected(patterns)) } : patterns;
  }

  /** In the order in which content names them, whatever patterns there are. */
  private listNamed(): number[] {
    const counted = Object.entries(this.source.groups).filter(([, { forPatterns }]) => forPatterns !== true);
    const named = counted.map(([group]) => this.getChoice([{ group }]));
    return [...new Set(named)].filter((group) => group !== null);
  }

  private follow(state: number, pieces: readonly PatternPiece[], at: number, label: number): void {
    const piece = pieces[at];
    if (piece === undefined) {
      const ends = this.labelsAt[state];
      if (ends !== undefined && !ends.includes(label)) ends.push(label);
      return;
    }
    if (piece.isOptional) this.follow(state, pieces, at + 1, label);
    const group = this.getChoice(piece.alternatives);
    if (group !== null) this.follow(this.step(state, group, piece.gapWords), pieces, at + 1, label);
  }

  private step(state: number, group: number, gapWords: number): number {
    const edges = this.edges[state] ?? {};
    const known = (edges[group] ??= []);
    const same = known.find(([gap]) => gap === gapWords);
    if (same !== undefined) return same[1];
    const next = this.edges.length;
    this.edges.push({});
    this.labelsAt.push([]);
    known.push([gapWords, next]);
    return next;
  }

  /** The words that may stand at a place are one group, however they were written; skipped words alone are none. */
  private getChoice(alternatives: PatternPiece['alternatives']): number | null {
    const words = alternatives.flatMap((alternative) =>
      'group' in alternative ? this.getGroupWords(alternative.group) : [alternative.word],
    );
    const entries = [...new Set(words.map((word) => this.toStems(word).join(' ')))].filter((entry) => entry !== '').sort();
    if (entries.length === 0) return null;
    const key = entries.join('|');
    const known = this.groupIndex.get(key);
    if (known !== undefined) return known;
    const index = this.groupIndex.size;
    this.groupIndex.set(key, index);
    for (const entry of entries) this.insert(entry.split(' '), index);
    return index;
  }

  private getGroupWords(name: string): readonly string[] {
    const group = this.source.groups[name];
    if (group === undefined) throw new Error(`There is no group {${name}}: add it to the words, or correct the pattern`);
    return group.words;
  }

  private insert(stems: readonly string[], group: number): void {
    let node = 0;
    for (const stem of stems) {
      const children = this.words[node] ?? {};
      const child = Object.hasOwn(children, stem) ? children[stem] : undefined;
      node = child ?? this.words.length;
      if (child === undefined) {
        children[stem] = node;
        this.words.push({});
        this.groupsAt.push([]);
      }
    }
    const there = this.groupsAt[node];
    if (node !== 0 && there !== undefined && !there.includes(group)) there.push(group);
  }

  private getLabel(label: string): number {
    const known = this.labelIndex.get(label);
    if (known !== undefined) return known;
    this.labels.push(label);
    this.labelIndex.set(label, this.labels.length - 1);
    return this.labels.length - 1;
  }

  private toStems(text: string): string[] {
    return text === '^' || text === '$' ? [text] : this.toKeptWords(text).map(stemWord);
  }

  private toKeptWords(text: string): string[] {
    return toWords(text).filter((word) => !this.skipped.has(word));
  }

  private findSwap(stems: readonly string[], at: number): { group: string; lengthWords: number } | null {
    for (let lengthWords = 3; lengthWords > 0; lengthWords -= 1) {
      const group = this.swaps.get(stems.slice(at, at + lengthWords).join(' '));
      if (group !== undefined && at + lengthWords <= stems.length) return { group, lengthWords };
    }
    return null;
  }

  /** Words that would be taken for a key word a letter away. */
  private listUncorrected(patterns: CompiledPatterns): string[] {
    const keyWords = Object.keys(this.words[0] ?? {});
    const correct = createCorrector(patterns, keyWords);
    const known = new Set(keyWords);
    return [...this.options.realWords].filter((word) => !known.has(word) && correct(word) !== undefined).sort();
  }

  /** A mask that fits two key words tells nothing. */
  private listMasked(): Record<string, string> {
    const owners = new Map<string, string | null>();
    for (const stem of Object.keys(this.words[0] ?? {}))
      for (const form of this.listMaskedForms(stem)) owners.set(form, owners.has(form) && owners.get(form) !== stem ? null : stem);
    return Object.fromEntries([...owners].flatMap(([form, stem]) => (stem === null ? [] : [[form, stem]])));
  }

  /** The forms in which a recogniser masks a strong word: its first letters, stars, its last letters. */
  private listMaskedForms(stem: string): string[] {
    if (!this.source.masked.some((start) => stem.startsWith(start))) return [];
    const forms: string[] = [];
    for (let start = 1; start <= 2; start += 1) {
      for (let end = 0; end <= 3 && start + end < stem.length; end += 1)
        forms.push(`${stem.slice(0, start)}*${end === 0 ? '' : stem.slice(-end)}`);
    }
    return forms;
  }
}
