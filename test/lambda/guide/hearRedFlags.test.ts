import { hearRedFlags } from '../../../lambda/guide/hearRedFlags.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';

const parts = loadGuide();
const listOwed = (text: string): string[] =>
  hearRedFlags(parts, text).flatMap(({ outcome, advice }) => (outcome === 'advice' ? [advice] : []));

describe('hearRedFlags', () => {
  it.each(["i'd rather be dead than lose her", 'i wish i was dead mate'])('hears no sign in "%s"', (text) => {
    expect(parts.findRedFlags(text).some(({ outcome }) => outcome === 'advice')).toBe(true);
    expect(listOwed(text)).toEqual([]);
  });

  it.each(["i can't feel my legs i want to die", 'my pins are like string and i want to die', 'my legs are dead i wish i was dead'])(
    'keeps a sign told beside it: "%s"',
    (text) => {
      expect(listOwed(text)).toContain('spinal');
    },
  );
});
