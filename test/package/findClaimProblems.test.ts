import { findClaimProblems } from '../../tools/package/findClaimProblems.ts';

const amazonsExample =
  'This tool does not provide medical advice, and is for informational and educational purposes only, and is not a substitute for professional medical advice, treatment or diagnosis. Call your doctor to receive medical advice. If you think you may have a medical emergency, please dial 999 or your local emergency response phone number.';

describe('findClaimProblems', () => {
  it.each([
    'A life-saving guide',
    'It could save your life',
    'Saves lives every day',
    'Diagnoses your symptoms',
    'Gives you medical advice',
    'Your own emergency service',
    'Calls 999 for you',
    'It will get help for you',
    'Sends for an ambulance',
    'Cures bone cancer',
    'Prevents paralysis',
    'Answers are guaranteed',
    'Clinically proven',
    'NHS-approved answers',
    'Use it instead of your doctor',
    'The best Alexa skill about cancer',
    'Please donate',
  ])('bans "%s"', (text) => {
    expect(findClaimProblems({ summary: text })).toMatchObject([{ where: 'summary' }]);
  });

  it.each([
    'Answers questions about how secondary bone cancer is treated',
    'Some signs need help straight away. The guide says so first.',
    'It cannot ring anyone for you',
    'Ask your doctor or nurse',
    amazonsExample,
  ])('lets "%s" stand', (text) => {
    expect(findClaimProblems({ summary: text })).toEqual([]);
  });

  it('looks into lists and names the place', () => {
    expect(findClaimProblems({ locales: { keywords: ['bone', 'diagnosis'] } })).toMatchObject([
      { where: 'locales.keywords[1]', fix: expect.stringContaining('diagnosis') },
    ]);
  });

  it('bans medical advice beside the disclaimer', () => {
    expect(findClaimProblems({ description: `Medical advice for all. ${amazonsExample}` })).toHaveLength(1);
  });
});
