import { dropSaid } from '../../../lambda/speech/dropSaid.ts';

describe('dropSaid', () => {
  it('says what two advices share once, and what both end in at the end', () => {
    const joined = dropSaid([
      'This is urgent. Call one now, or go there. Keep still. I cannot call.',
      'This is urgent. Call one now. A tight chest cannot wait. I cannot call.',
    ]);
    expect(joined).toEqual(['This is urgent. Call one now, or go there. Keep still.', 'A tight chest cannot wait. I cannot call.']);
  });

  it('keeps a longer sentence than the one that was said, and one that only begins alike', () => {
    const joined = dropSaid(['Call one now. Keep still.', 'Call one now, or go there. Keep still and warm.']);
    expect(joined).toEqual(['Call one now. Keep still.', 'Call one now, or go there. Keep still and warm.']);
  });

  it('leaves nothing of an advice that was said as a whole', () => {
    expect(dropSaid(['Call one now, or go there. Wait.', 'Call one now.'])).toEqual(['Call one now, or go there. Wait.', '']);
  });

  it('leaves one advice as it is, even if it says a thing twice', () => {
    expect(dropSaid(['Call now. Call now.'])).toEqual(['Call now. Call now.']);
  });
});
