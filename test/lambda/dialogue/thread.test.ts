import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import type { AdviceId } from '../../../lambda/vocabulary/ids.ts';
import type { Reply } from '../../../lambda/vocabulary/reply.ts';
import { emptySession, type SessionState } from '../../../lambda/vocabulary/sessionState.ts';
import { buildTurn } from '../guide/buildTurn.ts';
import { say } from './say.ts';

describe('the thread of a conversation', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['a bare follow-up', ['what is radiotherapy', 'does it hurt'], 'radiotherapy-to-bone'],
    ['words that name nothing new', ['what is denosumab', 'will it make me feel sick'], 'denosumab'],
    ['another first cancer', ['how is prostate cancer treated', 'and for breast'], 'treatment-for-breast'],
    [
      'a first cancer named before',
      ['it started in the prostate', 'what is secondary bone cancer', 'how is it treated'],
      'treatment-for-prostate',
    ],
    ['a correction', ['what is radiotherapy', 'no sorry i meant chemotherapy'], 'chemotherapy'],
    ['a new subject', ['what is radiotherapy', 'tell me about bone scans'], 'bone-scan'],
    ['the way back', ['what is radiotherapy', 'tell me about bone scans', 'back to the radiotherapy'], 'radiotherapy-to-bone'],
    ['a place in the list', ['how is cancer in the bones treated', 'the second one'], 'radiotherapy-to-bone'],
    [
      'the next place in the same list',
      ['how is cancer in the bones treated', 'the second one', 'and the third'],
      'bone-strengthening-drugs',
    ],
    ['a start that asks nothing', ['what is radiotherapy', 'hang on right then does it hurt'], 'radiotherapy-to-bone'],
    ['a question on its dangers', ['i need a bone scan', 'is it dangerous'], 'bone-scan'],
    ['a question on its return', ['they said my calcium is high', 'can it come back'], 'raised-calcium'],
    ['an explained word', ['what is a metastasis', 'where does it go'], 'which-bones-are-affected'],
    ['a question on what could go wrong', ['tell me about surgery', 'can it go wrong'], 'surgery-and-fixation'],
    ['a harm of the drug before', ['what is a bisphosphonate', 'what about my teeth', 'is there another one instead'], 'bisphosphonates'],
    ['how it got there', ['my cancer is lung', 'how does it get there'], 'what-is-secondary-bone-cancer'],
    ['what the illness is', ['who made you', 'what are bone metastases'], 'what-is-secondary-bone-cancer'],
    ['the time of a complaint', ['my calcium is high', 'how long before it gets better'], 'raised-calcium'],
    [
      'the one before, by what was said of it',
      ['what is an m r i scan', 'what is a bone scan', 'back to the one with the magnets'],
      'mri-scan',
    ],
    ['where it comes from', ["my calcium's high", "so where's it come from"], 'raised-calcium'],
    ['what it does to a part of the body', ["i'm on radium injections", 'what does it do to your bloods'], 'radium-223'],
    ['a nickname of another', ['how is breast cancer treated', 'no the other one for the bones'], 'bone-strengthening-drugs'],
    ['a nickname of its own', ['what is bone cement', 'and the freezing one'], 'cement-and-ablation'],
    ['a reply beside it', ["i'm after a second opinion on this vertebroplasty lark", 'does it work'], 'cement-and-ablation'],
    ['a word on whom to ring', ['my bones are weak', 'who do i call', 'what will they do'], 'weak-bones-and-fractures'],
    ['a medicine to be stopped', ['why am i on steroids', 'can i just stop'], 'steroids'],
    ['organs to be watched', ['my brother has myeloma', 'what about his kidneys'], 'treatment-for-myeloma'],
    ['a list just told, after another', ["i don't really know what to ask", 'maybe treatments', 'the second one'], 'radiotherapy-to-bone'],
    ['a question on getting it', ['what is palliative care', 'where do i get it'], 'supportive-and-palliative-care'],
    ['what one would feel', ['how long does radiotherapy take', 'would i feel sick'], 'radiotherapy-to-bone'],
    ['a kind of question that it tells further on', ['what is hormone therapy', 'what if it stops working'], 'hormone-therapy'],
    ['an organ that is no first cancer', ['what is denosumab', 'can it harm the kidneys'], 'denosumab'],
  ])('is kept through %s', (_, lines, topic) => {
    expect(say(...lines).topics).toContain(topic);
  });

  it('explains a word of the glossary, but not one that shows what is asked', () => {
    expect(say("what's a lesion").acts[0]?.kind).toBe('term');
    expect(say('what did they mean when they said lytic lesions').acts[0]).toMatchObject({ kind: 'term', term: 'lytic' });
    expect(say('how is prostate cancer treated', 'what are the side effects').acts[0]).toMatchObject({ kind: 'topic-passage' });
  });

  it('asks the same question of the next first cancer', () => {
    const reply = say('how is prostate cancer treated', 'what are the side effects', 'and for lung');
    expect(reply.topics).toContain('treatment-for-lung');
    expect(reply.speech.plain).toMatch(/rash|diarrhoea/);
  });
});

describe('a red flag', () => {
  it.each(['how soon', 'is it serious', 'who do i ring', 'what will happen', 'are you sure'])('is still talked about in "%s"', (line) => {
    expect(say('my legs have gone weak', line).isEmergency).toBe(true);
  });

  it('gives way to a subject that is named, and leaves its one sentence', () => {
    const reply = say('my legs have gone weak', 'tell me about bone scans');
    expect(reply.topics).toContain('bone-scan');
    expect(reply.carriesSafetyNet).toBe(true);
  });

  it.each(["no that's nothing she's singing in the garden", "i don't know her postcode or anything"])(
    'is not left for words that could be about anything, once it was said again: %s',
    (line) => {
      expect(say("my mum's legs have gone numb", 'what would we see first', line).isEmergency).toBe(true);
    },
  );

  it.each(['is it the tablets', 'could it be the morphine', 'is it just my age'])(
    'stands while another cause is looked for: "%s"',
    (line) => {
      expect(say('my legs are numb', 'i took a paracetamol for it', line).isEmergency).toBe(true);
    },
  );

  describe('that only the model heard', () => {
    const respond = createDoor(loadGuide());
    const told = say('what is a bone scan').session ?? emptySession;
    const advice = 'spinal' as AdviceId;
    const doubted: SessionState = { ...told, alarm: { advice, form: 'standard', isDoubtful: true } };
    const clear: SessionState = { ...told, alarm: { advice, form: 'standard', isDoubtful: false } };
    const answer = (text: string, session: SessionState): Reply => respond(buildTurn(text, { session }));

    it.each(["is it the cement they'd use", 'will you tell me about the chemo for it', "they'll only give me paracetamol"])(
      'gives way to "%s", and leaves its one sentence',
      (line) => {
        expect(answer(line, doubted).isEmergency).toBe(false);
        expect(answer(line, doubted).carriesSafetyNet).toBe(true);
        expect(answer(line, clear).isEmergency).toBe(true);
      },
    );

    it.each(['could it be the morphine', 'i blame my new shoes', 'tonight you mean', 'who do i ring'])('stands after "%s"', (line) => {
      expect(answer(line, doubted).isEmergency).toBe(true);
    });

    it('stays clear once it was clear', () => {
      const again = say('pins and needles in both my feet', 'both feet and up to the knees now');
      expect(again.session?.alarm?.isDoubtful).toBe(false);
    });
  });

  it('names its source after what to do', () => {
    const [advice, source] = say('my legs have gone weak', 'who says so').acts;
    expect(advice).toMatchObject({ kind: 'advice', part: 'action' });
    expect(source?.kind).toBe('source');
  });
});

describe('words of despair', () => {
  it.each([
    "i don't want to live like this",
    "i've had enough of living",
    "i don't want to be here any more",
    'i have thought of ending it',
    "i don't see the point of going on any more",
  ])('are answered as such, and end no session: %s', (line) => {
    expect(say(line).acts[0]).toEqual({ kind: 'authored-reply', reply: 'self-harm' });
    expect(say(line).endsSession).toBe(false);
  });

  it('are not heard where there is no point in a journey', () => {
    expect(say("i don't see the point of going on holiday").acts).not.toContainEqual({ kind: 'authored-reply', reply: 'self-harm' });
  });

  it('are not heard in having heard enough', () => {
    expect(say("i've had enough for today").endsSession).toBe(true);
  });
});

describe('what the guide knows of somebody', () => {
  it('is nothing at first', () => {
    expect(say('what do you know about me').speech.plain).toMatch(/^I know nothing about you yet/);
  });

  it('is what was said, and that it is forgotten', () => {
    const said = say('my husband has prostate cancer', 'remember to ask about driving', 'what do you know about me').speech.plain;
    expect(said).toMatch(/forget it when we stop/);
    expect(said).toMatch(/prostate cancer.*your husband.*list/);
  });
});

describe('the list for an appointment', () => {
  const four = ['remember to ask about driving', 'remember to ask about flying', 'add can i swim to my list', 'put pets on my list'];

  it('is read three at a time', () => {
    const [first, rest] = [say(...four, 'read my list'), say(...four, 'read my list', 'yes')];
    expect(first.speech.plain).toBe('1: Driving. 2: Flying. 3: Can I swim. Shall I read the next ones?');
    expect(rest.speech.plain).toMatch(/^4: Pets\./);
  });

  it('is on the card whole, and says where that stays', () => {
    const { speech, card } = say(...four, 'send my list to my phone');
    expect(card.text).toContain('4: Pets.');
    expect(speech.plain).toMatch(/stays there until you delete it/);
  });

  it('takes the subject in hand for "that"', () => {
    expect(say('what is radiotherapy', 'remember that', 'read my list').speech.plain).toMatch(/^1: Radiotherapy\./);
  });
});

describe('after the emergency advice', () => {
  it('says once more what to do, and in one sentence what the hospital does', () => {
    const { speech } = say('my legs have gone weak', 'what will they do');
    expect(speech.ssml).toMatch(/^.*This is an emergency.*The hospital scans the spine/s);
  });

  it('lets go of whoever says that help was called', () => {
    expect(say('my legs have gone weak', "i've rung them").isEmergency).toBe(false);
    expect(say('my legs have gone weak', 'who do i ring').isEmergency).toBe(true);
    expect(say('my legs have gone weak', "i've rung them but i can't move my legs").isEmergency).toBe(true);
  });

  it.each(["i'm off to ring them now", 'right she is calling them', "they're on their way", "they're sending an ambulance"])(
    'hears in "%s" that help is called',
    (line) => {
      expect(say('my legs have gone weak', line).acts[0]).toMatchObject({ kind: 'prompt', prompt: 'call-made' });
    },
  );

  it.each(["i'll ring them in the morning", 'the nurse is coming on tuesday'])('hears no call in "%s"', (line) => {
    expect(say('my legs have gone weak', line).isEmergency).toBe(true);
  });

  it('says whom to call because of the red flag, whatever was asked between', () => {
    expect(say('my legs have gone weak', 'what is a bone scan', 'who do i ring').isEmergency).toBe(true);
    expect(say('my legs have gone weak', 'what is a bone scan', 'how long does it take').isEmergency).toBe(false);
  });

  it('answers whoever called for help what happens there', () => {
    const { acts } = say('my legs have gone weak', "i've rung them", 'what will they do');
    expect(acts.map(({ kind }) => kind)).toEqual(['topic-passage', 'question']);
  });

  it('takes no question asked back for a yes to the check', () => {
    const check = ["dad's got prostate cancer in his spine"];
    expect(say(...check, 'what do they do for it').isEmergency).toBe(false);
    expect(say(...check, 'yes a bit').isEmergency).toBe(true);
  });
});
