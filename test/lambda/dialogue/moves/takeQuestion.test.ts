import { takeQuestion } from '../../../../lambda/dialogue/moves/takeQuestion.ts';

describe('takeQuestion', () => {
  it.each([
    ['remember to ask about my knee', 'My knee'],
    ['remember to ask the painter about scrubbing', 'Scrubbing'],
    ['remind me to ask him why it hums', 'Why it hums'],
    ['remember to ask if i can swim', 'If I can swim'],
    ['remember to ask: can i drive?', 'Can I drive'],
    ['note down the new soap', 'The new soap'],
    ['a question for my painter about the tin', 'The tin'],
    ['put the date on my list', 'The date'],
  ])('keeps of "%s" what is to be asked', (said, question) => {
    expect(takeQuestion(said)).toBe(question);
  });

  it.each(['remember to ask my painter', 'remember that', 'put that on my list'])('finds nothing to keep in "%s"', (said) => {
    expect(takeQuestion(said)).toBe('');
  });

  it('takes no markup, no brace and no question mark along', () => {
    expect(takeQuestion('remember to ask about <b>{emergency number}</b> & more?')).not.toMatch(/[<>{}&?]/);
  });

  it('takes no more than 120 characters', () => {
    expect(takeQuestion(`remember to ask about ${'very '.repeat(90)}long things`).length).toBeLessThanOrEqual(120);
  });

  it.each([
    ['spaces', `remember to ask put${' '.repeat(3_000)}x`],
    ['words that begin a list', `remember to ask ${'put it on '.repeat(300)}x`],
  ])('costs no more for many %s than for ordinary words', (_, hostile) => {
    const ordinary = `remember to ask about ${'the soap that my sister uses '.repeat(150)}`.slice(0, hostile.length);
    // The fastest of three runs each; the patterns alone took thousands of times as long.
    expect(timeMs(hostile) / timeMs(ordinary)).toBeLessThan(100);
  });
});

function timeMs(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    takeQuestion(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
