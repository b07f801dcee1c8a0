import { createGroupFinder } from '../../../lambda/language/createGroupFinder.ts';
import { createMentionScorer } from '../../../lambda/safety/createMentionScorer.ts';
import { createRedFlagFinder, modelConcept } from '../../../lambda/safety/findRedFlags.ts';
import { buildGreenToes } from './greenToes.ts';
import { toWordList } from '../../../tools/content/toWordList.ts';

const findRedFlags = createRedFlagFinder(buildGreenToes(), 'rainbow');
const listOutcomes = (text: string): string[] => findRedFlags(text).map(({ concept, outcome }) => `${concept}: ${outcome}`);

describe('createRedFlagFinder', () => {
  it('says what is owed for a red flag, and where it was heard, skipped words not counted', () => {
    expect(findRedFlags('well um my toe went all green')).toContainEqual({
      concept: 'green-toes',
      outcome: 'advice',
      advice: 'rainbow',
      isSevere: true,
      topic: 'paint',
      first: 2,
      last: 5,
    });
  });

  it('finds nothing where nothing is mentioned', () => {
    expect(findRedFlags('what is the weather like')).toEqual([]);
    expect(findRedFlags('')).toEqual([]);
  });

  it('owes the one-sentence form for a near-miss', () => {
    expect(findRedFlags('my toe')).toEqual([
      { concept: 'near-toe', outcome: 'safety-net', advice: '', isSevere: false, topic: '', first: 1, last: 1 },
    ]);
  });

  it('takes any word of a group, in phrases too, with its inflections', () => {
    for (const text of ['tootsies gone greenish', 'green little piggies', 'tootsies of emerald'])
      expect(listOutcomes(text)).toContain('green-toes: advice');
  });

  it('skips labels that no concept explains', () => {
    expect(findRedFlags('a mystery')).toEqual([]);
  });

  it('lets a guard that names a concept take its full advice away, and owe the one-sentence form', () => {
    expect(listOutcomes('paint my toes green').toSorted()).toEqual(['green-toes: safety-net', 'near-toe: safety-net']);
    expect(findRedFlags('paint my toes green').find(({ concept }) => concept === 'green-toes')).toEqual({
      concept: 'green-toes',
      outcome: 'safety-net',
      advice: '',
      isSevere: false,
      topic: '',
      first: 2,
      last: 3,
    });
  });

  it('lets no guard explain what reaches beyond it, at either end or in its gaps', () => {
    expect(listOutcomes('toe paint green')).toContain('green-toes: advice');
    expect(listOutcomes('toe of emerald city')).toContain('green-toes: advice');
    expect(listOutcomes('emerald tootsie town')).toContain('green-toes: safety-net');
    expect(listOutcomes('paint toe toe green')).toContain('green-toes: safety-net');
    expect(listOutcomes('paint toe emerald toe')).toContain('green-toes: advice');
    expect(listOutcomes('paint emerald toe green')).toContain('green-toes: advice');
  });

  it('lets several guards explain one sign together', () => {
    expect(listOutcomes('toe gold green')).toContain('green-toes: advice');
    expect(listOutcomes('big toe gold green')).toContain('green-toes: advice');
    expect(listOutcomes('toe gold green leaf')).toContain('green-toes: advice');
    expect(listOutcomes('big toe gold green leaf')).toContain('green-toes: safety-net');
  });

  it('lets no guard that says it names another thing reach over words that say whose it is', () => {
    expect(listOutcomes('at the cliff my toe green')).toContain('green-toes: advice');
    expect(listOutcomes('toe of my cliff green')).toContain('green-toes: advice');
    expect(listOutcomes('my toe of cliff green')).toContain('green-toes: safety-net');
    expect(listOutcomes('paint my toe green')).toContain('green-toes: safety-net');
  });

  it('asks more of the model where some of the words are explained', () => {
    const listHeard = (explainedHandicap: number, text: string): boolean =>
      createRedFlagFinder(
        { ...buildGreenToes(), threshold: -2.9, doubtThreshold: -2.9, explainedHandicap },
        'rainbow',
      )(text).some(({ concept, outcome }) => concept === modelConcept && outcome === 'advice');
    expect(listHeard(0, 'toe of cliff sploosh')).toBe(true);
    expect(listHeard(1000, 'toe of cliff sploosh')).toBe(false);
    expect(listHeard(1000, 'ring sploosh loudly')).toBe(true);
  });

  it('takes words from the models for another emergency only, not for what is urgent', () => {
    const isHeard = (otherEmergencies: readonly string[]): boolean =>
      createRedFlagFinder(
        { ...buildGreenToes(), threshold: -2.9, doubtThreshold: -2.9, otherEmergencies },
        'rainbow',
      )('toe splash sploosh').some(({ concept, outcome }) => concept === modelConcept && outcome === 'advice');
    expect([isHeard(['music']), isHeard([])]).toEqual([false, true]);
  });

  it('hears a mention that the network makes out, for what the network counts', () => {
    const toes = buildGreenToes();
    const hears = (networkShare: number): boolean =>
      createRedFlagFinder({ ...toes, network: { ...toes.network, bias: 20 }, networkShare }, 'rainbow')('ring loudly there').length > 0;
    expect([hears(1), hears(0)]).toEqual([true, false]);
  });

  it('hears what it knows by heart, said just so, though no pattern and no model does', () => {
    const find = createRedFlagFinder(buildGreenToes(), 'rainbow');
    expect(find('my nails like old limes')).toMatchObject([{ concept: modelConcept, outcome: 'advice', advice: 'rainbow' }]);
    expect(find('my nails like fresh limes')).toEqual([]);
  });

  it("takes no model's word against what it knows by heart to be innocent", () => {
    const find = createRedFlagFinder({ ...buildGreenToes(), threshold: -1000, doubtThreshold: -1000 }, 'rainbow');
    expect(find('sploosh said she')).toEqual([]);
    expect(find('sploosh said he')).not.toEqual([]);
    expect(find('sploosh said she of a green toe')).not.toEqual([]);
  });

  it('hears nothing through the model in words that say nothing of their own', () => {
    const slight = toWordList([...buildGreenToes().slight, 'ring', 'loudly']);
    const find = createRedFlagFinder({ ...buildGreenToes(), slight, threshold: -1000, doubtThreshold: -1000 }, 'rainbow');
    expect(find('ring loudly')).toEqual([]);
    expect(find('ring loudly there').map(({ concept }) => concept)).toEqual([modelConcept]);
  });

  it('hears nothing through the model in words that a guard or the sign it explains took', () => {
    // So keen that one word is enough, however long the text.
    const find = createRedFlagFinder({ ...buildGreenToes(), threshold: -2.9, doubtThreshold: -2.9 }, 'rainbow');
    const isHeard = (text: string): boolean => find(text).some(({ concept }) => concept === modelConcept);
    expect(isHeard('ring sploosh loudly')).toBe(true);
    expect(isHeard('sing sploosh loudly')).toBe(false);
    expect(isHeard('sing loudly sploosh')).toBe(true);
    expect(isHeard('sploosh sing loudly')).toBe(true);
    expect(isHeard('sing loudly')).toBe(false);
    expect(isHeard('toe of cliff sploosh')).toBe(true);
    expect(isHeard('toe of cliff splash sploosh')).toBe(false);
    // Another emergency says what was meant by its words.
    expect(isHeard('toe splash sploosh')).toBe(false);
    expect(isHeard('toe of cliff splash sploosh sploosh')).toBe(true);
  });

  it('lets words that owe the short form explain a sign too', () => {
    expect(listOutcomes('toe green envy').toSorted()).toEqual(['envious: short-advice', 'green-toes: safety-net', 'near-toe: safety-net']);
  });

  it('keeps a sign whose words are all explained by a guard that names another', () => {
    expect(listOutcomes('hum toe gold green')).toEqual(expect.arrayContaining(['humming: advice', 'green-toes: safety-net']));
  });

  it('needs no guard to explain that a sign begins or ends what was said', () => {
    expect(listOutcomes('bare toe')).toContain('starting: safety-net');
    expect(listOutcomes('raw toe')).toContain('starting: safety-net');
    expect(listOutcomes('so bare toe')).not.toContain('starting: safety-net');
    expect(listOutcomes('raw toe so')).not.toContain('starting: safety-net');
  });

  it('lets a guard explain what stands between its words only if it says so', () => {
    expect(listOutcomes('sing green toe so loudly')).toContain('green-toes: safety-net');
    expect(listOutcomes('sing green toe so loudly toe')).toContain('green-toes: safety-net');
    expect(listOutcomes('toe sing so loudly green')).toContain('green-toes: advice');
    expect(listOutcomes('green toe sing loudly')).toContain('green-toes: advice');
  });

  it('takes one word of a sign for enough when a guard says that it names another thing', () => {
    expect(listOutcomes('toe of cliff green')).toContain('green-toes: safety-net');
    expect(listOutcomes('toe of cliff and toe green')).toContain('green-toes: advice');
  });

  it('leaves nothing of what a plain guard explains, and the one-sentence form of the rest', () => {
    expect(listOutcomes('toe nail')).toEqual([]);
    expect(listOutcomes('toe nail toe')).toEqual(['near-toe: safety-net']);
    expect(listOutcomes('toe nail green')).toEqual(['green-toes: advice']);
  });

  it('needs no guard to explain a slight word', () => {
    expect(listOutcomes('went toe')).toContain('leaving: advice');
    expect(listOutcomes('went toe green joke')).toContain('leaving: safety-net');
    expect(listOutcomes('went went')).toContain('leaving: advice');
  });

  it('lets a guard silence only the concepts that it names', () => {
    expect(listOutcomes('paint hum toe green').toSorted()).toEqual(['green-toes: safety-net', 'humming: advice', 'near-toe: safety-net']);
  });

  it('lets a guard that names none silence any', () => {
    expect(listOutcomes('toe green joke')).toContain('green-toes: safety-net');
    expect(listOutcomes('hum toe green joke')).toContain('humming: advice');
    expect(listOutcomes('toe green joke and then at last a greenish toe')).toContain('green-toes: advice');
  });

  it('owes the short form for words that say what was meant', () => {
    expect(listOutcomes('green with envy')).toEqual(['envy: short-advice']);
    expect(findRedFlags('green with envy')[0]?.advice).toBe('rainbow');
  });

  it('hears through the model what no pattern lists, and says so', () => {
    expect(findRedFlags('sploosh')).toEqual([
      { concept: modelConcept, outcome: 'advice', advice: 'rainbow', isSevere: false, topic: '', first: 0, last: 0 },
    ]);
    expect(modelConcept).toBe('model');
  });

  it('owes the one-sentence form where the model is in doubt, and nothing below', () => {
    const safety = buildGreenToes();
    const groups = createGroupFinder(safety.patterns)(['sploosh', 'i', 'think']);
    const score = createMentionScorer(safety)(['sploosh', 'i', 'think'], groups);
    const listBy = (threshold: number, doubtThreshold: number) =>
      createRedFlagFinder({ ...safety, threshold, doubtThreshold }, 'rainbow')('sploosh i think');
    expect(listBy(score, score)).toHaveLength(1);
    expect(listBy(score, score)[0]?.outcome).toBe('advice');
    expect(listBy(score + 1e-9, score)).toEqual([
      { concept: modelConcept, outcome: 'safety-net', advice: '', isSevere: false, topic: '', first: 0, last: 2 },
    ]);
    expect(listBy(score + 2e-9, score + 1e-9)).toEqual([]);
  });

  it('says what the model heard before what the patterns did', () => {
    expect(listOutcomes('toe sploosh')).toEqual(['model: advice', 'near-toe: safety-net']);
  });

  it('leaves the model out when a pattern owes the same advice, and asks it when another advice is owed', () => {
    expect(listOutcomes('green toe sploosh')).not.toContain('model: advice');
    expect(listOutcomes('hum toe sploosh')).toEqual(['model: advice', 'near-toe: safety-net', 'humming: advice']);
  });

  it('leaves the model out when the short form is most of what was said', () => {
    expect(listOutcomes('green with envy sploosh')).toEqual(['envy: short-advice']);
    expect(listOutcomes('sploosh green with envy sploosh sploosh sploosh')).toContain('model: advice');
    expect(listOutcomes('green with envy sploosh sploosh sploosh')).toEqual(['envy: short-advice']);
  });

  it('asks more of a stretch of a long story than of the whole', () => {
    const story = 'so there we were at the seaside with the children and the wind was up and then'.split(' ');
    const words = [...story, 'sploosh', 'sploosh', ...story];
    const groups = words.map(() => []);
    const safety = buildGreenToes();
    const [even, asked] = [0, 0.5].map((stretchHandicap) => createMentionScorer({ ...safety, stretchHandicap })(words, groups));
    expect(even).toBeGreaterThan(-3);
    expect((even ?? 0) - (asked ?? 0)).toBeCloseTo(0.5, 9);
    const short = ['sploosh', 'i', 'think'];
    const scores = [0, 0.5].map((stretchHandicap) => createMentionScorer({ ...safety, stretchHandicap })(short, [[], [], []]));
    expect(scores[0]).toBe(scores[1]);
  });

  it('hears one telling clause of a long story', () => {
    const story = 'so there we were at the seaside with the children and the wind was up and then'.split(' ');
    const text = [...story, ...Array.from({ length: 12 }, () => 'sploosh'), ...story].join(' ');
    expect(listOutcomes(text)).toEqual(['model: advice']);
  });
});
