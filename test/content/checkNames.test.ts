import { checkNames } from '../../tools/content/checks/checkNames.ts';
import { buildContent, buildReply, buildTopic } from './buildContent.ts';
import { runCheck } from './runCheck.ts';

const withOther = (names: string[], asks = ['why scrub', 'how to scrub', 'is scrubbing bad']) =>
  buildContent({
    topics: [
      buildTopic({ names: ['the blue stain'], asks: ['why is it blue', 'is blue bad', 'how blue'] }),
      buildTopic({ id: 'scrubbing', names, asks }),
    ],
  });

describe('checkNames', () => {
  it('finds nothing when each name leads to one place', () => {
    expect(runCheck(checkNames, withOther(['a good scrub']))).toEqual([]);
  });

  it('lets a topic repeat its own name among its asks', () => {
    expect(
      runCheck(checkNames, buildContent({ topics: [buildTopic({ names: ['blue'], asks: ['blue', 'why blue', 'is it blue'] })] })),
    ).toEqual([]);
  });

  it.each([
    ['as it is', 'the blue stain'],
    ['in capitals', 'The Blue Stain'],
    ['in the plural', 'the blue stains'],
    ['with a hyphen', 'the blue-stain'],
  ])('finds a name that another topic has %s', (_, name) => {
    expect(runCheck(checkNames, withOther(['soap', name]))).toMatchObject([
      {
        file: 'topics/scrubbing.yaml',
        field: 'names.1',
        message: `«${name}» is claimed by blue-paint too, as «the blue stain»`,
        severity: 'error',
      },
    ]);
  });

  it('finds an ask that stands in two topics', () => {
    expect(runCheck(checkNames, withOther(['soap'], ['why scrub', 'why is it blue', 'is scrubbing bad']))).toMatchObject([
      { file: 'topics/scrubbing.yaml', field: 'asks.1' },
    ]);
  });

  it('finds an ask of a topic that a reply has too', () => {
    const content = buildContent({
      topics: [buildTopic({ asks: ['is it red', 'why', 'how'] })],
      replies: [buildReply({ asks: ['what is red', 'is it red', 'red'] })],
    });
    expect(runCheck(checkNames, content)).toMatchObject([{ file: 'replies/red-knee.yaml', field: 'asks.1' }]);
  });

  it.each([
    [
      'moves',
      buildContent({
        moves: [
          { id: 'stop', phrases: ['enough'] },
          { id: 'more', phrases: ['go on', 'enough'] },
        ],
      }),
      'moves.yaml',
      'moves.1.phrases.1',
    ],
    [
      'persons',
      buildContent({
        persons: ['aunt', 'uncle'].map((id) => ({
          id,
          names: ['my relation'],
          said: 'them',
          they: 'they',
          them: 'them',
          their: 'their',
        })),
      }),
      'persons.yaml',
      'persons.1.names.0',
    ],
    [
      'primaries',
      buildContent({ primaries: ['elbow', 'toe'].map((id) => ({ id, said: id, topic: 'blue-paint', names: ['joint'] })) }),
      'primaries.yaml',
      'primaries.1.names.0',
    ],
    [
      'glossary terms',
      buildContent({ glossary: ['patella', 'cap'].map((id) => ({ id, names: ['kneecap'], say: 'A bone.' })) }),
      'glossary.yaml',
      'terms.1.names.0',
    ],
  ])('finds a name that two %s have', (_, content, file, field) => {
    expect(runCheck(checkNames, content)).toMatchObject([{ file, field }]);
  });
});
