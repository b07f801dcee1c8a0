import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { forgetUnknown } from '../../../lambda/guide/forgetUnknown.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import type { Act } from '../../../lambda/vocabulary/act.ts';
import type { AdviceId, TopicId } from '../../../lambda/vocabulary/ids.ts';
import { buildSession, buildTurn } from './buildTurn.ts';

const parts = loadGuide();
const respond = createDoor(parts);
const topic = 'radiotherapy-to-bone' as TopicId;
const gone = 'gone' as TopicId;

const known: readonly Act[] = [
  { kind: 'advice', advice: 'spinal' as AdviceId, form: 'standard' },
  { kind: 'safety-net' },
  { kind: 'topic-passage', topic, passage: -1, saysBack: false, firstSentenceOnly: false },
  { kind: 'source', topic },
  { kind: 'phone-script', isEmergency: false, topic: null },
  { kind: 'question', prompt: 'ask-next-topic', values: {}, choices: [topic] },
];

const unknown: readonly Act[] = [
  { kind: 'advice', advice: 'gone' as AdviceId, form: 'standard' },
  { kind: 'topic-passage', topic: gone, passage: -1, saysBack: false, firstSentenceOnly: false },
  { kind: 'authored-reply', reply: 'constructor' },
  { kind: 'source', topic: gone },
  { kind: 'term', term: 'gone' },
  { kind: 'contacts', lines: ['gone'], shut: null },
  { kind: 'phone-script', isEmergency: false, topic: gone },
  { kind: 'question', prompt: 'ask-next-topic', values: {}, choices: [gone] },
];

describe('forgetUnknown', () => {
  it('keeps of the last acts those whose ids the content knows', () => {
    const session = buildSession({ lastActs: [...known, ...unknown] });
    expect(forgetUnknown(parts.content, buildTurn('', { session })).lastActs).toEqual(known);
  });

  it.each(unknown)('says what can still be said after $kind of older content', (act) => {
    const question: Act = { kind: 'question', prompt: 'ask-another', values: {}, choices: [] };
    const reply = respond(buildTurn('say that again', { session: buildSession({ topic, lastActs: [act, question] }) }));
    expect(reply.fault).toBeNull();
    expect(reply.acts[0]).toMatchObject({ kind: 'prompt', prompt: 'nothing-to-repeat' });
  });

  it('drops a question whose choices are gone', () => {
    const session = buildSession({ asked: 'ask-which-unsure', choices: [gone] });
    expect(forgetUnknown(parts.content, buildTurn('', { session }))).toMatchObject({ asked: null, choices: [] });
  });
});
