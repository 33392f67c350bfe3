import { describe, expect, it } from 'vitest';
import type { Home } from '../../../src/app/api';
import type { Bytes } from '../../../src/core/bytes';
import { createHub, until } from '../../helpers/appWorld';
import { connectHomes } from '../../helpers/connectHomes';
import { openNamedApp } from '../../helpers/namedApp';

const dayMs = 24 * 60 * 60_000;

const phaseOf = (home: Home) => home.state.pairing.phase;

const invitationOf = ({ state: { pairing } }: Home) => {
  if (pairing.phase !== 'inviting') throw new Error(pairing.phase);
  return pairing;
};

const problemOf = ({ state: { pairing } }: Home) =>
  pairing.phase === 'failed' ? pairing.problem.type : pairing.phase;

const kinds = async (home: Home) => {
  const log = await home.securityLog();
  return log.ok ? log.value.map(({ kind }) => kind) : [];
};

/** Started anew, and done with looking for an invitation from before. */
const resumed = async ({ device, again }: Awaited<ReturnType<typeof openNamedApp>>) => {
  const before = device.system.resumes;
  const home = await again();
  await until(() => device.system.resumes > before);
  return home;
};

describe('an invitation', () => {
  it('is there for a day, also after a restart, and connects', async () => {
    const hub = createHub();
    const [ada, ben] = [await openNamedApp(hub, 'Ada'), await openNamedApp(hub, 'Ben')];
    await ada.home.invite();
    const before = invitationOf(ada.home);
    expect(before.expiresAt).toBe(ada.device.clock.at + dayMs);

    ada.device.clock.at += dayMs - 60_000;
    const home = await ada.again();
    await until(() => phaseOf(home) === 'inviting');
    expect(invitationOf(home)).toEqual(before);
    await connectHomes(home, ben.home, before);
    expect(home.state.partner).not.toBeNull();
  });

  it('is gone after that day', async () => {
    const ada = await openNamedApp(createHub(), 'Ada');
    await ada.home.invite();
    ada.device.clock.at += dayMs;
    const before = ada.device.writes();
    const later = await resumed(ada);
    // It is taken off the keyring.
    await until(() => ada.device.writes() > before);
    expect(phaseOf(later)).toBe('idle');
  });

  it('is gone once it was taken back', async () => {
    const hub = createHub();
    const [ada, ben] = [await openNamedApp(hub, 'Ada'), await openNamedApp(hub, 'Ben')];
    await ada.home.invite();
    const { link } = invitationOf(ada.home);
    await ada.home.cancelPairing();
    const home = await resumed(ada);
    expect(phaseOf(home)).toBe('idle');
    expect(hub.listening()).toBe(0);
    await ben.home.join(link);
    expect(hub.listening()).toBe(1);
  });

  it('works once: whoever comes later is told so, and the inviter sees it, also after a restart', async () => {
    const hub = createHub();
    const [ada, ben, eve] = [
      await openNamedApp(hub, 'Ada'),
      await openNamedApp(hub, 'Ben'),
      await openNamedApp(hub, 'Eve'),
    ];
    await ada.home.invite();
    const { link } = invitationOf(ada.home);
    await ben.home.join(link);
    await until(() => phaseOf(ben.home) === 'choosing');
    expect(ada.home.bond.state.codeTried).toBe(false);

    await eve.home.join(link);
    await until(() => phaseOf(eve.home) === 'failed');
    expect(problemOf(eve.home)).toBe('CodeUsed');
    expect(ada.home.bond.state.codeTried).toBe(true);
    expect(phaseOf(ada.home)).toBe('reading');
    await until(() => ada.home.state.save === 'saved');
    expect((await kinds(ada.home)).filter((kind) => kind === 'codeTried')).toHaveLength(1);
    ada.home.bond.forgetTry();
    expect(ada.home.bond.state.codeTried).toBe(false);

    // A reload brings nothing back to life.
    const home = await resumed(ada);
    expect(phaseOf(home)).toBe('idle');
    // Ben still waits, and Ada's phone tells latecomers.
    await until(() => hub.listening() === 2);
    await eve.home.join(link);
    await until(() => phaseOf(eve.home) === 'failed');
    expect(problemOf(eve.home)).toBe('CodeUsed');
    await until(() => home.bond.state.codeTried);
    expect((await kinds(home)).filter((kind) => kind === 'codeTried')).toHaveLength(2);
  });

  it('answers nobody before it is stored that it is used', async () => {
    const hub = createHub();
    const [ada, ben] = [await openNamedApp(hub, 'Ada'), await openNamedApp(hub, 'Ben')];
    await ada.home.invite();
    const { link } = invitationOf(ada.home);
    const said: Bytes[] = [];
    hub.onSaid = (message) => said.push(message);
    const death = ada.device.powerFor(0);
    await ben.home.join(link);
    await death;
    expect(phaseOf(ben.home)).toBe('joining');
    expect(said).toHaveLength(1);
    // Nothing was said and nothing written: it is as it was before.
    const home = await ada.again();
    await until(() => phaseOf(home) === 'inviting');
    expect(invitationOf(home).link).toBe(link);
  });
});
