import { buildInteractionModel } from '../../../tools/model/buildInteractionModel.ts';
import { type ConversationSetting, createConversation } from '../../../tools/standin/createConversation.ts';
import { indexModel } from '../../../tools/standin/indexModel.ts';
import type { SkillHandler } from '../../../tools/standin/skillHandler.ts';
import { blueKnee } from '../blueKnee.ts';
import { fakeSkill } from '../fakeSkill.ts';

const setting = (handler: SkillHandler): ConversationSetting => ({
  handler,
  index: indexModel(buildInteractionModel(blueKnee, 'en-GB')),
  locale: 'en-GB',
  device: 'speaker',
  takesCatchAll: true,
  now: () => 0,
});

describe('createConversation', () => {
  it('keeps the session between turns and hands the next utterance over whole', async () => {
    const conversation = createConversation(setting(fakeSkill));
    expect((await conversation.launch()).request.session['new']).toBe(true);
    const { request, intent, log } = await conversation.say('how long must i wait');
    expect(request.session).toMatchObject({ new: false, attributes: { turns: 1 } });
    expect(intent?.name).toBe('FreeSpeechIntent');
    expect(log).toMatchObject({ intent: 'FreeSpeechIntent', topics: ['blue-paint'], emergency: false });
    expect(conversation.getSession()?.attributes).toEqual({ turns: 2 });
  });

  it('closes the session when the skill ends it, and opens a new one with the next line', async () => {
    const conversation = createConversation(setting(fakeSkill));
    const { request } = await conversation.launch();
    await conversation.say('stop');
    expect(conversation.getSession()).toBeNull();
    const next = await conversation.say('how long must i wait');
    expect(next.request.session).toMatchObject({ new: true, attributes: {} });
    expect(next.request.session['sessionId']).not.toBe(request.session['sessionId']);
    expect(next.intent?.name).toBe('HowLongIntent');
  });

  it('begins in an open session when it is given one, without changing it', async () => {
    const open = { attributes: { turns: 5 }, elicited: { intent: 'FreeSpeechIntent', slot: 'utterance' } };
    await createConversation(setting(fakeSkill), open).say('quantum chess');
    const { request } = await createConversation(setting(fakeSkill), open).say('quantum chess');
    expect(request.session).toMatchObject({ new: false, attributes: { turns: 5 } });
  });

  it('tells the skill that the session ended', async () => {
    const conversation = createConversation(setting(fakeSkill));
    await conversation.launch();
    expect((await conversation.end('EXCEEDED_MAX_REPROMPTS')).request.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(conversation.getSession()).toBeNull();
  });

  it('catches what the skill prints and gives the console back', async () => {
    const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    await createConversation(setting(fakeSkill)).launch();
    expect(printed).not.toHaveBeenCalled();
    console.log('mine again');
    expect(printed).toHaveBeenCalledTimes(1);
    printed.mockRestore();
  });

  it('gives the console back when the skill throws', async () => {
    const before = console.log;
    await expect(createConversation(setting(() => Promise.reject(new Error('broken')))).launch()).rejects.toThrow('broken');
    expect(console.log).toBe(before);
  });

  it('keeps two conversations apart', async () => {
    const [one, two] = [createConversation(setting(fakeSkill)), createConversation(setting(fakeSkill))];
    await one.launch();
    await two.launch();
    await one.say('quantum chess');
    expect([one.getSession()?.attributes, two.getSession()?.attributes]).toEqual([{ turns: 2 }, { turns: 1 }]);
  });
});
