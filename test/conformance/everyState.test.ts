import type { Reply } from '../../lambda/vocabulary/reply.ts';
import type { SessionState } from '../../lambda/vocabulary/sessionState.ts';
import { wordAct } from '../../lambda/speech/wordAct.ts';
import { begin, guide, steps, take, type Step, type Taken, walkStates } from './walkStates.ts';

const { visited, taken } = walkStates(160);

/** A few faults show what is wrong; hundreds hide it. */
const mostShown = 6;

/** Names the steps at fault by the shortest way to each, so that a failure can be walked again. */
function listFaults(isFaulty: (step: Taken) => boolean): string[] {
  const byWords = new Map<string, string>();
  for (const { path, reply } of taken.filter(isFaulty)) {
    if (!byWords.has(reply.speech.plain)) byWords.set(reply.speech.plain, path.join(' > '));
  }
  return [...byWords].slice(0, mostShown).map(([said, path]) => `${path}: ${said}`);
}

function findStep(name: string): Step {
  const found = steps.find((step) => step.name === name);
  if (found === undefined) throw new Error(`no step is called ${name}`);
  return found;
}

describe('every state of the conversation', () => {
  it('is walked in numbers: an open question of every kind, an alarm, misses, a list', () => {
    const asked = new Set(visited.map(({ session }) => session.asked));
    expect(visited.length).toBeGreaterThan(100);
    expect([...asked]).toEqual(
      expect.arrayContaining(['ask-anything', 'ask-more', 'ask-red-flags', 'ask-say-again', 'ask-which-unsure', 'ask-list-more']),
    );
    expect(visited.some(({ session }) => session.misses === 2)).toBe(true);
  });

  it('answers each step with exactly one question, asked last, or ends', () => {
    const isOneQuestion = ({ acts, speech, endsSession }: Reply): boolean =>
      endsSession
        ? acts.at(-1)?.kind === 'end-session' && !speech.plain.includes('?')
        : acts.filter(({ kind }) => kind === 'question').length === 1 &&
          acts.at(-1)?.kind === 'question' &&
          speech.plain.split('?').length === 2 &&
          speech.plain.endsWith('?');
    expect(listFaults(({ reply }) => !isOneQuestion(reply))).toEqual([]);
  });

  it('follows an open question by a reprompt that helps, or after an advice by the action again', () => {
    const helps = ({ acts, reprompt, endsSession }: Reply): boolean => {
      if (endsSession) return reprompt === null;
      const question = acts.at(-1);
      const asked = question?.kind === 'question' ? guide.content.prompts[question.prompt].say : '';
      return reprompt !== null && (acts.some(({ kind }) => kind === 'advice') || reprompt.plain !== asked);
    };
    expect(listFaults(({ reply }) => !helps(reply))).toEqual([]);
  });

  it('says no passage of more than 40 words, and leaves no brace unfilled', () => {
    const locale = guide.content.locales['en-GB'];
    const isShort = ({ reply, from }: Taken): boolean =>
      reply.acts.every((act) => {
        const worded = wordAct({ content: guide.content, locale, session: reply.session ?? from, medium: 'spoken' }, act);
        const isFree = act.kind === 'advice' || act.kind === 'contacts' || act.kind === 'question-list' || act.kind === 'source';
        // Saying back what was understood is no part of the passage.
        return worded === null || isFree || worded.text.replace(/^About [^:]+: /, '').split(/\s+/).length <= 40;
      });
    expect(listFaults((step) => !isShort(step))).toEqual([]);
    expect(listFaults(({ reply }) => /[{}]|undefined|null/.test(reply.speech.plain))).toEqual([]);
  });

  it('hears a red flag in every state, and says its advice first', () => {
    expect(listFaults(({ step, reply }) => step.name === 'my legs have gone weak' && !reply.isEmergency)).toEqual([]);
    expect(listFaults(({ reply }) => reply.isEmergency && reply.acts[0]?.kind !== 'advice')).toEqual([]);
  });

  it('never falls back on the door', () => {
    expect(listFaults(({ reply }) => reply.fault !== null)).toEqual([]);
  });

  it('stops when told to, in every state', () => {
    expect(listFaults(({ step, reply }) => step.name === '[stop]' && !reply.endsSession)).toEqual([]);
  });

  it('has a way on from every state: a plain question is answered', () => {
    const isAnswered = ({ acts, topics }: Reply): boolean =>
      acts.some(({ kind }) => kind === 'topic-passage') && topics.includes('radiotherapy-to-bone' as never);
    expect(listFaults(({ step, reply }) => step.name === 'what is radiotherapy' && !isAnswered(reply))).toEqual([]);
  });

  it.each(['(silence)', '(mumbling)', '[not-sure]', '[no]', '[skip]', '[neither]'])('comes to an end when %s goes on', (name) => {
    // An emergency is said again for as long as somebody is not sure.
    const isOver = (session: SessionState | null): boolean => session === null || (name === '[not-sure]' && session.alarm !== null);
    const ends = (start: SessionState): boolean => {
      let session: SessionState | null = start;
      for (let turns = 0; turns < 8 && session !== null && !isOver(session); turns += 1) session = take(session, findStep(name)).session;
      return isOver(session);
    };
    const endless = visited
      .filter(({ session }) => !ends(session))
      .map(({ path }) => path.join(' > '))
      .slice(0, mostShown);
    expect(endless).toEqual([]);
  });

  it.each(['[yes]', '[more]', '[back]', '[simpler]', '[first]'])(
    'gets somewhere when %s goes on: nothing is said three times running',
    (name) => {
      const repeats = (start: SessionState): boolean => {
        const said: string[] = [];
        let session: SessionState | null = start;
        for (let turns = 0; turns < 12 && session !== null; turns += 1) {
          const reply: Reply = take(session, findStep(name));
          // "Shall I say that again?" is answered by saying it again, however often.
          if (session.alarm !== null && reply.isEmergency) return false;
          said.push(reply.speech.plain);
          session = reply.session;
        }
        return said.some((text, at) => at >= 2 && said[at - 1] === text && said[at - 2] === text);
      };
      const stuck = visited
        .filter(({ session }) => repeats(session))
        .map(({ path }) => path.join(' > '))
        .slice(0, mostShown);
      expect(stuck).toEqual([]);
    },
  );

  it('repeats the action once to silence after an emergency, then says goodbye with the number', () => {
    const alarmed = take(begin(), findStep('my legs have gone weak')).session;
    const again = take(alarmed ?? begin(), findStep('(silence)'));
    const end = take(again.session ?? begin(), findStep('(silence)'));
    expect(again.isEmergency).toBe(true);
    expect(again.acts[0]).toMatchObject({ kind: 'advice', part: 'action' });
    expect(end.endsSession).toBe(true);
    expect(end.speech.plain).toContain('nine nine nine');
  });
});
