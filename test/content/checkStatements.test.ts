import { checkStatements } from '../../tools/content/checks/checkStatements.ts';
import { buildAdvice, buildContent, buildReply, buildTopic } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

describe('checkStatements', () => {
  it('finds nothing in statements, and leaves questions to the prompts', () => {
    expect(runCheck(checkStatements, buildContent())).toEqual([]);
  });

  it.each([
    ['an answer', buildContent({ topics: [buildTopic({ answer: 'Is it blue?' })] }), 'topics/blue-paint.yaml answer'],
    ['a reply', buildContent({ replies: [buildReply({ answer: 'Are you well?' })] }), 'replies/red-knee.yaml answer'],
    [
      'an advice',
      buildContent({ advice: [buildAdvice({ short: 'Is it green? Call {emergency number}.' })] }),
      'advice/green-knee.yaml short',
    ],
    ['a glossary term', buildContent({ glossary: [{ id: 'x', names: ['x'], say: 'A bone?' }] }), 'glossary.yaml terms.0.say'],
  ])('finds a question in %s', (_, content, place) => {
    expect(toLines(runCheck(checkStatements, content))).toEqual([`${place}: the text asks something`]);
  });
});
