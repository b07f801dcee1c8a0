import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { respondTo } from '../../lambda/guide/respondTo.ts';
import { buildTurn } from '../lambda/guide/buildTurn.ts';

const guide = loadGuide();

/** What is said first: the id of an advice or of an authored reply, or else the kind of act. */
function findFirst(line: string): string {
  const [act] = respondTo(guide, buildTurn(line)).acts;
  if (act?.kind === 'advice') return act.advice;
  return act?.kind === 'authored-reply' ? act.reply : String(act?.kind);
}

describe('too much medicine', () => {
  it.each([
    'dad has had too much oramorph',
    'she swallowed a handful of her tablets',
    'i gave him two patches instead of one',
    "i can't wake her",
    "mum won't wake up",
    'gran is unresponsive',
    'he keeps nodding off since he had the morphine',
  ])('has the emergency number first: %s', (line) => {
    expect(findFirst(line)).toBe('not-waking');
  });

  it.each(['may i take another morphine tablet now', "i've missed my morphine", 'shall i give mum an extra dose of oramorph'])(
    'is not alarmed by a question on a dose, and gives no dose: %s',
    (line) => {
      expect(findFirst(line)).toBe('dose');
    },
  );

  it("hears weak legs beside somebody who can't be woken", () => {
    const advices = respondTo(guide, buildTurn("i can't wake him and his legs went numb")).acts.flatMap((act) =>
      act.kind === 'advice' ? [act.advice] : [],
    );
    expect(advices.toSorted()).toEqual(['not-waking', 'spinal']);
  });
});
