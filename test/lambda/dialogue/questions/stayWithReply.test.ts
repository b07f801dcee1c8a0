import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { say } from '../say.ts';

/** The prompts and authored replies that were given, questions left out. */
function listGiven({ acts }: Reply): string[] {
  return acts.flatMap((act) => (act.kind === 'prompt' ? [act.prompt] : act.kind === 'authored-reply' ? [act.reply] : []));
}

describe('talk of harm', () => {
  it.each(["i've been saving up tablets", 'i want to die', 'i feel suicidal', "i'm not suicidal but i want it all to end"])(
    'hears "%s"',
    (line) => {
      expect(listGiven(say(line))).toEqual(['self-harm']);
    },
  );

  it.each([
    ['he died on monday', 'bereavement'],
    ["i don't want to be a burden", 'burden'],
  ])('answers "%s" with %s', (line, reply) => {
    expect(listGiven(say(line))).toEqual([reply]);
  });

  it.each(["don't tell anyone", "i can't go on with the pain", "promise you won't say"])('stays on it after "%s"', (line) => {
    expect(listGiven(say('i want to die', line))).toEqual(['still-listening']);
  });

  it('stays on it for more than one turn', () => {
    expect(listGiven(say("i've been saving up tablets", "don't tell anyone", "i can't go on with the pain"))).toEqual(['still-listening']);
  });

  it('answers what is clearly asked after it', () => {
    expect(say('i want to die', 'what are the side effects of radiotherapy').topics).toContain('radiotherapy-to-bone');
  });

  it.each(["i'm not suicidal i want to live", "i'm not going to hurt myself just frightened", "i'd never harm myself"])(
    'believes "%s", and names the number once',
    (line) => {
      for (const reply of [say(line), say('i want to die', line)]) {
        expect(listGiven(reply)).toEqual(['believed']);
        expect(reply.speech.plain.match(/nine nine nine/g)).toHaveLength(1);
      }
    },
  );

  it.each([
    "i'm not sure i won't hurt myself",
    'why not just kill myself',
    "i'm not safe i'll hurt myself",
    'not long till i kill myself',
    "i've never been so close to killing myself",
    "i wouldn't mind killing myself",
    "never mind i'll kill myself",
    "i'm not suicidal i want to live but i can't",
  ])('does not take "%s" for a reassurance', (line) => {
    expect(say(line).speech.plain).not.toContain('I believe you');
    expect(listGiven(say(line))).toEqual(['self-harm']);
  });

  it.each(["i'd rather be dead than lose her", 'i wish i was dead mate', "no i mean like i'd rather be dead"])(
    'hears no sign of anything else in "%s"',
    (line) => {
      const reply = say(line);
      expect(listGiven(reply)).toEqual(['self-harm']);
      expect(reply.isEmergency).toBe(false);
      expect(reply.fault).toBeNull();
    },
  );

  it('is answered beside a sign that is named with it, and beside one that stands', () => {
    const named = say("i can't feel my legs i want to die");
    expect(named.isEmergency).toBe(true);
    expect(listGiven(named)).toEqual(['self-harm']);
    const standing = say('my legs have gone numb', 'i want to die');
    expect(standing.acts[0]).toMatchObject({ kind: 'authored-reply', reply: 'self-harm' });
    expect(standing.session?.alarm?.advice).toBe('spinal');
  });

  it.each(["no i'm not suicidal you daft thing", "i just meant i don't like ringing folk"])('ends with "%s"', (line) => {
    expect(listGiven(say('i want to die', line))).toEqual(['believed']);
    expect(say('i want to die', line, 'is it alright to ring the nurse').topics).toContain('who-to-contact');
  });

  it('lets a question on whom to ring through, and a complaint', () => {
    expect(say('i want to die', 'is it alright to ring the nurse').topics).toContain('who-to-contact');
    expect(say('i want to die', 'funny electric shock thing down my back when i bend my neck').topics).toContain('band-like-pain');
  });

  it.each([
    "i'm not suicidal, i just don't want to be here",
    "i'm not going to kill myself, i just hope i don't wake up",
    "no i'm not suicidal, they'd be better off without me though",
    "i'm not going to do anything, i've saved up my morphine that's all",
    "i don't want more tablets, i want to die",
    "i've saved enough tablets already",
    "when she dies i'll go with her",
  ])('hears "%s", however it is played down', (line) => {
    expect(listGiven(say(line))).toEqual(['self-harm']);
  });

  it.each([
    "i won't do anything tonight",
    "i'd never do it but i look at the tablets",
    "i won't do it while the kids are here",
    'no more tablets, i want it over with',
    "i'm on enough tablets already",
  ])('stays on it after "%s"', (line) => {
    expect(listGiven(say('i want to die', line))).toEqual(['still-listening']);
  });

  it.each([
    "i don't want more tablets, i'm on enough already",
    "no more pills, i've enough of them",
    "i keep thinking he's going to die",
    "i'm frightened she's dying",
  ])('hears none in "%s"', (line) => {
    expect(listGiven(say(line))).not.toContain('self-harm');
    expect(listGiven(say(line))).not.toContain('wish-to-die-of-other');
  });

  it.each([
    "no not me, i'm not going to do anything, it's mum i'm scared for",
    "i'd never do that",
    "mum's not suicidal",
    'stop saying that',
  ])('ends with "%s", of whomever it was heard', (line) => {
    expect(listGiven(say('mum says she wants to die', line))).toEqual(['believed']);
  });

  it('answers what is asked beside a denial, or after it was heard of somebody else', () => {
    const told = 'mum says she wants to die';
    expect(say(told, "no. mum's not suicidal. how long has she got").topics).toContain('outlook');
    expect(say(told, "she's not going to kill herself. what's radiotherapy like").topics).toContain('radiotherapy-to-bone');
    expect(listGiven(say(told, 'radiotherapy. what happens on the day'))).toEqual([]);
  });
});
