import { createDoor } from '../../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../../lambda/guide/loadGuide.ts';
import { buildSession, buildTurn } from '../../guide/buildTurn.ts';

const respond = createDoor(loadGuide());

describe('decideLaunch', () => {
  it.each([
    { country: 'en-AU', isAbroad: false },
    { country: null, isAbroad: true },
  ] as const)('keeps where somebody is when they open the guide again: %j', (place) => {
    const { session } = respond(buildTurn('', { occasion: 'launch', session: buildSession({ ...place, topic: null }) }));
    expect(session).toMatchObject(place);
  });
});
