import { checkBannedWords } from '../../tools/content/checks/checkBannedWords.ts';
import { buildAdvice, buildContent, buildLine, buildLocale, buildPrompts, buildReply, buildTopic, forAllLocales } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const answering = (answer: string) => buildContent({ topics: [buildTopic({ answer })] });

describe('checkBannedWords', () => {
  it.each([
    'Show your shoulder.',
    'It takes ten weeks, or two visits.',
    'Some tablets can help.',
    'One tablespoon is a spoon.',
    'Half of the knee is blue.',
  ])('finds nothing in «%s»', (answer) => {
    expect(runCheck(checkBannedWords, answering(answer))).toEqual([]);
  });

  it.each([
    ['a banned word', 'You should wash it.', '«should» must not be said'],
    ['a banned word in capitals', 'Should it hurt, wash it.', '«should» must not be said'],
    ['a banned phrase', "There's no need to fret.", '«no need to fret» must not be said'],
    ['a percentage', 'It works for 40% of knees.', 'the text holds a percentage'],
    ['a percentage in words', 'It works for 40 per cent.', 'the text holds a percentage'],
    ['a dose in mg', 'Take 5 mg.', 'the text holds a dose'],
    ['a dose without a space', 'Take 500mg.', 'the text holds a dose'],
    ['a dose in ml', 'Take 2.5 ml.', 'the text holds a dose'],
    ['a dose in micrograms', 'A patch of 12 micrograms helps.', 'the text holds a dose'],
    ['a number of tablets', 'Take two tablets.', 'the text holds a dose'],
  ])('finds %s', (_, answer, message) => {
    expect(toLines(runCheck(checkBannedWords, answering(answer)))).toEqual([`topics/blue-paint.yaml answer: ${message}`]);
  });

  it.each([
    ['a reply', buildContent({ replies: [buildReply({ answer: 'You should.' })] })],
    ['a glossary term', buildContent({ glossary: [{ id: 'x', names: ['x'], say: 'You should.' }] })],
    ['a prompt', buildContent({ prompts: buildPrompts({ help: { say: 'You should.' } }) })],
    ['an advice', buildContent({ advice: [buildAdvice({ script: 'You should.' })] })],
    [
      'what is said of a help line',
      buildContent({
        contacts: forAllLocales(
          { timeZone: null, lines: [] },
          { 'en-US': { timeZone: null, lines: [buildLine({ about: 'what you should do' })] } },
        ),
      }),
    ],
    ['a term of one country', buildContent({ locales: forAllLocales(buildLocale(), { 'en-GB': buildLocale({ knee: 'should' }) }) })],
  ])('looks at %s', (_, content) => {
    expect(runCheck(checkBannedWords, content)).toHaveLength(1);
  });
});
