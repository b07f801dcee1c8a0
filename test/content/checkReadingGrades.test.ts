import { checkReadingGrades } from '../../tools/content/checks/checkReadingGrades.ts';
import { buildContent, buildReply, buildTopic } from './buildContent.ts';
import { runCheck } from './runCheck.ts';

const hard = 'Discolouration necessitates considerable investigation.';

describe('checkReadingGrades', () => {
  it('finds nothing in plain words', () => {
    expect(runCheck(checkReadingGrades, buildContent())).toEqual([]);
  });

  it.each([
    ['topic', buildContent({ topics: [buildTopic({ answer: hard })] }), 'topics/blue-paint.yaml'],
    ['reply', buildContent({ replies: [buildReply({ answer: hard })] }), 'replies/red-knee.yaml'],
  ])('warns of hard words in a %s', (_, content, file) => {
    const problems = runCheck(checkReadingGrades, content);
    expect(problems).toMatchObject([{ file, field: 'answer', severity: 'warning' }]);
    expect(problems.map(({ message }) => message).join()).toMatch(/^the reading grade is \d+\.\d$/);
  });

  it('takes an excused word for an easy one', () => {
    const content = buildContent({ topics: [buildTopic({ answer: 'This is discolouration. It is all discolouration.' })] });
    expect(runCheck(checkReadingGrades, content)).toHaveLength(1);
    expect(runCheck(checkReadingGrades, { ...content, pack: { ...content.pack, excusedWords: ['discolouration'] } })).toEqual([]);
  });
});
