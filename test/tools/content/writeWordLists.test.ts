import { array, assert, constantFrom, property, string, uniqueArray } from 'fast-check';
import { readWordLists } from '../../../lambda/guide/readWordLists.ts';
import type { WordList } from '../../../lambda/vocabulary/wordList.ts';
import { writeWordLists } from '../../../tools/content/writeWordLists.ts';

const pack = (lists: readonly (readonly string[])[]): WordList[] => readWordLists(writeWordLists(lists), lists.length);

const roundTrip = (lists: readonly (readonly string[])[]): string[][] => pack(lists).map((list) => [...list]);

/** Few letters, so that many words begin alike and many are the beginning of others. */
const word = string({ unit: constantFrom('a', 'b', '^', '*'), minLength: 1, maxLength: 7 });

describe('writeWordLists', () => {
  it('writes a word once, without what it shares with the word before it', () => {
    const { rests, shared, masks } = writeWordLists([['roof', 'roofing'], ['room', 'roofing'].toSorted()]);
    expect(Buffer.from(rests)).toEqual(Buffer.from('roo\xe6in\xe7\xed', 'latin1'));
    expect([...shared]).toEqual([0, 4, 3]);
    expect([...masks]).toEqual([1, 3, 2]);
  });

  it.each([
    [
      'lists that share words',
      [
        ['a', 'ab', 'b'],
        ['ab', 'abc'],
        ['$', '^', 'b', "b's"],
      ],
    ],
    ['an empty list', [[], ['roof']]],
    ['nothing but empty lists', [[], []]],
    ['no list', []],
    ['as many lists as there may be', Array.from({ length: 8 }, (_, at) => ['all', `only${String(at)}`])],
  ])('gives back %s', (_, lists) => {
    expect(roundTrip(lists)).toEqual(lists);
  });

  it('numbers the words of each list, and knows what a list does not hold', () => {
    assert(
      property(array(uniqueArray(word), { maxLength: 8 }), array(word), (unordered, others) => {
        const lists = unordered.map((list) => list.toSorted());
        pack(lists).forEach((list, at) => {
          const held = lists[at] ?? [];
          for (const sought of [...lists.flat(), ...others, '', 'ŋ']) {
            const number = held.indexOf(sought);
            expect(list.find(sought)).toBe(number < 0 ? undefined : number);
          }
        });
      }),
    );
  });

  it('refuses a list that is out of order, or has a word twice', () => {
    expect(() => writeWordLists([['b', 'a']])).toThrow('"a"');
    expect(() => writeWordLists([['a', 'a']])).toThrow('"a"');
  });

  it('refuses letters that are not plain', () => {
    expect(() => writeWordLists([['café']])).toThrow('"café"');
  });

  it('refuses more lists than a mask has bits', () => {
    expect(() => writeWordLists(Array.from({ length: 9 }, () => ['a']))).toThrow('9 lists');
  });
});
