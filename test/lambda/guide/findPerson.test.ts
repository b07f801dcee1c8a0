import { findPerson } from '../../../lambda/guide/findPerson.ts';
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
    expect(findPerson(content, before, meaning, findRedFlags(said))).toBe(person);
  });
});
