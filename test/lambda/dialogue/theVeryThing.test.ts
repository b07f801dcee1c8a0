import { getSpoken, listPrompts } from './readReply.ts';
import { say } from './say.ts';

describe('a single question', () => {
  it.each([
    ["the paracetamol isn't doing it what else is there", /stronger painkillers/],
    ['which bones does it usually settle in', /spine, the ribs and the hip/],
    ['does a pet scan mean i have to fast', /can't eat for some hours/],
    ['what will the pet scan show', /cells are extra busy/],
    ['could they give me the radiotherapy again in the same spot', /sometimes (be given|have radiotherapy) again/],
    ['does the zometa drip hurt', /into a vein through a needle/],
    ['side effects of ribociclib', /loose stools or a sore mouth/],
    ['how long does the cement last', /sets hard/],
    ['what is stereotactic radiotherapy', /thin beams from many sides/],
    ['what does tamoxifen do', /Tamoxifen stops the hormone/],
    ['is fentanyl a patch', /through the skin, bit by bit/],
    ['is it all right to lie in a hot bath with my patch on', /Heat can make a pain patch/],
    ['how do i stop catching things while i am on chemo', /keep away from crowds/],
  ])('is answered by the very thing that it asks: %s', (line, told) => {
    expect(getSpoken(say(line))).toMatch(told);
  });

  it.each(['what dose of oramorph should i take', 'how much morphine should mum take', 'which strength of dexamethasone'])(
    'on how much to take is for the pharmacist, whatever it names: %s',
    (line) => {
      expect(say(line).acts[0]).toEqual({ kind: 'authored-reply', reply: 'dose' });
    },
  );

  it.each(['symptoms of lung cancer', 'breast cancer signs', 'how do i know if i have bowel cancer'])(
    'on the signs of a first cancer is turned down: %s',
    (line) => {
      expect(say(line).acts[0]).toMatchObject({ kind: 'authored-reply', reply: 'other-disease' });
    },
  );

  it('on the signs of its spread to bone is not', () => {
    expect(say('symptoms of lung cancer in the bones').acts[0]).toMatchObject({ kind: 'topic-passage' });
  });

  it.each(['how do i bake a sponge', 'what is three plus six', 'how do i bleed the radiators', 'what car would be good to buy'])(
    'on the household is turned down, and matched with nothing: %s',
    (line) => {
      const reply = say(line);
      expect(reply.acts[0]).toMatchObject({ kind: 'authored-reply', reply: 'everyday' });
      expect(listPrompts(reply)).toEqual([]);
    },
  );

  it('tells of seeing things on a strong painkiller as an emergency', () => {
    expect(say("i've been seeing things since they put me on morphine").acts[0]).toMatchObject({ kind: 'advice', advice: 'confusion' });
  });
});
