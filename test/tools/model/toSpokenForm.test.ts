import { toSpokenForm } from '../../../tools/model/toSpokenForm.ts';

describe('toSpokenForm', () => {
  it.each([
    ['X-ray, CT and PET-CT scans', 'x ray ct and pet ct scans'],
    ['M.R.I. scan', 'mri scan'],
    ['Can’t feel it?', "can't feel it"],
    ['café', 'cafe'],
    ['radium 223', 'radium two two three'],
    ["the 'right' one", 'the right one'],
    ['A & E', 'a and e'],
    ['my c**k', ''],
    ['  ', ''],
  ])('writes %j as %j', (text, spoken) => {
    expect(toSpokenForm(text)).toBe(spoken);
  });
});
