import { createAlexaHandler } from '../../../lambda/alexa/createAlexaHandler.ts';
import { refuseOtherSkills } from '../../../lambda/alexa/refuseOtherSkills.ts';
import { createDoor } from '../../../lambda/guide/createDoor.ts';
import type { handler as Handler } from '../../../lambda/index.ts';
import { buildEvent } from './buildEvent.ts';

const own = 'amzn1.ask.skill.own';
const launch = { type: 'LaunchRequest' };
const event = buildEvent(launch);
const other = buildEvent(launch, { skillId: 'amzn1.ask.skill.other' });

describe('refuseOtherSkills', () => {
  it.each([
    ['its own skill', event, own],
    ['its own skill, named in the session alone', { ...event, context: undefined }, own],
    ['any skill while none is configured', other, undefined],
    ['a malformed event while none is configured', null, undefined],
  ])('serves %s', (_, given, skillId) => {
    expect(() => refuseOtherSkills(given, skillId)).not.toThrow();
  });

  it.each([
    ['another skill', other, own],
    ['another skill whose session names this one', { ...other, session: event.session }, own],
    ['an event that names none', { request: event.request }, own],
    ['an id that only begins alike', buildEvent(launch, { skillId: `${own}.more` }), own],
    ['an id in a list', { context: { System: { application: { applicationId: [own] } } } }, own],
    ['null', null, own],
    ['every skill when the configured id is empty', event, ''],
  ])('refuses %s', (_, given, skillId) => {
    expect(() => refuseOtherSkills(given, skillId)).toThrow(expect.objectContaining({ code: 'request-refused' }));
  });

  it('tells nothing of the request in its message', () => {
    expect(() => refuseOtherSkills(other, own)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('other.') }));
  });

  it('makes the handler reject', async () => {
    await expect(createAlexaHandler(createDoor(null), own)(other, undefined)).rejects.toMatchObject({ code: 'request-refused' });
  });
});

describe('the Lambda', () => {
  const load = async (skillId: string | undefined): Promise<typeof Handler> => {
    if (skillId === undefined) delete process.env['SKILL_ID'];
    else process.env['SKILL_ID'] = skillId;
    jest.resetModules();
    return (await import('../../../lambda/index.ts')).handler;
  };
  const lines = (): string[] => jest.mocked(console.warn).mock.calls.map(([line]) => String(line));

  beforeEach(() => {
    for (const name of ['log', 'warn'] as const) jest.spyOn(console, name).mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    delete process.env['SKILL_ID'];
  });

  it('serves every skill while SKILL_ID is unset, and says so in the log', async () => {
    const handler = await load(undefined);
    expect(lines()).toEqual([expect.stringContaining('SKILL_ID is not set')]);
    await expect(handler(other, {})).resolves.toMatchObject({ version: '1.0' });
  });

  it('serves the skill of SKILL_ID alone, and warns of nothing', async () => {
    const handler = await load(own);
    expect(lines()).toEqual([]);
    await expect(handler(event, {})).resolves.toMatchObject({ version: '1.0' });
    await expect(handler(other, {})).rejects.toMatchObject({ code: 'request-refused' });
  });

  it('takes two parameters, as the runtime demands', async () => {
    expect(await load(own)).toHaveLength(2);
  });
});
