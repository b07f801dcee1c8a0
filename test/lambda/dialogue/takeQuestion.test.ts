import { takeQuestion } from '../../../lambda/dialogue/takeQuestion.ts';

describe('takeQuestion', () => {
  it.each([
    ['remember to ask about driving', 'Driving'],
    ['remind me to ask the doctor if i can fly', 'If I can fly'],
    ['put pain patches on my list', 'Pain patches'],
    ['remember to ask: can i drive?', 'Can I drive'],
    ['put that on my list', ''],
    ['remember that', ''],
  ])('takes from "%s" the question "%s"', (said, question) => {
    expect(takeQuestion(said)).toBe(question);
  });

  it('takes no markup, no brace and no question mark along', () => {
    expect(takeQuestion('remember to ask about <b>{emergency number}</b> & more?')).not.toMatch(/[<>{}&?]/);
  });

  it('takes no more than 120 characters', () => {
    expect(takeQuestion(`remember to ask about ${'very '.repeat(90)}long things`).length).toBeLessThanOrEqual(120);
  });
});
