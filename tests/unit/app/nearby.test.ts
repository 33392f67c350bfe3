import { describe, expect, it } from 'vitest';
import type { Home, PairingView } from '../../../src/app/api';
import { createHub, until } from '../../helpers/appWorld';
import { connectHomes } from '../../helpers/connectHomes';
import { openNamedApp } from '../../helpers/namedApp';

const phaseOf = (home: Home) => home.state.pairing.phase;

const inPhase = <P extends PairingView['phase']>({ state }: Home, phase: P) => {
  if (state.pairing.phase !== phase) throw new Error(state.pairing.phase);
  return state.pairing as Extract<PairingView, { phase: P }>;
};

const problemOf = ({ state: { pairing } }: Home) =>
  pairing.phase === 'failed' ? pairing.problem.type : pairing.phase;

const twoPeople = async () => {
  const hub = createHub();
  const [ada, ben] = [await openNamedApp(hub, 'Ada'), await openNamedApp(hub, 'Ben')];
  return { hub, ada, ben };
};

/** One phone's camera sees all that the other shows, last part first. */
const look = async (scan: (text: string) => Promise<unknown>, squares: readonly string[]) => {
  for (const square of squares.toReversed()) await scan(square);
};

const bothPaired = (...homes: readonly Home[]) =>
  until(() => homes.every((home) => phaseOf(home) === 'paired'));

describe('two phones in one room', () => {
  it('connect by one scan each way, at the relay', async () => {
    const { ada, ben } = await twoPeople();
    await ada.home.invite();
    expect(await ben.home.scan(inPhase(ada.home, 'inviting').shown)).toEqual({ have: 1, total: 1 });
    await until(() => phaseOf(ada.home) === 'looking');
    expect(await ada.home.scan('https://elsewhere.example')).toBeNull();
    await look(ada.home.scan, inPhase(ben.home, 'showing').squares);
    await bothPaired(ada.home, ben.home);
    await until(() => ada.home.state.partner !== null && ben.home.state.partner !== null);
    expect(ada.device.system.syncs.at(-1)?.line).toBeNull();
  });

  it('compare words where the second phone has no camera', async () => {
    const { ada, ben } = await twoPeople();
    await ada.home.invite();
    await ben.home.scan(inPhase(ada.home, 'inviting').shown);
    await until(() => phaseOf(ada.home) === 'looking');
    await ada.home.choose(inPhase(ben.home, 'showing').words ?? '');
    await bothPaired(ada.home, ben.home);
  });

  it('compare words after a link, though its square was marked', async () => {
    const { ada, ben } = await twoPeople();
    await ada.home.invite();
    await ben.home.join(inPhase(ada.home, 'inviting').shown);
    await until(() => phaseOf(ben.home) === 'choosing');
    expect(phaseOf(ada.home)).toBe('reading');
  });

  it('stop where the scanned square is not that of the phone that answered', async () => {
    const { hub, ada, ben } = await twoPeople();
    const cleo = await openNamedApp(hub, 'Cleo');
    await cleo.home.invite();
    const dora = await openNamedApp(hub, 'Dora');
    await dora.home.scan(inPhase(cleo.home, 'inviting').shown);
    await ada.home.invite();
    await ben.home.scan(inPhase(ada.home, 'inviting').shown);
    await until(() => phaseOf(ada.home) === 'looking');
    await look(ada.home.scan, inPhase(dora.home, 'showing').squares);
    expect(problemOf(ada.home)).toBe('CodesDiffer');
    await until(() => phaseOf(ben.home) === 'failed');
    expect(problemOf(ben.home)).toBe('CodesDiffer');
    expect(ada.home.state.partner).toBeNull();
  });

  it('connect without the internet, and sync over the same line until it ends', async () => {
    const { hub, ada, ben } = await twoPeople();
    let saidAtRelay = 0;
    hub.onSaid = () => (saidAtRelay += 1);
    await ada.home.inviteNearby();
    const { squares } = inPhase(ada.home, 'nearby');
    expect(await ben.home.scan(squares[1] ?? squares[0] ?? '')).toMatchObject({ have: 1 });
    await look(ben.home.scan, squares);
    await look(ada.home.scan, inPhase(ben.home, 'showing').squares);
    await bothPaired(ada.home, ben.home);
    expect(saidAtRelay).toBe(0);
    const line = () => ada.device.system.syncs.at(-1)?.line;
    expect(line()?.isOpen()).toBe(true);

    ben.device.system.syncs.at(-1)?.line?.close();
    expect(line()).toBeNull();
  });

  it('say that they find no way to each other when the line breaks, and can begin anew', async () => {
    const { ada, ben } = await twoPeople();
    await ada.home.inviteNearby();
    await look(ben.home.scan, inPhase(ada.home, 'nearby').squares);
    const { squares } = inPhase(ben.home, 'showing');
    await ben.home.cancelPairing();
    await look(ada.home.scan, squares);
    expect(['reaching', 'failed']).toContain(phaseOf(ada.home));
    await ada.home.cancelPairing();
    await ada.home.inviteNearby();
    await look(ben.home.scan, inPhase(ada.home, 'nearby').squares);
    await look(ada.home.scan, inPhase(ben.home, 'showing').squares);
    await bothPaired(ada.home, ben.home);
  });

  it('pass over squares that are not meant for this moment', async () => {
    const { ada, ben } = await twoPeople();
    await ada.home.inviteNearby();
    const { squares } = inPhase(ada.home, 'nearby');
    await ben.home.meet.show();
    const meeting = ben.home.meet.state;
    if (meeting.phase !== 'showing') throw new Error(meeting.phase);
    for (const square of [...meeting.squares, ...squares]) await ada.home.scan(square);
    expect(inPhase(ada.home, 'nearby').squares).toEqual(squares);
  });
});

describe('two phones that are connected', () => {
  it('meet without the internet: the sync goes over the line, and back to the relay after it', async () => {
    const { ada, ben } = await twoPeople();
    await connectHomes(ada.home, ben.home);
    await ada.home.meet.show();
    const first = ada.home.meet.state;
    if (first.phase !== 'showing') throw new Error(first.phase);
    await look(ben.home.meet.scan, first.squares);
    const second = ben.home.meet.state;
    if (second.phase !== 'showing') throw new Error(second.phase);
    expect([first.isFirst, second.isFirst]).toEqual([true, false]);
    await look(ada.home.meet.scan, second.squares);
    for (const { home, device } of [ada, ben]) {
      expect(home.meet.state.phase).toBe('met');
      expect(device.system.syncs.at(-1)?.line?.isOpen()).toBe(true);
      // Whoever leaves the page stays connected.
      home.meet.leave();
      expect(device.system.syncs.at(-1)?.line?.isOpen()).toBe(true);
    }
    ben.device.system.syncs.at(-1)?.line?.close();
    for (const { home, device } of [ada, ben]) {
      expect(home.meet.state.phase).toBe('idle');
      expect(device.system.syncs.at(-1)?.line).toBeNull();
    }
  });
});
