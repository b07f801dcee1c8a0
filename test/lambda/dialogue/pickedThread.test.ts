import { findPassage, getSpoken, listPrompts } from './readReply.ts';
import { say } from './say.ts';

describe('the thread, by what is picked or named', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['the second that the person named', ["chemo and immunotherapy what's the difference", 'the second one'], 'targeted-and-immunotherapy'],
    [
      'the first that the person named',
      ['i keep muddling up chemo and immunotherapy', 'the second one', 'and the first one'],
      'chemotherapy',
    ],
    ['the other of two named', ['radiotherapy or surgery', 'the second one', 'and the other one'], 'radiotherapy-to-bone'],
    ['the first of two talked about', ['what is denosumab', 'tell me about radiotherapy', 'no the first one'], 'denosumab'],
    ['the other of two tests', ['what is a bone scan', 'what is an mri scan', 'the other one'], 'bone-scan'],
    ['what comes with the treatment in hand', ['tell me about radiotherapy', 'and the tiredness'], 'radiotherapy-to-bone'],
    [
      'a first cancer named in passing',
      ['my thyroid one has me worried can it get in a bone', "how's it dealt with"],
      'treatment-for-thyroid',
    ],
    ['the next first cancer', ['my thyroid one can it get in a bone', "how's it dealt with", 'and for breast'], 'treatment-for-breast'],
    ['the first cancer of another', ['how is lung cancer treated', "my brother's was kidney what about him"], 'treatment-for-kidney'],
    [
      'surgery that a passage led to',
      ['can it break', 'can they do anything before it does', 'is that a big operation'],
      'surgery-and-fixation',
    ],
    ['after that surgery', ['can it break', 'can they do anything', 'is that a big operation', 'and after'], 'surgery-and-fixation'],
    ['what is looked forward to', ['do they ever cement the spine', 'how soon would i be walking about'], 'cement-and-ablation'],
    [
      'tests that the subject tells of',
      ['is there any treatment for lung in the bones', 'is there a gene test first'],
      'treatment-for-lung',
    ],
    ['what is meant beside what is not', ["what's radium", 'no not the x ray kind the injection'], 'radium-223'],
    ['the tests, when said again', ['does my hip hurt from cancer', 'how would they tell', 'say that again'], 'how-it-is-diagnosed'],
  ])('goes to %s', (_, lines, topic) => {
    expect(say(...lines).topics).toContain(topic);
  });

  it('names both subjects of a passage', () => {
    expect(say('what is bone pain', 'what helps').topics).toEqual(expect.arrayContaining(['bone-pain', 'pain-relief']));
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['the side effects of the first', ['denosumab and radiotherapy', 'what are the side effects of the first one'], /lower your calcium/],
    ['the same of the other', ['chemo or immunotherapy', 'what are the side effects of the first one', 'and the other one'], /inflame/],
    [
      'what was told of a word',
      ['tell me about radiotherapy', 'what are the side effects', 'does it hurt', 'what did you say about the skin'],
      /skin/,
    ],
    ['the answer before, on one topic', ['tell me about radiotherapy', 'how long does it take', 'does it hurt', 'go back'], /one dose/],
    ['the last words, when not caught', ['tell me about radiotherapy', 'tha what'], /high-energy rays/],
    ['a passage on what the topic was called by', ['what are tumour markers'], /markers/],
    ['a word, in spite of a curse', ['what the bloody hell is a metastasis'], /spread from where it first began/],
  ])('tells %s', (_, lines, text) => {
    expect(getSpoken(say(...lines))).toMatch(text);
  });

  it('goes on after "skip that"', () => {
    const reply = say('tell me about radiotherapy', 'how long does it take', 'okay', 'skip that');
    expect(reply.endsSession).toBe(false);
  });

  it('offers no text of the kind just told', () => {
    const reply = say('tell me about radiotherapy', 'is it in one go');
    expect(getSpoken(reply)).not.toMatch(/how you have it/);
  });
});

describe('people beside the one who is ill', () => {
  it.each([['i’m only his wife'], ['i’m the daughter and i’m knackered'], ['can my wife come'], ['will my daughter get it']])(
    'are not whom the talk is about: "%s"',
    (line) => {
      expect(listPrompts(say('tell me about radiotherapy', line))).not.toContain('for-person');
    },
  );

  it.each([
    ['who comes along', ['tell me about radiotherapy', 'can my wife come'], 'company-asked'],
    ['who may get it', ['tell me about bone scans', 'could my family get it'], 'inheriting-unknown'],
    ['how they will be', ['how do i tell the children', 'they’re six and ten', 'will they be ok'], 'family-unknown'],
    ['what is told of being alone', ['i’m so lonely', 'it’s the evenings'], 'detail-heard'],
  ])('are heard of: %s', (_, lines, prompt) => {
    expect(listPrompts(say(...lines))).toContain(prompt);
  });

  it('are not told of a spine when somebody asks what to do about a feeling', () => {
    const reply = say('my son won’t talk about it', 'what do i do');
    expect(reply.topics).toContain('emotional-support');
    expect(findPassage(reply)?.topic).toBe('emotional-support');
  });
});

describe('a remark', () => {
  it.each([['it’s all a bit much'], ['that’s hard'], ['that’s rotten']])('that something is hard is met kindly: "%s"', (line) => {
    const reply = say('what are blood tests for', line);
    expect(listPrompts(reply)).toContain('feeling-heard');
    expect(reply.topics).toContain('blood-tests');
  });

  it.each([
    ['of the subject in hand', ['what is denosumab', 'mine’s in the post']],
    ['of it, though it sounds like another', ['what is an mri scan', 'mine’s gone up']],
  ])('that no text answers is heard: %s', (_, lines) => {
    const reply = say(...lines);
    expect(listPrompts(reply)).toContain('remark-of-person');
    expect(findPassage(reply)).toBeUndefined();
  });

  it('on a result is answered by what a result can tell', () => {
    expect(getSpoken(say('what are blood tests for', 'mine’s went up'))).toMatch(/I can't say what your blood tests mean/);
  });

  it.each([['tell me about the norman conquest'], ['tell me about the treaty of versailles']])(
    'that has nothing in common with any subject is not guessed at: "%s"',
    (line) => {
      const reply = say(line);
      expect(listPrompts(reply)).toContain('words-not-followed');
    },
  );
});

describe('a curse in a question', () => {
  it.each([['my gums are bleeding'], ['is bloody diarrhoea serious']])('is no complaint left out: "%s"', (line) => {
    expect(getSpoken(say(line))).not.toMatch(/how you like/);
  });
});
