import { buildInteractionModel } from '../../../tools/model/buildInteractionModel.ts';
import { findModelProblems } from '../../../tools/model/findModelProblems.ts';
import type { InteractionModel, ModelIntent, ModelSlotType } from '../../../tools/model/interactionModel.ts';
import { blueKnee } from '../blueKnee.ts';

const sound = buildInteractionModel(blueKnee, 'en-GB');

function change(part: Partial<InteractionModel['interactionModel']['languageModel']>): InteractionModel {
  const { interactionModel } = sound;
  return { interactionModel: { ...interactionModel, languageModel: { ...interactionModel.languageModel, ...part } } };
}

const { intents, types } = sound.interactionModel.languageModel;
const withIntent = (intent: ModelIntent): InteractionModel => change({ intents: [...intents, intent] });
const withSample = (sample: string): InteractionModel => withIntent({ name: 'NewIntent', samples: [sample] });
const withType = (values: ModelSlotType['values']): InteractionModel =>
  change({
    types: [...types, { name: 'NEW', values }],
    intents: [...intents, { name: 'NewIntent', slots: [{ name: 'thing', type: 'NEW' }], samples: ['new {thing}'] }],
  });
const value = (text: string, synonyms = [`the ${text}`]): ModelSlotType['values'][number] => ({ name: { value: text, synonyms } });
const freeText = { name: 'words', type: 'AMAZON.SearchQuery' };

describe('findModelProblems', () => {
  it.each(['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN'] as const)('finds nothing in a sound model for %s', (locale) => {
    expect(findModelProblems(buildInteractionModel(blueKnee, locale), locale)).toEqual([]);
  });

  it.each([
    // invocation name
    ['an invocation name of one word', change({ invocationName: 'knees' }), 'two words'],
    ['an invocation name in capitals', change({ invocationName: 'Blue Knee Guide' }), 'lower-case letters'],
    ['an invocation name with a digit', change({ invocationName: 'blue knee 2' }), 'spell numbers out'],
    ['an invocation name with a launch word', change({ invocationName: 'ask blue knee' }), '"ask"'],
    ['an invocation name with a wake word', change({ invocationName: 'blue knee echo' }), '"echo"'],
    ['an invocation name of article and noun', change({ invocationName: 'the knee' }), 'article'],
    ['an invocation name of 51 characters', change({ invocationName: `blue ${'k'.repeat(46)}` }), '50 characters'],
    // names
    ['an intent name with a digit', withIntent({ name: 'Intent2', samples: ['new thing'] }), 'letters and underscores'],
    ['two intents of one name', withIntent({ name: 'SlowerIntent', samples: ['new thing'] }), 'name of its own'],
    ['an undefined slot', withSample('what about {nothing}'), 'Define this slot'],
    [
      'an undefined slot type',
      withIntent({ name: 'NewIntent', slots: [{ name: 'x', type: 'NONE' }], samples: ['a {x}'] }),
      'Define the slot type',
    ],
    [
      'a slot that no sample uses',
      withIntent({ name: 'NewIntent', slots: [{ name: 'x', type: 'TOPIC' }], samples: ['a b'] }),
      'Use the slot',
    ],
    [
      'a slot name with a hyphen',
      withIntent({ name: 'NewIntent', slots: [{ name: 'x-y', type: 'TOPIC' }], samples: ['a {x-y}'] }),
      'letters and underscores',
    ],
    ['a slot type that no intent uses', change({ types: [...types, { name: 'NEW', values: [value('x')] }] }), 'Use the slot type'],
    // samples
    ['a question mark in a sample', withSample('is it blue?'), 'lower-case letters'],
    ['a capital in a sample', withSample('Is it blue'), 'lower-case letters'],
    ['a digit in a sample', withSample('give me 2'), 'Spell numbers out'],
    ['an open brace in a sample', withSample('about {topics'), 'Close every brace'],
    ['a doubled space in a sample', withSample('is  it blue'), 'spaces'],
    ['a loose apostrophe in a sample', withSample("is it ' blue"), 'inside its word'],
    ['a wake word in a sample', withSample('alexa is it blue'), 'wake word'],
    ['an empty sample', withSample(''), 'empty sample'],
    ['a sample of 201 characters', withSample('b'.repeat(201)), '200 characters'],
    ['an intent that nothing reaches', withIntent({ name: 'NewIntent', samples: [] }), 'at least one sample'],
    // duplicates
    ['a sample twice in an intent', withIntent({ name: 'NewIntent', samples: ['a b', 'a b'] }), 'repeated sample'],
    ['a sample under two intents', withSample('slow down'), 'SlowerIntent has it too'],
    ['a sample that differs in an apostrophe', withSample('youre going too fast'), 'SlowerIntent has it too'],
    [
      'a typed sample under two intents',
      withIntent({ name: 'NewIntent', slots: [{ name: 'x', type: 'TOPIC' }], samples: ['about {x}'] }),
      'TopicIntent has it too',
    ],
    // free text
    ['a bare free-text sample', withIntent({ name: 'NewIntent', slots: [freeText], samples: ['{words}'] }), 'carrier phrase'],
    ['a free-text slot at the start', withIntent({ name: 'NewIntent', slots: [freeText], samples: ['{words} now'] }), 'End the sample'],
    [
      'a carrier intent with a sample without its slot',
      withIntent({ name: 'NewIntent', slots: [freeText], samples: ['a {words}', 'b c'] }),
      'Add {words}',
    ],
    [
      'a second slot beside free text',
      withIntent({ name: 'NewIntent', slots: [freeText, { name: 'x', type: 'TOPIC' }], samples: ['a {x} {words}'] }),
      'stands alone',
    ],
    // slot types
    ['a value of 141 characters', withType([value('b'.repeat(141))]), '140 characters'],
    ['a value with a digit', withType([value('radium 2')]), 'letters'],
    ['a value twice', withType([value('x'), value('x', ['y'])]), 'stands twice'],
    [
      'an id twice',
      withType([
        { id: 'a', ...value('x') },
        { id: 'a', ...value('z') },
      ]),
      'id of its own',
    ],
    ['a slot type without values', withType([]), 'at least one value'],
    // sizes
    [
      '251 intents',
      change({
        intents: Array.from({ length: 251 }, (_, at) => ({
          name: `I_${'x'.repeat(at)}`,
          samples: [`sample ${'y'.repeat(at % 190)} ${'z'.repeat(Math.floor(at / 190))}`],
        })),
      }),
      '250 intents',
    ],
    ['a model over 1.5 MB', withType(Array.from({ length: 12_000 }, (_, at) => value(`${spell(at)} ${'b'.repeat(60)}`))), '1500000 bytes'],
    // Amazon's schema
    ['an unknown field', withIntent({ name: 'NewIntent', samples: ['a b'], sample: [] } as never), 'unknown to Amazon'],
    ['a value without synonyms', withType([value('x', [])]), 'fewer than 1'],
  ])('reports %s', (_name, model, words) => {
    expect(
      findModelProblems(model, 'en-GB')
        .map(({ fix }) => fix)
        .join('\n'),
    ).toContain(words);
  });

  it('reports lists in slots for en-IN, which has none', () => {
    expect(findModelProblems(sound, 'en-IN').some(({ fix }) => fix.includes('multipleValues'))).toBe(true);
  });

  it('names the content file, the place and the sample', () => {
    const files = new Map([['NewIntent', 'content/carriers.yaml']]);
    expect(findModelProblems(withSample('is it blue?'), 'en-GB', files)[0]).toMatchObject({
      file: 'content/carriers.yaml',
      place: 'NewIntent',
      sample: 'is it blue?',
    });
  });
});

/** A number as letters, so that values differ without digits. */
function spell(count: number): string {
  return String(count).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}
