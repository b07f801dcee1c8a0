import { answerPassage, choosePassage, findParticularOfKind, simplerPassage } from '../../../../lambda/dialogue/passages/choosePassage.ts';
import type { CompiledTopic } from '../../../../lambda/vocabulary/compiledContent.ts';
import type { TopicId } from '../../../../lambda/vocabulary/ids.ts';
import { loadGuide } from '../../../../lambda/guide/loadGuide.ts';

const [someTopic] = Object.values(loadGuide().content.topics);
const passage = (kind: CompiledTopic['passages'][number]['kind'], text: string, words = '') => ({ kind, text, words, namesRedFlag: false });
if (someTopic === undefined) throw new Error('The content holds no topic');
const topic: CompiledTopic = {
  ...someTopic,
  answer: 'Paint makes things blue.',
  passages: [
    passage('side-effects', 'It may stain your hands.'),
    passage('side-effects', 'It can harm the kidneys.', 'waterworks'),
    passage('benefit', 'Most things end up blue.'),
    passage('precautions', 'Wear gloves.'),
  ],
};
const tell = (...stems: string[]) => stems.map((stem) => ({ stem, rarity: 0.7, names: [] }));
const choose = (kinds: Parameters<typeof choosePassage>[1]['kinds'], stems: string[] = [], voiced: number[] = [], simpler = false) =>
  choosePassage(topic, { kinds, telling: tell(...stems) }, voiced, simpler);

describe('choosePassage', () => {
  it.each([
    ['the answer, when nothing tells more', choose([]), answerPassage],
    ['the simpler answer, when simpler words are on', choose([], [], [], true), simplerPassage],
    ['the passage of the kind asked', choose(['benefit']), 2],
    ['the first of the kinds asked that it has', choose(['cause', 'benefit', 'side-effects']), 2],
    ['the passage of a near kind, when it has none of the kind', choose(['self-care']), 3],
    ['the first of two passages of a kind', choose(['side-effects']), 0],
    ['of two passages of a kind the one with the words', choose(['side-effects'], ['kidney']), 1],
    ['the passage whose listed words were heard', choose([], ['waterwork']), 1],
    ['the passage of the kind, though another holds a word', choose(['benefit'], ['glove']), 2],
    ['the answer, when its own words were heard', choose([], ['thing']), answerPassage],
    ['the next one of another kind, when the answer was voiced', choose([], [], [answerPassage, 0]), 2],
    ['the next one, when only its kind is left', choose([], [], [answerPassage, 2, 3, 0]), 1],
    ['none, when all was voiced', choose([], [], [answerPassage, 0, 1, 2, 3]), null],
  ])('chooses %s', (_, chosen, expected) => {
    expect(chosen).toBe(expected);
  });
});

describe('what is told only if asked', () => {
  const only = (kind: CompiledTopic['passages'][number]['kind'], text: string, words: string) => ({
    ...passage(kind, text, words),
    onlyIfAsked: true,
  });
  const drugs: CompiledTopic = {
    ...topic,
    passages: [
      passage('self-care', 'Keep your brushes clean.'),
      only('how-given', 'Cobalt comes in tubes. Avoid thinners.', 'cobalt'),
      only('side-effects', 'Cobalt may stain.', 'cobalt'),
      only('precautions', 'Ask before you scrape it off.', 'scrape wall'),
    ],
  };
  const hear = (stem: string, rarity = 0.7) => [{ stem, rarity, names: [] }];

  it('is what the other words call for, before what the topic is called by', () => {
    const named = [{ stem: 'cobalt', rarity: 0.9, names: ['colours' as TopicId] }];
    expect(findParticularOfKind(drugs, { kinds: [], telling: named })).toBe(1);
    expect(findParticularOfKind(drugs, { kinds: [], telling: [...named, ...hear('wall', 0.5)] })).toBe(3);
    expect(findParticularOfKind(drugs, { kinds: [], telling: [...named, ...hear('wall', 0.2)] })).toBe(1);
    expect(findParticularOfKind(drugs, { kinds: ['side-effects'], telling: [...named, ...hear('wall', 0.5)] })).toBe(2);
  });

  it('is, of several on one thing, the one of the kind asked', () => {
    expect(findParticularOfKind(drugs, { kinds: [], telling: hear('cobalt', 0.9) })).toBe(1);
    expect(findParticularOfKind(drugs, { kinds: ['side-effects'], telling: hear('cobalt', 0.9) })).toBe(2);
  });

  it('needs less to call for it where it is of the kind asked', () => {
    expect(findParticularOfKind(drugs, { kinds: [], telling: hear('wall', 0.3) })).toBeNull();
    expect(findParticularOfKind(drugs, { kinds: ['precautions'], telling: hear('wall', 0.3) })).toBe(3);
  });

  it('is not called for by a word that its text happens to hold, nor does it hide a kind that is near', () => {
    expect(choosePassage(drugs, { kinds: ['how-given'], telling: hear('thinner') }, [], false)).toBe(answerPassage);
    expect(choosePassage(drugs, { kinds: ['precautions'], telling: [] }, [], false)).toBe(0);
  });
});
