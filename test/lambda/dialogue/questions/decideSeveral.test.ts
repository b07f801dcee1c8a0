import { createDoor } from '../../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../../lambda/guide/loadGuide.ts';
import type { Act } from '../../../../lambda/vocabulary/act.ts';
import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { emptySession, type SessionState } from '../../../../lambda/vocabulary/sessionState.ts';
import { buildSession, buildTurn } from '../../guide/buildTurn.ts';

const respond = createDoor(loadGuide());
const ask = (text: string, session: SessionState = buildSession()): Reply => respond(buildTurn(text, { session }));

/** What is voiced, in order: ids of topics and replies. */
const listVoiced = (acts: readonly Act[]): string[] =>
  acts.flatMap((act) => (act.kind === 'topic-passage' ? [act.topic] : act.kind === 'authored-reply' ? [act.reply] : []));

describe('several questions in one breath', () => {
  it.each([
    ['what is a bone scan and what is denosumab', ['bone-scan', 'denosumab']],
    ['tell me about radiotherapy and chemotherapy', ['radiotherapy-to-bone', 'chemotherapy']],
    ['tell me about denosumab and also is it ok to drive', ['denosumab', 'denosumab']],
    ['tell me about raised calcium and also is it ok to drive', ['raised-calcium', 'driving']],
    ["what's the weather like and what is radiotherapy", ['everyday', 'radiotherapy-to-bone']],
  ])('are both answered: %s', (text, voiced) => {
    expect(listVoiced(ask(text).acts)).toEqual(voiced);
  });

  it('are answered in the order of urgency', () => {
    const { acts, careLevel } = ask("what's a biopsy and what causes raised calcium");
    expect(listVoiced(acts)).toEqual(['raised-calcium', 'bone-biopsy']);
    expect(careLevel).toBe('urgent');
  });

  it('say what each answer is about', () => {
    expect(ask('what is a bone scan and what is denosumab').speech.plain).toMatch(/^About a bone scan: .* About denosumab: /);
  });

  it('end with one question, the line and the disclaimer once', () => {
    const { acts } = ask('tell me about fractures and then about denosumab', emptySession);
    expect(acts.filter(({ kind }) => kind === 'question')).toHaveLength(1);
    expect(acts.filter(({ kind }) => kind === 'safety-net')).toHaveLength(1);
    expect(acts.filter((act) => act.kind === 'prompt' && act.prompt === 'disclaimer')).toHaveLength(1);
    expect(acts.at(-1)?.kind).toBe('question');
  });

  it('give both texts when both are about one topic', () => {
    const { acts, topics } = ask('what is denosumab and what are the side effects');
    expect(listVoiced(acts)).toEqual(['denosumab', 'denosumab']);
    expect(topics).toEqual(['denosumab']);
  });

  it('ask about red flags where one of them does', () => {
    expect(ask('my back hurts and i want to know about radiotherapy').session?.asked).toBe('ask-red-flags');
  });

  it('get one answer and an offer when it is to be short', () => {
    const reply = ask('what is a bone scan and what is denosumab', buildSession({ keepsShort: true }));
    expect(listVoiced(reply.acts)).toEqual(['bone-scan']);
    expect(reply.session).toMatchObject({ asked: 'ask-next-topic', choices: ['denosumab'] });
  });

  it('leave the third to be offered', () => {
    const reply = ask('what is a bone scan and what is denosumab and what is a biopsy');
    expect(listVoiced(reply.acts)).toEqual(['bone-scan', 'denosumab']);
    expect(reply.session?.choices).toEqual(['bone-biopsy']);
  });

  it('give way to a red flag among them', () => {
    const { isEmergency, acts } = ask('what is radiotherapy and why are my legs so weak');
    expect(isEmergency).toBe(true);
    expect(acts[0]?.kind).toBe('advice');
  });

  it.each([
    'pain in my hip and back',
    'what is the difference between radiotherapy and chemotherapy',
    'can i have radiotherapy and chemotherapy',
    'i have breast cancer and what is the treatment',
    'what is chemotherapy and what is chemotherapy',
  ])('are not heard in "%s"', (text) => {
    expect(listVoiced(ask(text).acts).length).toBeLessThan(2);
  });

  it('are no move, though one of them alone would be', () => {
    expect(listVoiced(ask('can i drive and who do i ring').acts)).toContain('who-to-contact');
    expect(listVoiced(ask('can i drive and who do i ring').acts)).toHaveLength(2);
  });
});
