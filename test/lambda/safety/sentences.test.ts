import { createRedFlagFinder, modelConcept } from '../../../lambda/safety/findRedFlags.ts';
import { buildGreenToes } from './greenToes.ts';

const findRedFlags = createRedFlagFinder(buildGreenToes(), 'rainbow');
const listOutcomes = (text: string): string[] => findRedFlags(text).map(({ concept, outcome }) => `${concept}: ${outcome}`);

describe('a sentence of written text', () => {
  it('is heard by itself, however ordinary those around it are', () => {
    const ordinary = 'We had a lovely day by the water with all of the grandchildren and the sandwiches were very good';
    expect(listOutcomes(`${ordinary} and then sploosh she went`)).not.toContain(`${modelConcept}: advice`);
    expect(listOutcomes(`${ordinary}. Then sploosh she sploosh. ${ordinary}.`)).toContain(`${modelConcept}: advice`);
  });

  it('is part of a whole that is known to be innocent by heart', () => {
    expect(listOutcomes('Sploosh. Said she.')).not.toContain(`${modelConcept}: advice`);
  });
});
