import { listInTalk } from '../../../lambda/knowledge/listInTalk.ts';

describe('texts that words call for', () => {
  it('are read from the labels of the patterns, the longest heard first', () => {
    const matches = [
      { label: 'talk:scan:topic:scan:3', first: 0, last: 1, words: [] },
      { label: 'name:scan', first: 0, last: 4, words: [] },
      { label: 'talk::reply:money:-1', first: 0, last: 3, words: [] },
    ];
    expect(listInTalk(matches)).toEqual([
      { talk: '', owner: 'reply', id: 'money', at: -1 },
      { talk: 'scan', owner: 'topic', id: 'scan', at: 3 },
    ]);
  });
});
