import { rankScores } from '../../../lambda/knowledge/rankScores.ts';
import type { CompiledKnowledge, KnowledgeClass } from '../../../lambda/vocabulary/compiledKnowledge.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';

const classes: readonly KnowledgeClass[] = [
  { kind: 'topic', id: 'knee' },
  { kind: 'topic', id: 'toe' },
  { kind: 'reply', id: 'weather' },
  { kind: 'reply', id: 'music' },
  { kind: 'move', id: 'stop' },
];
const weights = { ...loadGuide().content.knowledge.weights, sharpness: 1, sure: 0.5, likely: 0.35, unsure: 0.1, reply: 0.45 };
const knowledge: CompiledKnowledge = { ...loadGuide().content.knowledge, classes, weights };

/** Ranks the five classes by the shares that their scores stand for. */
const rank = (shares: readonly number[], takesMoves = true) =>
  rankScores(
    knowledge,
    shares.map((share) => Math.log(share)),
    takesMoves,
  );

describe('rankScores', () => {
  it('makes shares of the scores, the highest first', () => {
    const ranked = rank([0.2, 0.6, 0.1, 0.05, 0.05]);
    expect(ranked.map(({ owner }) => owner.id)).toEqual(['toe', 'knee', 'weather', 'music', 'stop']);
    expect(ranked[0]?.confidence).toBeCloseTo(0.6);
    expect(ranked.map(({ band }) => band)).toEqual(['sure', 'unsure', 'unsure', 'out-of-scope', 'out-of-scope']);
  });

  it('leaves moves out, and their share to the others', () => {
    const ranked = rank([0.2, 0.2, 0.05, 0.05, 0.5], false);
    expect(ranked.map(({ owner }) => owner.kind)).not.toContain('move');
    expect(ranked[0]?.confidence).toBeCloseTo(0.4);
  });

  it('trusts a reply when all replies together say that no topic is meant', () => {
    expect(rank([0.15, 0.15, 0.3, 0.25, 0.15])[0]).toMatchObject({ owner: { id: 'weather' }, band: 'likely' });
  });

  it('puts a reply first when all replies together hold enough, though a topic holds more than each', () => {
    const ranked = rank([0.3, 0.1, 0.27, 0.23, 0.1]);
    expect(ranked[0]).toMatchObject({ owner: { id: 'weather' }, band: 'likely' });
    expect(ranked[1]).toMatchObject({ owner: { id: 'knee' }, band: 'unsure' });
  });

  it('makes shares further apart the sharper they are to be', () => {
    const sharper: CompiledKnowledge = { ...knowledge, weights: { ...weights, sharpness: 2 } };
    const [best] = rankScores(sharper, [Math.log(0.6), Math.log(0.4), -Infinity, -Infinity, -Infinity], true);
    // 0.6² / (0.6² + 0.4²)
    expect(best?.confidence).toBeCloseTo(0.36 / 0.52);
  });

  it('doubts a reply that stands alone against the topics', () => {
    expect(rank([0.3, 0.25, 0.38, 0.02, 0.05])[0]).toMatchObject({ owner: { id: 'weather' }, band: 'unsure' });
  });

  it('is sure of a reply that holds most by itself', () => {
    expect(rank([0.1, 0.1, 0.6, 0.1, 0.1])[0]).toMatchObject({ owner: { id: 'weather' }, band: 'sure' });
  });
});
