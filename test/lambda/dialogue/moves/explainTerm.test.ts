import { createDoor } from '../../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../../lambda/guide/loadGuide.ts';
import type { Act } from '../../../../lambda/vocabulary/act.ts';
import type { TopicId } from '../../../../lambda/vocabulary/ids.ts';
import { buildSession, buildTurn } from '../../guide/buildTurn.ts';

const respond = createDoor(loadGuide());

/** Asks what a word means after the answer of a topic. */
function explainAfter(id: string): readonly Act[] {
  const topic = id as TopicId;
  const lastActs: Act[] = [{ kind: 'topic-passage', topic, passage: -1, saysBack: false, firstSentenceOnly: false }];
  return respond(buildTurn('', { move: 'explain-term', session: buildSession({ topic, voiced: [-1], lastActs }) })).acts;
}

describe('explainTerm', () => {
  // "With anaemia, you have too few red blood cells", "Bruising and bleeding can mean that platelets, the blood cells …"
  it.each([
    ['anaemia', 'anaemia'],
    ['bruising-and-bleeding', 'platelets'],
  ])('explains the word that comes first in the answer on %s: %s', (topic, term) => {
    expect(explainAfter(topic)[0]).toEqual({ kind: 'term', term });
  });

  it('explains no word that only stands inside another', () => {
    // "An open project made me": no CT.
    expect(explainAfter('about-this-skill')[0]).toMatchObject({ kind: 'prompt', prompt: 'term-unknown' });
  });
});
