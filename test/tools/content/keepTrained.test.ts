import { randomUUID } from 'node:crypto';
import { keepTrained } from '../../../tools/content/keepTrained.ts';

describe('a trained model', () => {
  const train = jest.fn(() => ({ weights: Int8Array.of(1, -2), scale: 0.5 }));
  const inputs = [Buffer.from(randomUUID())];

  it('is trained once for the same inputs, and comes back as it was', () => {
    const first = keepTrained(inputs, train);
    expect(keepTrained(inputs, train)).toEqual(first);
    expect(train).toHaveBeenCalledTimes(1);
  });

  it('is trained again for others', () => {
    train.mockClear();
    keepTrained([...inputs, Buffer.from('one more')], train);
    expect(train).toHaveBeenCalledTimes(1);
  });
});
