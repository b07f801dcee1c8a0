import { createDoor } from '../../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../../lambda/guide/loadGuide.ts';
import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { emptySession } from '../../../../lambda/vocabulary/sessionState.ts';
import type { TurnOccasion } from '../../../../lambda/vocabulary/turn.ts';
import { buildTurn } from '../../guide/buildTurn.ts';
import { say } from '../say.ts';

const respond = createDoor(loadGuide());
const goOn = ({ session }: Reply, occasion: TurnOccasion): Reply => respond(buildTurn('', { occasion, session: session ?? emptySession }));

describe.each(['silence', 'unmatched'] as const)('%s', (occasion) => {
  it('of somebody whose ambulance is coming does not begin the advice again', () => {
    const called = say('my legs have gone weak', "i've rung them");
    const first = goOn(called, occasion);
    expect(first.acts).not.toContainEqual(expect.objectContaining({ kind: 'advice' }));
    expect(first).toMatchObject({ endsSession: false, session: { alarm: { call: 'made' }, asked: called.session?.asked } });
    expect(goOn(goOn(first, occasion), occasion).endsSession).toBe(true);
  });

  it('of somebody who has not called yet is told again what to do', () => {
    expect(goOn(say('my legs have gone weak'), occasion).acts[0]).toMatchObject({ kind: 'advice', advice: 'spinal' });
  });
});
