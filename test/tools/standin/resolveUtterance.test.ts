import { buildInteractionModel } from '../../../tools/model/buildInteractionModel.ts';
import { indexModel } from '../../../tools/standin/indexModel.ts';
import { type Hearing, resolveUtterance } from '../../../tools/standin/resolveUtterance.ts';
import { blueKnee } from '../blueKnee.ts';

const index = indexModel(buildInteractionModel(blueKnee, 'en-GB'));
const outside: Hearing = { elicited: null, takesCatchAll: true };
const inSession: Hearing = { elicited: { intent: 'FreeSpeechIntent', slot: 'utterance' }, takesCatchAll: true };

/** What was heard, as short as a test can say it. */
function hear(text: string, hearing: Hearing): string {
  const { name, slots } = resolveUtterance(index, text, hearing);
  const filled = slots.flatMap((slot) =>
    slot.values.map(({ words, matches }) => `${slot.name}=${words}${matches?.[0]?.id == null ? '' : `→${matches[0].id}`}`),
  );
  return [name, ...filled].join(' | ');
}

describe('resolveUtterance from outside a session', () => {
  it.each([
    ['an exact sample', 'stop', 'AMAZON.StopIntent'],
    ['capitals and punctuation', 'Slow down!', 'SlowerIntent'],
    ['apostrophes left out', 'youre going too fast', 'SlowerIntent'],
    ['a bare value', 'scrubbing', 'TopicIntent | topics=scrubbing→scrubbing'],
    ['a synonym in a sample', 'tell me about the blue stuff', 'TopicIntent | topics=the blue stuff→blue-paint'],
    ['a list of values', 'paint and scrub', 'TopicIntent | topics=paint→blue-paint | topics=scrub→scrubbing'],
    ['a value that holds "and"', 'soap and water', 'TopicIntent | topics=soap and water→scrubbing'],
    ['a red flag', 'my toes are green', 'RedFlagIntent | redFlags=my toes are green→green-toes'],
    ['a red flag of somebody', 'my aunt has green toes', 'RedFlagIntent | redFlags=green toes→green-toes | person=my aunt→aunt'],
    [
      'red flags in a list',
      'i have green toes and humming knees',
      'RedFlagIntent | redFlags=green toes→green-toes | redFlags=humming knees→humming',
    ],
    ['two slots', 'paint for elbows', 'TopicForPrimaryIntent | topics=paint→blue-paint | primary=elbows→elbow'],
    ['a carrier', "why is it all so strange, i can't tell", "WhyIntent | words=is it all so strange i can't tell"],
    ['the longest carrier', 'how long must i wait', 'HowLongIntent | words=must i wait'],
    ['a shorter carrier where the longer leaves no word', 'how long', 'HowIntent | words=long'],
    ['a lead-in', 'please stop the music', 'LeadInIntent | words=stop the music'],
    ['the catch-all for known words', 'does the scrubbing sting', 'AnythingIntent | anything=does the scrubbing sting'],
    ['the fallback for unknown words', 'does quantum chess sting', 'AMAZON.FallbackIntent'],
    ['the fallback for nothing speakable', '?!', 'AMAZON.FallbackIntent'],
    ['a carrier alone', 'why', 'AnythingIntent | anything=why'],
  ])('takes %s', (_name, text, heard) => {
    expect(hear(text, outside)).toBe(heard);
  });

  it('gives the fallback without words when the catch-all takes nothing', () => {
    expect(resolveUtterance(index, 'does the scrubbing sting', { ...outside, takesCatchAll: false })).toEqual({
      name: 'AMAZON.FallbackIntent',
      slots: [],
      dialogState: null,
    });
  });

  it('keeps the empty slots of an intent, as Alexa does', () => {
    expect(resolveUtterance(index, 'green toes', outside).slots.map(({ name, values }) => [name, values.length])).toEqual([
      ['redFlags', 1],
      ['person', 0],
    ]);
  });

  it('takes single values only where the locale has no lists', () => {
    const indian = indexModel(buildInteractionModel(blueKnee, 'en-IN'));
    expect(resolveUtterance(indian, 'paint and scrub', outside).name).not.toBe('TopicIntent');
  });
});

describe('resolveUtterance while free speech is elicited', () => {
  it.each([
    ['an exact sample without slots', 'a bit', 'AMAZON.YesIntent'],
    ['any other sentence whole', 'Well, quantum chess stings', 'FreeSpeechIntent | utterance=well quantum chess stings'],
    ['a sentence that a carrier would cut', 'how long must i wait', 'FreeSpeechIntent | utterance=how long must i wait'],
    ['a topic as words', 'paint', 'FreeSpeechIntent | utterance=paint'],
  ])('takes %s', (_name, text, heard) => {
    expect(hear(text, inSession)).toBe(heard);
  });

  it('says that the dialog is in progress, and from outside that it starts', () => {
    expect(resolveUtterance(index, 'quantum chess', inSession).dialogState).toBe('IN_PROGRESS');
    expect(resolveUtterance(index, 'my question is quantum chess', outside).dialogState).toBe('STARTED');
  });
});

describe('resolveUtterance', () => {
  it.each([
    ['a list without an end', 'green toes and '],
    ['values side by side', 'my aunt green toes '],
    ['known words', 'does the scrub hurt '],
  ])('comes to an end with a very long text: %s', (_name, part) => {
    expect(resolveUtterance(index, part.repeat(20_000), outside).name).not.toBe('');
  });
});
