import { checkCountryWords } from '../../tools/content/checks/checkCountryWords.ts';
import { buildContent, buildLocale, buildPrompts, buildReply, buildTopic, differByCountry } from './buildContent.ts';
import { runCheck } from './runCheck.ts';

const locales = {
  ...differByCountry('doctor', 'GP', 'family doctor'),
  'en-US': buildLocale({ doctor: 'family doctor', ward: 'the knee room', colour: 'blue' }),
  'en-GB': buildLocale({ doctor: 'GP', ward: { say: 'K and E', write: '456' }, colour: 'blue' }),
};
const answering = (answer: string) => buildContent({ locales, topics: [buildTopic({ answer })] });

describe('checkCountryWords', () => {
  it.each([
    ['a term in braces', 'Ask your {doctor}.'],
    ['a word on which countries agree', 'It is blue.'],
    ['capitals that are small letters here', 'A gp is a group.'],
    ['part of another word', 'GPX makes paint.'],
  ])('finds nothing in %s', (_, answer) => {
    expect(runCheck(checkCountryWords, answering(answer))).toEqual([]);
  });

  it.each([
    ['the word of one country', 'Ask your GP.', 'GP', 'doctor'],
    ['the word in the plural', 'Ask some GPs.', 'GP', 'doctor'],
    ['the word of the others', 'Ask your family doctor.', 'family doctor', 'doctor'],
    ['the word without its article', 'Go to a knee room.', 'knee room', 'ward'],
    ['the spoken form', 'Go to K and E.', 'K and E', 'ward'],
    ['the written form', 'Call 456.', '456', 'ward'],
  ])('finds %s', (_, answer, word, term) => {
    expect(runCheck(checkCountryWords, answering(answer))).toMatchObject([
      { file: 'topics/blue-paint.yaml', field: 'answer', message: `«${word}» is not said in every country`, fix: `Write {${term}}` },
    ]);
  });

  it.each([
    ['a reply', buildContent({ locales, replies: [buildReply({ answer: 'Ask a GP.' })] })],
    ['a glossary term', buildContent({ locales, glossary: [{ id: 'x', names: ['x'], say: 'What a GP does.' }] })],
    ['a prompt', buildContent({ locales, prompts: buildPrompts({ help: { say: 'Ask a GP.' } }) })],
  ])('looks at %s', (_, content) => {
    expect(runCheck(checkCountryWords, content)).toHaveLength(1);
  });
});
