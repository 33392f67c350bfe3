import { expect, it } from 'vitest';
import { onOtherNetwork, type Network } from '../../../src/sync/network';

it('another network is noticed once, another speed is not, and without the API nothing happens', () => {
  const network: Network & { type: string } = Object.assign(new EventTarget(), { type: 'wifi' });
  let calls = 0;
  const stop = onOtherNetwork(network, () => (calls += 1));
  const change = (type: string) => {
    network.type = type;
    network.dispatchEvent(new Event('change'));
  };
  change('wifi');
  expect(calls).toBe(0);
  change('cellular');
  change('cellular');
  expect(calls).toBe(1);
  stop();
  change('wifi');
  expect(calls).toBe(1);
  onOtherNetwork(undefined, () => (calls += 1))();
  expect(calls).toBe(1);
});
