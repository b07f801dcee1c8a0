import { listKinds } from '../../../lambda/knowledge/listKinds.ts';

const match = (label: string, first: number, last: number) => ({ label, first, last, words: [first, last] });

describe('listKinds', () => {
  it('puts the kind that takes up the most words first', () => {
    expect(listKinds([match('kind:pain', 1, 1), match('kind:self-care:whole', 0, 3)])).toEqual(['self-care', 'pain']);
  });

  it('puts what is part of a name last, however long it is', () => {
    const matches = [match('kind:treatment', 1, 2), match('name:lung-treatment', 0, 2), match('kind:benefit', 3, 3)];
    expect(listKinds(matches)).toEqual(['benefit', 'treatment']);
  });

  it('passes over what only a noun shows where more is asked', () => {
    const drip = match('kind:how-given:thing', 1, 1);
    expect(listKinds([drip, match('kind:pain', 2, 2)])).toEqual(['pain']);
    expect(listKinds([drip, match('kind:definition', 0, 0)])).toEqual(['definition', 'how-given']);
  });

  it('lists a kind once when a word and a whole pattern show it', () => {
    expect(listKinds([match('kind:cause', 0, 0), match('kind:cause:whole', 0, 4)])).toEqual(['cause']);
  });

  it('passes over labels that are no kind of question', () => {
    expect(listKinds([match('name:bone-pain', 0, 1), match('kind:no-such-kind', 0, 1)])).toEqual([]);
  });
});
