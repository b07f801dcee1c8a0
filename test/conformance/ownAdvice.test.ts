import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { respondTo } from '../../lambda/guide/respondTo.ts';
import { buildTurn } from '../lambda/guide/buildTurn.ts';

const guide = loadGuide();

const listAdvices = (line: string): string[] =>
  respondTo(guide, buildTurn(line)).acts.flatMap((act) => (act.kind === 'advice' ? [act.advice] : []));

describe('an emergency with an advice of its own', () => {
  it.each([
    ['coughed-blood', 'i coughed up a speck of blood'],
    ['coughed-blood', "there's blood in dad's phlegm"],
    ['fit', 'my wife is having a seizure'],
    ['fit', 'he went rigid and then started jerking'],
    ['headache', "i've got double vision"],
    ['headache', 'he wakes with a headache and keeps throwing up'],
    ['dying-signs', 'she is in her last days and her breathing stops and starts'],
    ['dying-signs', "the hospice are coming and dad's hands are mottled"],
  ])('gets %s first: %s', (advice, line) => {
    expect(listAdvices(line)[0]).toBe(advice);
  });

  it.each(["her breathing keeps stopping and i can't wake her", "dad's breathing is shallow since his morphine"])(
    'is not taken for an end that is expected where none was told: %s',
    (line) => {
      expect(listAdvices(line)[0]).toBe('not-waking');
    },
  );

  it('does not hide how much blood is coughed up', () => {
    expect(listAdvices('he coughed up a cupful of blood')).toContain('bleeding');
  });

  it('says that a bone may have broken beside the main emergency', () => {
    expect(listAdvices("she fell on the stairs and can't get up")).toEqual(['spinal', 'fracture']);
  });
});
