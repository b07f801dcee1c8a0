import { array, assert, constantFrom, property } from 'fast-check';
import { readLeadingComment, writeLeadingComment } from '../../../tools/build/leadingComment.ts';

/** The bytes that begin and end comments and lines, and some that are no text. */
const bytes = array(constantFrom(...Buffer.from('*/*/\n\r`$'), 0, 0x80, 0xe2, 0xff), { maxLength: 60 }).map((list) => Buffer.from(list));

describe('writeLeadingComment', () => {
  it('writes what readLeadingComment reads, whatever comes after it', () => {
    assert(
      property(bytes, bytes, (content, code) => {
        const comment = writeLeadingComment(content);
        expect(readLeadingComment(Buffer.concat([comment, code]), comment.length)).toEqual(content);
      }),
    );
  });

  it('writes nothing that JavaScript does not pass over', () => {
    assert(
      property(bytes, (content) => {
        // oxlint-disable-next-line typescript/no-implied-eval
        const run = new Function(`${writeLeadingComment(content).toString('utf8')} return 'code';`) as () => string;
        expect(run()).toBe('code');
      }),
    );
  });
});
