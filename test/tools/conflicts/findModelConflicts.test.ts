import { findModelConflicts } from '../../../tools/conflicts/findModelConflicts.ts';
import { parseCheckedModel } from '../../../tools/conflicts/parseCheckedModel.ts';

interface Intent {
  readonly name: string;
  readonly samples?: readonly string[];
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
}

interface Value {
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

const paint = slotType('PAINT', [{ name: { value: 'blue', synonyms: ['sky blue'] } }, { name: { value: 'green' } }]);
const toes = slotType('TOES', [{ name: { value: 'big toe' } }, { name: { value: 'sky blue' } }]);
const dogs = slotType('DOGS', [{ name: { value: 'poodle' } }]);

function slotType(name: string, values: readonly Value[]) {
  return { name, values };
}

function check(intents: readonly Intent[], types: readonly ReturnType<typeof slotType>[] = []): string[] {
  const model = { interactionModel: { languageModel: { invocationName: 'blue knee', intents, types } } };
  return findModelConflicts(parseCheckedModel('model.json', JSON.stringify(model))).map(({ message }) => message);
}

function ask(name: string, samples: readonly string[], type?: string): Intent {
  return type === undefined ? { name, samples } : { name, samples, slots: [{ name: `${name.toLowerCase()}Slot`, type }] };
}

describe('samples that two intents claim', () => {
  it.each([
    [
      'the same words',
      [ask('A', ['wash it', 'own']), ask('B', ['wash it', 'other'])],
      '"wash it" is claimed by A ("wash it") and B ("wash it")',
    ],
    [
      'words that sound the same',
      [ask('A', ["What's wash-up", 'own']), ask('B', ['whats wash up', 'other'])],
      '"whats wash up" is claimed by A ("What\'s wash-up") and B ("whats wash up")',
    ],
    [
      'slots of one type under two names',
      [ask('A', ['use {aSlot}', 'own'], 'PAINT'), ask('B', ['use {bSlot}', 'other'], 'PAINT')],
      '"use {PAINT}" is claimed by A ("use {aSlot}") and B ("use {bSlot}")',
    ],
    [
      'a free-text slot after the same words',
      [ask('A', ['why {aSlot}', 'own'], 'AMAZON.SearchQuery'), ask('B', ['why {bSlot}', 'other'], 'AMAZON.SearchQuery')],
      '"why {AMAZON.SearchQuery}" is claimed by A ("why {aSlot}") and B ("why {bSlot}")',
    ],
    [
      'words that are a value of the slot of the other',
      [ask('A', ['use sky blue now', 'own']), ask('B', ['use {bSlot} now'], 'PAINT')],
      '"use sky blue now" is claimed by A ("use sky blue now") and B ("use {bSlot} now")',
    ],
    [
      'slots of two types that share a value',
      [ask('A', ['{aSlot} please'], 'PAINT'), ask('B', ['{bSlot} please'], 'TOES')],
      '"sky blue please" is claimed by A ("{aSlot} please") and B ("{bSlot} please")',
    ],
  ])('are found for %s', (_name, intents, expected) => {
    expect(check(intents, [paint, toes])).toEqual([expected]);
  });

  it.each([
    ['other words', [ask('A', ['wash it']), ask('B', ['wash them'])]],
    ['slots of types that share nothing', [ask('A', ['use {aSlot}'], 'PAINT'), ask('B', ['use {bSlot}'], 'DOGS')]],
    ['words that begin like a value', [ask('A', ['use sky']), ask('B', ['use {bSlot}'], 'PAINT')]],
    ['words that a free-text slot could hold', [ask('A', ['why blue']), ask('B', ['why {bSlot}'], 'AMAZON.SearchQuery')]],
    ['a sample that one intent has twice', [ask('A', ['wash it', 'wash it'])]],
  ])('are not found for %s', (_name, intents) => {
    expect(check(intents, [paint, dogs])).toEqual([]);
  });
});

describe('slot values that collide', () => {
  it('are found among values and synonyms of one type, not between types', () => {
    const types = [
      slotType('PAINT', [
        { name: { value: 'Blue', synonyms: ['sky-blue', 'blue'] } },
        { name: { value: 'azure', synonyms: ['sky blue'] } },
        { name: { value: 'blue' } },
      ]),
      slotType('OTHER', [{ name: { value: 'azure' } }]),
    ];
    expect(check([], types)).toEqual([
      '"sky blue" stands under "Blue" and under "azure" (value 2)',
      '"blue" stands under "Blue" and under "blue" (value 3)',
    ]);
  });
});

describe('intents that no sample reaches', () => {
  it.each([
    ['has no samples', [ask('A', [])], 'it has no samples'],
    ['has a model without the field', [{ name: 'A' }], 'it has no samples'],
    ['asks for an undeclared slot only', [ask('A', ['use {paint}'])], 'it has only samples with unusable slots'],
    ['asks for a slot of an empty type', [ask('A', ['use {aSlot}'], 'EMPTY')], 'it has only samples with unusable slots'],
  ])('are found when one %s', (_name, intents, why) => {
    expect(check(intents, [slotType('EMPTY', [])])).toEqual([`no sample reaches A: ${why}`]);
  });

  it('are found when every sample is also another intent’s', () => {
    const messages = check([ask('A', ['wash it', 'scrub it']), ask('B', ['wash it', 'rinse it']), ask('C', ['scrub it', 'dry it'])]);
    expect(messages.filter((message) => message.startsWith('no sample'))).toEqual(['no sample reaches A: it shares every sample']);
  });

  it('are not found where a slot has other values left, nor among Amazon’s own', () => {
    const messages = check([ask('A', ['blue']), ask('B', ['{bSlot}'], 'PAINT'), ask('AMAZON.HelpIntent', [])], [paint]);
    expect(messages).toEqual(['"blue" is claimed by A ("blue") and B ("{bSlot}")', 'no sample reaches A: it shares every sample']);
  });
});

describe('parseCheckedModel', () => {
  it('refuses what is no model, with its name', () => {
    expect(() => parseCheckedModel('other.json', '{"name":"x"}')).toThrow('other.json');
  });
});
