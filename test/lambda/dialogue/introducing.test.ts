import { say } from './say.ts';

describe('a subject that is brought up by its name', () => {
  it.each([
    ["let's talk about scans", 'how-it-is-diagnosed'],
    ['can we talk about radiotherapy', 'radiotherapy-to-bone'],
    ['i want to ask about morphine', 'pain-relief'],
  ])('is talked about, whatever was in hand: "%s"', (words, topic) => {
    expect(say('what is raised calcium', words).topics[0]).toBe(topic);
  });

  it('is the one in hand where only a kind of question is named', () => {
    expect(say('what is radiotherapy', 'can we talk about the side effects').topics[0]).toBe('radiotherapy-to-bone');
  });

  it('goes on no list, unless the team is to be asked', () => {
    expect(say('i want to ask about radiotherapy').session?.questions).toEqual([]);
    expect(say('i want to ask the doctor about radiotherapy').session?.questions).toHaveLength(1);
  });
});

describe('words that the content does not hold', () => {
  it('are nothing that the guide knows about, also inside a talk', () => {
    expect(say('how tall is everest').topics).toContain('out-of-scope');
    expect(say('what is radiotherapy', 'how tall is everest').topics).toContain('out-of-scope');
  });
});
