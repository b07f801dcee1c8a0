import { array, assert, boolean, constantFrom, property, string } from 'fast-check';
import { createGroupFinder } from '../../../lambda/language/createGroupFinder.ts';
import { createGroupMatcher } from '../../../lambda/language/createGroupMatcher.ts';
import { toWords } from '../../../lambda/language/toWords.ts';
import { createRedFlagFinder } from '../../../lambda/safety/findRedFlags.ts';
import { compilePatterns } from '../../../tools/content/compilePatterns.ts';
import { readContent } from '../../../tools/content/readContent.ts';
import { buildGreenToes } from './greenToes.ts';

const findRedFlags = createRedFlagFinder(buildGreenToes(), 'rainbow');
const isFull = (text: string): boolean =>
  findRedFlags(text).some(({ concept, outcome }) => concept === 'green-toes' && outcome === 'advice');

/** Words that no guard of the invented set is made of. */
const innocentWord = string({ minLength: 1, maxLength: 9 })
  .map((text) => toWords(text).join(' '))
  // A transcript may write "n't" apart, so these would join the word before.
  .filter((text) => !/^(?:nt|s|ve|ll|re)(?: |$)/.test(text))
  .filter((text) => !/paint|city|town|joke|envy|sing|loudly|cliff|big|leaf|nail|emerald|with|of|at/.test(text));
const innocentText = array(innocentWord, { maxLength: 30 }).map((words) => words.join(' '));
const mention = constantFrom('toe all green', 'tootsies gone greenish', 'green um my toe', 'toes went green');

describe('the finder of red flags', () => {
  it('hears a mention among any words that no guard is made of', () => {
    assert(
      property(innocentText, mention, innocentText, (before, said, after) => {
        expect(isFull(`${before} ${said} ${after}`)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('lets no negation, tense, person or minimising word switch a mention off', () => {
    const frames = [
      'no %',
      'not %',
      'never % at all',
      'it is not % any more',
      'last year %',
      'what if %',
      'my aunt has %',
      'only a bit %',
      '% but it is nothing',
      'i deny %',
    ];
    assert(
      property(constantFrom(...frames), mention, (frame, said) => {
        expect(isFull(frame.replace('%', said))).toBe(true);
      }),
    );
  });

  it('hears the same however it is spelt in capitals, marks, spaces and accents', () => {
    const marks = constantFrom('', '.', '!', ',', '?', '…', '\n', '\t', '‎');
    assert(
      property(mention, marks, marks, boolean(), (said, before, after, isLoud) => {
        expect(isFull(`${before} ${isLoud ? said.toUpperCase() : said} ${after}`)).toBe(true);
      }),
    );
  });

  it('takes any text without throwing, and gives places inside it', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(findRedFlags(text).every(({ first, last }) => first >= 0 && last >= first && last <= text.length + 1)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('forgets what it heard before', () => {
    assert(
      property(innocentText, innocentText, (one, other) => {
        const alone = findRedFlags(other);
        findRedFlags(`${one} toe all green`);
        expect(findRedFlags(other)).toEqual(alone);
      }),
    );
  });
});

describe('its cost', () => {
  const { content } = readContent('content');
  if (content === null) throw new Error('The content must be sound before its cost is counted');
  const { concepts, examples, words } = content;
  const lines = Object.values(examples).flatMap((kind) => kind.slice(0, 20).map((line) => toWords(line)));
  const options = { matchesFuzzily: true, realWords: new Set<string>(), namesGroups: true };

  /** Counts the steps of the patterns with as many phrases again as they have, times over. */
  const createCounter = (times: number): ((heard: readonly (readonly string[])[]) => number) => {
    const labelled = concepts.map(({ id, patterns, phrases }) => ({
      label: id,
      patterns,
      phrases: Array.from({ length: times }, (_, time) =>
        phrases.map((phrase) => (time === 0 ? phrase : `${phrase} quay ${id} ${String(time)}`)),
      ).flat(),
    }));
    const patterns = compilePatterns(labelled, words, options);
    const findGroups = createGroupFinder(patterns);
    const matchGroups = createGroupMatcher(patterns);
    return (heard) => {
      const steps = { count: 0 };
      for (const line of heard) matchGroups(findGroups(['^', ...line, '$'], steps), steps);
      return steps.count;
    };
  };
  const count = createCounter(1);

  it('does not grow, a word, when the phrases are doubled', () => {
    expect(count(lines)).toBeGreaterThan(lines.flat().length);
    expect(createCounter(2)(lines)).toBeLessThan(count(lines) * 1.05);
  });

  it('is linear in what was heard', () => {
    const text = lines.slice(0, 40).flat();
    expect(count([[...text, ...text]])).toBeLessThan(count([text]) * 2.1);
  });
});
