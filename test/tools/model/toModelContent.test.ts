import { toModelContent } from '../../../tools/model/toModelContent.ts';
import { buildContent } from '../../content/buildContent.ts';

describe('toModelContent', () => {
  it.each([
    ['toes', ['green toes', 'they went green']],
    ['toes-more', ['green toes', 'they went green']],
    ['seen-on-toes', ['green toes']],
    ['near-miss-toes', ['green toes']],
  ])('gives a red flag the short lines of examples whose file begins with a word of its id: %s', (kind, phrases) => {
    const content = buildContent({ examples: { [kind]: ['they went green'] } });
    expect(toModelContent(content).redFlags).toEqual([{ id: 'green-toes', phrases }]);
  });
});
