import { asksForSelf } from '../../../lambda/guide/asksForSelf.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';

const { findMeaning } = loadGuide();

describe('asksForSelf', () => {
  it.each([
    { said: 'can I drive after a scan', isSelf: true },
    { said: 'will my hair fall out', isSelf: true },
    { said: 'can I give her paracetamol', isSelf: false },
    { said: 'tell me about the side effects', isSelf: false },
    { said: 'I mean the injection', isSelf: false },
    { said: 'my mum is tired', isSelf: false },
    { said: 'how long does it take', isSelf: false },
  ])('takes $said to be asked for whoever speaks: $isSelf', ({ said, isSelf }) => {
    expect(asksForSelf(findMeaning(said, { topic: null, near: [] }))).toBe(isSelf);
  });
});
