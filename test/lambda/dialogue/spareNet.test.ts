import { say } from './say.ts';

const nearWords = ['what is a bone scan of the spine', 'does a hip scan hurt', 'can i have a drink before the spine scan'];
const names = (...lines: readonly string[]): boolean => say(...lines).acts.some(({ kind }) => kind === 'safety-net');

describe('the one-sentence emergency line', () => {
  it('is heard with the first word that is near a sign, and not with the next ones', () => {
    expect(names(nearWords[0] ?? '')).toBe(true);
    expect(names(...nearWords.slice(0, 2))).toBe(false);
    expect(names(...nearWords)).toBe(false);
  });

  it('comes back once the talk has gone on', () => {
    const between = ['what is denosumab', 'who gives it', 'does it work', 'what is chemotherapy'];
    expect(names(nearWords[0] ?? '', ...between, nearWords[1] ?? '')).toBe(true);
  });
});
