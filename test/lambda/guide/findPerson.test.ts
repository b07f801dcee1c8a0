import { findPerson, tellsOfOwnIllness } from '../../../lambda/guide/findPerson.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';

const { content, findMeaning, findRedFlags } = loadGuide();

describe('findPerson', () => {
  it.each([
    { said: 'my dad has it in his spine', before: null, person: 'dad' },
    { said: 'my mum has it in her ribs', before: 'dad', person: 'mum' },
    { said: "he can't sleep beside my wife any more", before: 'dad', person: 'dad' },
    { said: 'she keeps asking for her mam', before: 'gran', person: 'gran' },
    { said: "my nan keeps saying it's the chemo will kill me", before: null, person: null },
    { said: "my mum's legs are sore, her sister says take a bath", before: null, person: 'mum' },
    { said: "it's me on the chemo, not my nan", before: 'gran', person: null },
    { said: "it's him not her", before: 'daughter', person: 'him' },
    { said: 'can my kids be near me after it', before: null, person: null },
  ])('takes $said, after talk of $before, to be about $person', ({ said, before, person }) => {
    const meaning = findMeaning(said, { topic: null, near: [] });
    expect(findPerson(content, { person: before, isOwn: false }, meaning, findRedFlags(said))).toBe(person);
  });

  it.each([
    { said: "my wife's at work, I don't know how to say it to her", person: null },
    { said: "my husband's away, can I drive myself", person: null },
    { said: "my husband can't feel his legs", person: 'husband' },
  ])('takes $said, by whoever told of a cancer of their own, to be about $person', ({ said, person }) => {
    const meaning = findMeaning(said, { topic: null, near: [] });
    expect(findPerson(content, { person: null, isOwn: true }, meaning, findRedFlags(said))).toBe(person);
  });

  it.each([
    { said: "I've just been told my prostate cancer is in my bones", isOwn: true },
    { said: "I'm on denosumab", isOwn: true },
    { said: 'my breast cancer has gone to my hip', isOwn: true },
    { said: "my mum's cancer is in her hip", isOwn: false },
    { said: "I've been told my mum has bone cancer", isOwn: false },
    { said: 'my cancer nurse is lovely', isOwn: false },
    { said: 'what does denosumab do', isOwn: false },
  ])('hears in $said whether whoever speaks is ill', ({ said, isOwn }) => {
    expect(tellsOfOwnIllness(findMeaning(said, { topic: null, near: [] }))).toBe(isOwn);
  });
});
