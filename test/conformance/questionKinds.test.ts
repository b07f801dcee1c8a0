import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { choosePassage } from '../../lambda/dialogue/passages/choosePassage.ts';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { respondTo } from '../../lambda/guide/respondTo.ts';
import { buildTurn } from '../lambda/guide/buildTurn.ts';

/** The share of these questions whose topic is found as well, through the whole core. */
const leastAnswered = 0.95;

const asked = parse(readFileSync('test/conformance/question-kinds.yaml', 'utf8')) as Record<string, Record<string, string[]>>;
const guide = loadGuide();
const rows = Object.entries(asked).flatMap(([topic, lines]) => Object.entries(lines).map(([line, kinds]) => ({ topic, line, kinds })));
const getKind = (topic: string, passage: number | null): string => guide.content.topics[topic]?.passages[passage ?? -1]?.kind ?? 'answer';

/** The kind of passage that a line gets when it is known to be about a topic. */
function findKind(topic: string, line: string): string {
  const compiled = guide.content.topics[topic];
  if (compiled === undefined) throw new Error(`There is no topic ${topic}`);
  const { kinds, telling } = guide.findMeaning(line, { topic: null, near: [] });
  const toldApart = telling.filter(({ names }) => !names.some((name) => name === topic));
  return getKind(topic, choosePassage(compiled, { kinds, telling: toldApart }, [], false));
}

/** The topic and the kind of passage that answer a line, as `topic: kind`. */
function findAnswer(line: string): string {
  const act = respondTo(guide, buildTurn(line)).acts.find(({ kind }) => kind === 'topic-passage');
  return act?.kind === 'topic-passage' ? `${act.topic}: ${getKind(act.topic, act.passage)}` : 'nothing';
}

describe('a question about a topic', () => {
  it('is asked at least a hundred and forty times here', () => {
    expect(rows.length).toBeGreaterThanOrEqual(140);
  });

  it.each(rows)('is answered by the passage for it: $line', ({ topic, line, kinds }) => {
    expect(kinds).toContain(findKind(topic, line));
  });

  it('finds its topic and passage through the whole core, nineteen times in twenty', () => {
    const missed = rows.filter(({ topic, line, kinds }) => !kinds.some((kind) => findAnswer(line) === `${topic}: ${kind}`));
    const share = 1 - missed.length / rows.length;
    expect({ share, missed: share >= leastAnswered ? [] : missed }).toEqual({ share, missed: [] });
  });

  it('asks for no passage when nothing but the topic is named', () => {
    expect(findAnswer('what is a bone scan')).toBe('bone-scan: answer');
    expect(findAnswer('tell me about chemotherapy')).toBe('chemotherapy: answer');
  });
});
