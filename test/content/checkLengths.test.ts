import { checkLengths } from '../../tools/content/checks/checkLengths.ts';
import { buildAdvice, buildContent, buildLocale, buildPrompts, buildReply, buildTopic, forAllLocales } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

/** Makes a text of short sentences. */
const say = (words: number): string => Array.from({ length: words }, (_, at) => (at % 10 === 9 ? 'blue.' : 'blue')).join(' ');
const longSentence = `${say(9)} ${'blue '.repeat(12).trim()}.`;

describe('checkLengths', () => {
  it.each([
    ['a topic of 40 words', buildContent({ topics: [buildTopic({ answer: say(40), simpler: say(40) })] })],
    ['a reply of 40 words', buildContent({ replies: [buildReply({ answer: say(40) })] })],
    ['a glossary term of 30 words', buildContent({ glossary: [{ id: 'patella', names: ['patella'], say: say(30) }] })],
    ['a sentence of 20 words', buildContent({ topics: [buildTopic({ answer: 'blue '.repeat(20) })] })],
    ['a term of many words that counts as one', buildContent({ topics: [buildTopic({ answer: `${say(39)} {a term of many words}.` })] })],
  ])('finds nothing in %s', (_, content) => {
    expect(runCheck(checkLengths, content)).toEqual([]);
  });

  it.each([
    [
      'answer',
      buildContent({ topics: [buildTopic({ answer: say(41) })] }),
      'topics/blue-paint.yaml answer: 41 words are too long for one breath',
    ],
    [
      'passage',
      buildContent({ topics: [buildTopic({ passages: [{ kind: 'cause', text: say(50) }] })] }),
      'topics/blue-paint.yaml passages.0.text: 50 words are too long for one breath',
    ],
    [
      'simpler text',
      buildContent({ topics: [buildTopic({ simpler: say(41) })] }),
      'topics/blue-paint.yaml simpler: 41 words are too long for one breath',
    ],
    [
      'reply',
      buildContent({ replies: [buildReply({ answer: say(41) })] }),
      'replies/red-knee.yaml answer: 41 words are too long for one breath',
    ],
    [
      'glossary term',
      buildContent({ glossary: [{ id: 'patella', names: ['patella'], say: say(31) }] }),
      'glossary.yaml terms.0.say: 31 words are too long for one breath',
    ],
  ])('finds a long %s', (_, content, line) => {
    expect(toLines(runCheck(checkLengths, content))).toEqual([line]);
  });

  it.each([
    ['topic', buildContent({ topics: [buildTopic({ answer: longSentence })] }), 'topics/blue-paint.yaml', 'answer'],
    ['prompt', buildContent({ prompts: buildPrompts({ help: { say: longSentence } }) }), 'prompts.yaml', 'prompts.help.say'],
    ['advice', buildContent({ advice: [buildAdvice({ script: longSentence })] }), 'advice/green-knee.yaml', 'script'],
    [
      'locale',
      buildContent({ locales: forAllLocales(buildLocale(), { 'en-AU': buildLocale({}, { safetyNet: longSentence }) }) }),
      'locales/en-AU.yaml',
      'safetyNet',
    ],
  ])('finds a sentence of 21 words in a %s', (_, content, file, field) => {
    expect(runCheck(checkLengths, content)).toMatchObject([{ file, field, message: 'the sentence «blue blue blue blue…» has 21 words' }]);
  });
});
