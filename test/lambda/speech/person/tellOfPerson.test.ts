import { tellOfPerson } from '../../../../lambda/speech/person/tellOfPerson.ts';

const her = { they: 'she', them: 'her', their: 'her' };
const him = { they: 'he', them: 'him', their: 'his' };
const them = { they: 'they', them: 'them', their: 'their' };

describe('tellOfPerson', () => {
  it.each([
    ["Tell your dentist you're on a bone drug.", "Tell her dentist she's on a bone drug."],
    ['If you feel sick or have a fever, ring your team.', 'If she feels sick or has a fever, ring her team.'],
    ['You can eat and drink before it.', 'She can eat and drink before it.'],
    ['It helps you sleep, and it makes you drowsy.', 'It helps her sleep, and it makes her drowsy.'],
    ["If you've had a fall, don't wait.", "If she's had a fall, don't wait."],
    ["If you've no number, ask.", 'If she has no number, ask.'],
    ["You don't often need it.", "She doesn't often need it."],
    ['Ask for the help you need.', 'Ask for the help she needs.'],
    ['You and your team decide.', 'She and her team decide.'],
    ["They look after you. It's yours.", "They look after her. It's hers."],
    ['Back pain needs checking when you have, or have had, cancer.', 'Back pain needs checking when she has, or has had, cancer.'],
    ["When you usually carry it yourself, it's sore.", "When she usually carries it herself, it's sore."],
  ])('says %s of a woman', (text, told) => {
    expect(tellOfPerson(text, her)).toBe(told);
  });

  it.each([
    ['Take them in the morning.', 'He should take them in the morning.'],
    ["Don't drive until your team says so.", "He shouldn't drive until his team says so."],
    ['Take your temperature.', 'Take his temperature.'],
    ['Call your cancer team now.', 'Call his cancer team now.'],
    [
      "While you wait, keep still, and don't bend or twist your back.",
      "While he waits, he should keep still, and shouldn't bend or twist his back.",
    ],
    ['A person with you can make the call.', 'A person with him can make the call.'],
    ['Ask before you lift, twist or start something new.', 'Ask before he lifts, twists or starts something new.'],
    ['If you miss a strong one, such as that, never take double.', 'If he misses a strong one, such as that, he should never take double.'],
    ["I can't tell what's normal for you.", "I can't tell what's normal for him."],
    ["I can't make that call for you.", "I can't make that call for you."],
    ["When you call your team, say that you're not sure.", "When you call his team, say that you're not sure."],
    ["Don't stop any yourself.", "He shouldn't stop any himself."],
  ])('leaves orders to whoever helps, and what only he can do to him: %s', (text, told) => {
    expect(tellOfPerson(text, him)).toBe(told);
  });

  it.each([
    ["I can't tell you why yours hurts.", "I can't tell you why theirs hurts."],
    ['Call your local emergency number.', 'Call your local emergency number.'],
    ['Thank you. You are ill.', 'Thank you. They are ill.'],
    ['You feel worse when you lie down.', 'They feel worse when they lie down.'],
  ])('keeps what is said to whoever listens, and the plural: %s', (text, told) => {
    expect(tellOfPerson(text, them)).toBe(told);
  });
});
