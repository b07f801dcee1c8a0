import type { Answer, Asker } from '../../../tools/ask/answer.ts';
import { parseSetLine } from '../../../tools/sets/parseSetLine.ts';
import type { QuestionSet, SetConversation } from '../../../tools/sets/questionSet.ts';
import { findShortfalls, readThresholds } from '../../../tools/sets/readThresholds.ts';
import { renderResult } from '../../../tools/sets/renderResult.ts';
import { runSet } from '../../../tools/sets/runSet.ts';

const labels = new Map([['colour', ['blue-paint', 'green-paint']]]);

/** Answers about the topics that the line names, with the advice when it says "green". */
const asker: Asker = {
  askFresh: (line) => Promise.resolve(reply(line)),
  startDialogue: () => (line) => Promise.resolve(reply(line)),
};

function reply(line: string): Answer {
  const topics = line.split(' ').filter((word) => word.includes('-'));
  const base = {
    heard: line,
    intent: null,
    safetyNet: false,
    careLevel: 'routine',
    speech: '',
    ssml: '',
    reprompt: null,
    endsSession: false,
  } as const;
  return { ...base, topics, emergency: line.includes('green toes') };
}

function toSet(name: string, ...conversations: readonly (SetConversation | null)[]): QuestionSet {
  return {
    file: `${name}.jsonl`,
    name,
    conversations: conversations.flatMap((conversation) => (conversation === null ? [] : [conversation])),
  };
}

describe('parseSetLine', () => {
  it.each([
    [
      'an emergency',
      '{"text":"a","kind":"b"}',
      'emergency',
      [{ say: 'a', labels: [], form: '', topics: [], emergency: true, given: null }],
    ],
    [
      'a line without one',
      '{"text":"a","style":"b"}',
      'nonemergency',
      [{ say: 'a', labels: [], form: 'b', topics: [], emergency: false, given: null }],
    ],
    [
      'a question by its label',
      '{"text":"a","topics":["colour"],"form":"elliptical"}',
      'questions',
      [{ say: 'a', labels: ['colour'], form: 'elliptical', topics: ['blue-paint', 'green-paint'], emergency: null, given: null }],
    ],
    [
      'a question by a topic id',
      '{"text":"a","topics":["scrubbing"]}',
      'questions',
      [{ say: 'a', labels: ['scrubbing'], form: '', topics: ['scrubbing'], emergency: null, given: null }],
    ],
    [
      'a dialogue',
      '{"turns":[{"say":"a","expect":{"topics":["colour"],"emergency":false}},{"say":"no","expect":{"topics":[]},"given":"it asked"}]}',
      'dialogues',
      [
        { say: 'a', labels: ['colour'], form: '', topics: ['blue-paint', 'green-paint'], emergency: false, given: null },
        { say: 'no', labels: [], form: '', topics: [], emergency: null, given: 'it asked' },
      ],
    ],
  ] as const)('reads %s', (_name, line, kind, turns) => {
    expect(parseSetLine(line, kind, labels)?.turns).toEqual(turns);
  });

  it.each([
    ['no JSON', 'why', 'questions'],
    ['no text', '{"topics":[]}', 'questions'],
    ['no turns', '{"text":"a"}', 'dialogues'],
    ['a turn without words', '{"turns":[{"say":"a"},{}]}', 'dialogues'],
  ] as const)('refuses a line with %s', (_name, line, kind) => {
    expect(parseSetLine(line, kind, labels)).toBeNull();
  });
});

describe('runSet', () => {
  const question = (text: string): SetConversation | null =>
    parseSetLine(JSON.stringify({ text, topics: ['colour'] }), 'questions', labels);

  it('counts what holds, and tells what came instead', async () => {
    const result = await runSet(
      asker,
      toSet('questions', question('blue-paint'), question('scrubbing-brush'), question('soap-bar green-paint')),
    );
    expect(result).toMatchObject({ turns: 3, withTopics: 3, rightFirst: 1 });
    expect(result.misses.map(({ reason }) => reason)).toEqual(['about scrubbing-brush, not blue-paint or green-paint']);
    expect(renderResult(result)).toContain('3 lines     2 hold  66.7 %');
  });

  it('requires the advice of an emergency, and its absence elsewhere', async () => {
    const line = (text: string, kind: 'emergency' | 'nonemergency') => parseSetLine(JSON.stringify({ text }), kind, labels);
    const set = toSet(
      'emergency',
      line('green toes', 'emergency'),
      line('blue toes', 'emergency'),
      line('green toes', 'nonemergency'),
      line('toes', 'nonemergency'),
    );
    expect((await runSet(asker, set)).misses.map(({ reason }) => reason)).toEqual(['no emergency advice', 'emergency advice']);
  });

  it('counts every turn of a dialogue, and marks those that presuppose a reply', async () => {
    const dialogue = parseSetLine(
      '{"turns":[{"say":"blue-paint","expect":{"topics":["colour"]}},{"say":"no","expect":{"topics":["colour"]},"given":"x"}]}',
      'dialogues',
      labels,
    );
    const result = await runSet(asker, toSet('dialogues', dialogue));
    expect(result.turns).toBe(2);
    expect(renderResult(result)).toContain('1 of the misses presuppose a reply');
  });
});

describe('--at-least', () => {
  it('names the sets that fall short and those that are not there', async () => {
    const results = [await runSet(asker, toSet('questions', parseSetLine('{"text":"soap-bar","topics":["colour"]}', 'questions', labels)))];
    expect(findShortfalls(results, readThresholds('questions=85,emergency=100'))).toEqual([
      'questions.jsonl is under 85 %',
      '--at-least names "emergency", but there is no such set',
    ]);
    expect(findShortfalls(results, readThresholds('questions=0'))).toEqual([]);
  });

  it.each(['', 'questions', 'questions=', 'questions=high', 'questions=85;emergency=100'])('refuses %j', (text) => {
    expect(() => readThresholds(text)).toThrow('emergency=100');
  });
});
