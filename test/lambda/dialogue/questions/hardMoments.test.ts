import { findPassage, getSpoken, listPrompts } from '../readReply.ts';
import { say } from '../say.ts';

describe('somebody who has died', () => {
  it.each(['dad died last night', 'we lost mum yesterday', 'my husband has just passed away'])('is mourned: %s', (line) => {
    expect(getSpoken(say(line))).toContain("I'm so sorry");
  });

  it('makes whom to tell a question on that, and not on the cancer team', () => {
    expect(getSpoken(say('dad died last night', 'who do i tell'))).toContain('funeral director');
    expect(getSpoken(say('who do i tell'))).not.toContain('funeral director');
  });

  it('is no sign when nobody was with them', () => {
    const reply = say('we lost dad this morning', "i wasn't there");
    expect(reply.isEmergency).toBe(false);
    expect(getSpoken(reply)).toContain("It doesn't mean you failed");
  });

  it('leaves somebody numb: the legs are asked of first, and then the grief is met', () => {
    const spoken = getSpoken(say('i feel numb since he died'));
    expect(spoken).toMatch(/^If you mean numb legs/);
    expect(spoken).toContain('many people feel numb');
  });
});

describe('is he dying', () => {
  it.each(['is he dying', 'is my mum dying', "he's sleeping nearly all day and not eating"])('is not answered with a yes: %s', (line) => {
    const spoken = getSpoken(say(line));
    expect(spoken).toContain("I can't tell if somebody is dying");
    expect(spoken).toContain('Raised calcium or an infection');
  });

  it('does not take the place of what palliative care means', () => {
    expect(getSpoken(say('what is palliative care', "does it mean i'm dying"))).not.toContain("I can't tell if somebody");
  });
});

describe('what dying is like', () => {
  it('is told more plainly to whoever asks the voice and no nurse', () => {
    const spoken = getSpoken(say("what's dying of this like", "i don't want the nurse i want you to tell me"));
    expect(spoken).toContain('In the last days');
  });

  it('leaves the voice to say how plainly it speaks where nothing was told', () => {
    expect(listPrompts(say('i want you to tell me straight'))).toContain('speaks-plainly');
  });
});

describe('a first telling', () => {
  it('with "what does that mean" is answered by what has happened', () => {
    const reply = say("my mum has breast cancer and it's gone to her bones what does that mean");
    expect(findPassage(reply)?.topic).toBe('what-is-secondary-bone-cancer');
    expect(getSpoken(reply)).toContain("I'm sorry");
  });

  it.each(['nan has breast cancer in her bones and dementia', 'my boyfriend has testicular cancer in his bones'])(
    'is heard before what lies outside: %s',
    (line) => {
      expect(listPrompts(say(line))).toContain('illness-told');
    },
  );

  it('says first what there are words for', () => {
    expect(getSpoken(say('my partner is pregnant and has breast cancer in her bones'))).toContain('maternity');
  });
});

describe('a word of the scan', () => {
  it('is explained after another was', () => {
    expect(getSpoken(say('what is lytic', 'and sclerotic'))).toMatch(/extra bone|denser/);
  });
});

describe('an emergency that stands', () => {
  it('names the other cause that is asked about, after what to do', () => {
    const spoken = getSpoken(say('my fingers are tingling since the denosumab', 'could it be low calcium'));
    expect(spoken).toMatch(/^This is an emergency/);
    expect(spoken).toContain('tingling in the fingers');
  });
});

describe('money', () => {
  it.each(['who do i ring about money', 'who do i call about my mortgage'])('has people of its own to ring: %s', (line) => {
    expect(getSpoken(say(line))).not.toContain('24-hour number');
  });
});

describe('thoughts of ending it', () => {
  it('are believed to be none, once somebody says they will do nothing', () => {
    expect(listPrompts(say("i've had enough of living", "i'm not going to do anything i'm just tired of it"))).toContain('believed');
  });

  it('are not put to rest by a but', () => {
    expect(listPrompts(say("i've had enough of living", "i'm not going to do anything but i've counted the tablets"))).not.toContain(
      'believed',
    );
  });
});
