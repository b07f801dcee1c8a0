import { readWordLists } from '../../../lambda/guide/readWordLists.ts';
import { writeWordLists } from '../../../tools/content/writeWordLists.ts';

const roundTrip = (lists: readonly (readonly string[])[]): string[][] => {
  const { rests, shared, masks } = writeWordLists(lists);
  const bytes = Buffer.from(rests, 'latin1');
  const packed = { paths: lists.map((_, at) => [String(at)]), at: 1, lengthBytes: bytes.length, sharedAt: 1 + bytes.length };
  const body = Buffer.concat([Buffer.from('x'), bytes, shared, masks, Buffer.from([255, 255])]);
  return readWordLists({ ...packed, masksAt: packed.sharedAt + shared.length }, body);
};

describe('writeWordLists', () => {
  it('writes a word once, without what it shares with the word before it', () => {
    const { rests, shared, masks } = writeWordLists([['roof', 'roofing'], ['room', 'roofing'].toSorted()]);
    expect(rests).toBe('roof\ning\nm');
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

  it('refuses a list that is out of order, or has a word twice', () => {
    expect(() => writeWordLists([['b', 'a']])).toThrow('"a"');
    expect(() => writeWordLists([['a', 'a']])).toThrow('"a"');
  });

  it('refuses more lists than a mask has bits', () => {
    expect(() => writeWordLists(Array.from({ length: 9 }, () => ['a']))).toThrow('9 lists');
  });
});
