import { checkCharacters } from '../../tools/content/checks/checkCharacters.ts';
import { buildContent, buildLocale, buildPrompts, buildTopic, forAllLocales } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const answering = (answer: string) => buildContent({ topics: [buildTopic({ answer })] });

describe('checkCharacters', () => {
  it.each([
    ['apostrophes', "It's the painter's knee, and the painters' tin."],
    ['a hyphen and a dash', 'A blue-green knee – well, nearly blue.'],
    ['an accent', 'A café knee.'],
    ['terms in braces', 'Call {emergency number}: now; then wait!'],
    ['a number of four digits', 'Painted in 2013, at 3.5 degrees.'],
    ['an ordinary full stop', 'It is blue. A knee is a. Bone.'],
  ])('finds nothing in %s', (_, answer) => {
    expect(runCheck(checkCharacters, answering(answer))).toEqual([]);
  });

  it.each([
    ['an ampersand', 'Blue & green.', 'a sign of markup'],
    ['a tag', 'A <b>lue knee.', 'a sign of markup'],
    ['straight quotes', 'A "blue" knee.', 'quotation marks'],
    ['curly quotes', 'A “blue” knee.', 'quotation marks'],
    ['single quotes', "A 'blue knee.", 'quotation marks'],
    ['brackets', 'A knee (blue).', 'a bracket, a slash or another sign that is not spoken'],
    ['a slash', 'Blue/green.', 'a bracket, a slash or another sign that is not spoken'],
    ['a lone brace', 'Call {emergency number.', 'a bracket, a slash or another sign that is not spoken'],
    ['a percent sign', 'Some % of it.', 'a bracket, a slash or another sign that is not spoken'],
    ['a sign for degrees', 'It is 37°.', 'a bracket, a slash or another sign that is not spoken'],
    ['an abbreviation', 'Paint, e.g. blue.', 'an abbreviation with full stops'],
    ['a title', 'Ask Dr. Blue.', 'an abbreviation with full stops'],
    ['a number of five digits', 'It has 12345 spots.', 'a number of more than four digits'],
  ])('finds %s', (_, answer, name) => {
    expect(toLines(runCheck(checkCharacters, answering(answer)))).toEqual([`topics/blue-paint.yaml answer: the text holds ${name}`]);
  });

  it('lets a prompt hold a long number', () => {
    expect(runCheck(checkCharacters, buildContent({ prompts: buildPrompts({ help: { say: 'Say 12345.' } }) }))).toEqual([]);
  });

  it.each([
    [
      'a term of one country',
      buildContent({ locales: forAllLocales(buildLocale(), { 'en-GB': buildLocale({ ward: 'A&E' }) }) }),
      'locales/en-GB.yaml',
      'terms.ward',
    ],
    [
      'the name of a source',
      buildContent({ sources: [{ id: 'x', publisher: 'X', title: 'X', date: null, url: null, spokenAs: 'X (UK)' }] }),
      'sources.yaml',
      'sources.0.spokenAs',
    ],
  ])('looks at %s', (_, content, file, field) => {
    expect(runCheck(checkCharacters, content)).toMatchObject([{ file, field }]);
  });
});
