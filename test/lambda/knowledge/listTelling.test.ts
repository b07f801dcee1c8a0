import { loadGuide } from '../../../lambda/guide/loadGuide.ts';

const { findMeaning } = loadGuide();
const listStems = (line: string): string[] => findMeaning(line, { topic: null, near: [] }).telling.map(({ stem }) => stem);

describe('listTelling', () => {
  it('reads letters that were spelt one by one as the word that they make', () => {
    expect(listStems('what does p s a mean')).toContain('psa');
    expect(listStems('will the m r i hurt')).toContain('mri');
  });

  it('keeps a letter apart that is a word of its own', () => {
    expect(listStems('is a c t scan safe')).not.toContain('act');
  });
});
