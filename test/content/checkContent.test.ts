import { checkContent } from '../../tools/content/checkContent.ts';
import type { Content } from '../../tools/content/content.ts';
import {
  buildAdvice,
  buildConcept,
  buildContent,
  buildLine,
  buildLocale,
  buildPrompts,
  buildReply,
  buildTopic,
  differByCountry,
  forAllLocales,
} from './buildContent.ts';
import { fakeFiles } from './runCheck.ts';

const check = (content: Content) =>
  checkContent(content, fakeFiles(['topics/blue-paint.yaml']), '2026-11-22', (text) => text.includes('green toes'));
const answering = (answer: string) => buildContent({ topics: [buildTopic({ answer })] });
const line = buildLine({ writtenNumber: '999' });

describe('checkContent', () => {
  it('finds nothing in sound content', () => {
    expect(check(buildContent())).toEqual([]);
  });

  it.each([
    [
      'ids',
      buildContent({
        moves: [
          { id: 'stop', phrases: ['stop'] },
          { id: 'stop', phrases: ['end'] },
        ],
      }),
      'is taken',
    ],
    ['references', buildContent({ topics: [buildTopic({ related: ['none'] })] }), 'there is no topic'],
    ['sources', buildContent({ topics: [buildTopic({ sources: [] })] }), 'no source'],
    ['outcomes', buildContent({ concepts: [buildConcept({ phrases: [] })] }), 'nothing leads to'],
    ['names', buildContent({ replies: [buildReply({ asks: ['why blue-paint', 'red', 'how red'] })] }), 'is claimed by'],
    ['lengths', answering('blue '.repeat(21)), 'has 21 words'],
    ['advice', buildContent({ advice: [buildAdvice({ short: 'Run.' })] }), 'whom to ring'],
    ['the safety net', buildContent({ locales: forAllLocales(buildLocale({}, { safetyNet: 'Run.' })) }), 'whom to ring'],
    ['reading grades', answering('Discolouration necessitates investigation.'), 'reading grade'],
    ['dates', buildContent({ topics: [buildTopic({ nextReview: '2026-11-02' })] }), 'was due'],
    ['banned words', answering('You should.'), 'must not be said'],
    ['the net that is owed', answering('You may have green toes.'), 'owes nothing'],
    ['terms', answering('It is {no} knee.'), 'is unknown'],
    [
      'country words',
      buildContent({ topics: [buildTopic({ answer: 'Ask a GP.' })], locales: differByCountry('doctor', 'GP', 'doctor') }),
      'not said in every country',
    ],
    ['prompts', buildContent({ prompts: buildPrompts({ 'ask-more': { say: 'More?' } }) }), 'needs a reprompt'],
    ['statements', answering('Is it blue?'), 'asks something'],
    [
      'kinds of passages',
      buildContent({ topics: [buildTopic({ passages: [1, 2].map(() => ({ kind: 'cause', text: 'Paint.' })) })] }),
      'a second passage',
    ],
    ['contacts', buildContent({ contacts: forAllLocales({ timeZone: null, lines: [line] }) }), 'is said as'],
    ['characters', answering('Blue & green.'), 'markup'],
  ])('checks %s', (_, content, message) => {
    const messages = check(content).map((problem) => problem.message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((found) => !found.includes(message))).toEqual([]);
  });

  it('checks the names of files', () => {
    const problems = checkContent(buildContent(), fakeFiles(['topics/other.yaml']), '2026-11-22', () => false);
    expect(problems).toMatchObject([{ file: 'topics/other.yaml', message: 'the id is not the name of the file' }]);
  });

  it('names the line of each problem, and sorts them by file', () => {
    const content = buildContent({
      topics: [buildTopic({ answer: 'Blue & green.' })],
      glossary: [{ id: 'x', names: ['x'], say: 'A <b>.' }],
    });
    expect(check(content).map(({ file, line: at }) => [file, at])).toEqual([
      ['glossary.yaml', 0],
      ['topics/blue-paint.yaml', 7],
    ]);
  });
});
