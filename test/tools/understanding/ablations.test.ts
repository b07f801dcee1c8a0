import { compileKnowledge } from '../../../tools/content/compileKnowledge.ts';
import { readContent } from '../../../tools/content/readContent.ts';
import { judgeMeanings } from '../../../tools/understanding/judgeMeanings.ts';
import { listAblations } from '../../../tools/understanding/listAblations.ts';
import { buildOutcome } from './buildOutcome.ts';

const { content } = readContent('test/packs/blue-knee');
if (content === null) throw new Error('the invented pack cannot be read');
const knowledge = compileKnowledge(content);
const labelOf = new Map(content.replies.map(({ id, label }) => [id, label]));
const turns = content.topics.flatMap(({ id, asks }) => asks.map((say) => ({ ...buildOutcome([id], []).turn, say })));

describe('understanding without one of its parts', () => {
  const shares = new Map(listAblations(knowledge).map(({ name, knowledge: part }) => [name, judgeMeanings(part, labelOf, turns)] as const));
  const countRight = (name: string): number => (shares.get(name) ?? []).filter(({ isRight }) => isRight).length;

  it('is measured on every question', () => {
    expect(shares.size).toBe(8);
    for (const judged of shares.values()) expect(judged).toHaveLength(turns.length);
  });

  it('knows what the content asks when it is whole', () => {
    expect(countRight('everything')).toBe(turns.length);
  });

  it.each(['without the trained model', 'without the word index', 'the trained model alone', 'the word index alone'])(
    'is other than whole %s',
    (name) => {
      const toConfidences = (judged: string) => (shares.get(judged) ?? []).map(({ confidence }) => confidence);
      expect(toConfidences(name)).not.toEqual(toConfidences('everything'));
    },
  );
});

describe('judgeMeanings', () => {
  it('counts a reply as what it is about, and leaves out what expects nothing', () => {
    const [reply] = content.replies;
    const asked = [buildOutcome([reply?.label ?? ''], []).turn, buildOutcome([], []).turn].map((turn) => ({
      ...turn,
      say: reply?.asks[0] ?? '',
    }));
    expect(judgeMeanings(knowledge, labelOf, asked).map(({ isRight }) => isRight)).toEqual([true]);
  });
});
