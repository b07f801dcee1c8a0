import { checkTerms } from '../../tools/content/checks/checkTerms.ts';
import { buildAdvice, buildContent, buildLocale, buildPrompts, buildReply, buildTopic, forAllLocales } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const all = 'en-GB, en-US, en-AU, en-CA, en-IN';

describe('checkTerms', () => {
  it.each([
    ['a term that every country has', buildContent({ topics: [buildTopic({ answer: 'Call {emergency number}.' })] })],
    ['a person in an advice', buildContent({ advice: [buildAdvice({ script: '{they}, {them}, {their}, {person}' })] })],
    ['the safety net in any prompt', buildContent({ prompts: buildPrompts({ goodbye: { say: 'Bye. {safety net}' } }) })],
    [
      'what a prompt is filled with',
      buildContent({ prompts: buildPrompts({ 'ask-which-unsure': { say: '{options}?', reprompt: 'Or {options}?' } }) }),
    ],
    [
      'a term of the one country that says it',
      buildContent({
        locales: forAllLocales(buildLocale(), {
          'en-US': buildLocale({ ward: 'ward' }, { actions: { 'green-knee': { standard: 'Call {ward}.' } } }),
        }),
      }),
    ],
  ])('finds nothing in %s', (_, content) => {
    expect(runCheck(checkTerms, content)).toEqual([]);
  });

  it.each([
    [
      'a topic',
      buildContent({ topics: [buildTopic({ answer: 'Call {emergency numbr}.' })] }),
      `topics/blue-paint.yaml answer: the term {emergency numbr} is unknown in ${all}`,
    ],
    [
      'a person in a topic',
      buildContent({ topics: [buildTopic({ answer: 'Call {them}.' })] }),
      `topics/blue-paint.yaml answer: the term {them} is unknown in ${all}`,
    ],
    [
      'a reply',
      buildContent({ replies: [buildReply({ answer: 'Ask a {nurse}.' })] }),
      `replies/red-knee.yaml answer: the term {nurse} is unknown in ${all}`,
    ],
    [
      'a prompt that is not filled with it',
      buildContent({ prompts: buildPrompts({ help: { say: 'About {topic}.' } }) }),
      `prompts.yaml prompts.help.say: the term {topic} is unknown in ${all}`,
    ],
    [
      'some countries',
      buildContent({
        topics: [buildTopic({ answer: 'Ask a {nurse}.' })],
        locales: forAllLocales(buildLocale({ nurse: 'nurse' }), { 'en-AU': buildLocale() }),
      }),
      'topics/blue-paint.yaml answer: the term {nurse} is unknown in en-AU',
    ],
    [
      'the safety net of one country',
      buildContent({ locales: forAllLocales(buildLocale(), { 'en-IN': buildLocale({}, { safetyNet: 'Call {nobody}.' }) }) }),
      'locales/en-IN.yaml safetyNet: the term {nobody} is unknown in en-IN',
    ],
  ])('finds an unknown term in %s', (_, content, line) => {
    expect(toLines(runCheck(checkTerms, content))).toEqual([line]);
  });

  it('finds a term inside a term', () => {
    const locales = forAllLocales(buildLocale(), { 'en-CA': buildLocale({ help: 'call {emergency number}' }) });
    expect(toLines(runCheck(checkTerms, buildContent({ locales })))).toEqual(['locales/en-CA.yaml terms.help: a term holds another term']);
  });
});
