import { findPhraseFault } from '../../tools/package/findPhraseFault.ts';

const name = 'secondary bone cancer guide';

describe('findPhraseFault', () => {
  it.each([
    'Alexa, open Secondary Bone Cancer Guide',
    'Alexa, talk to secondary bone cancer guide',
    'Alexa, ask Secondary Bone Cancer Guide about treatment',
    "Alexa, tell Secondary Bone Cancer Guide I've a question",
  ])('takes "%s"', (phrase) => {
    expect(findPhraseFault(phrase, name)).toBeUndefined();
  });

  it.each([
    ['without the wake word', 'Open Secondary Bone Cancer Guide', 'Alexa'],
    ['without a launch phrase', 'Alexa, Secondary Bone Cancer Guide', 'launch phrase'],
    ['with another name', 'Alexa, open Bone Guide', 'invocation name'],
    ['with a longer name', 'Alexa, open Secondary Bone Cancer Guides', 'invocation name'],
    ['with ask and nothing to ask', 'Alexa, ask Secondary Bone Cancer Guide', 'request'],
    ['with signs that nobody speaks', 'Alexa, ask Secondary Bone Cancer Guide about {topic}', 'letters'],
  ])('refuses a phrase %s', (_name, phrase, words) => {
    expect(findPhraseFault(phrase, name)).toContain(words);
  });
});
