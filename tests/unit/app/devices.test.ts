import { describe, expect, it } from 'vitest';
import type { Home } from '../../../src/app/api';
import { shownDevices } from '../../../src/doc';
import { createHub, until } from '../../helpers/appWorld';
import { createHubSync } from '../../helpers/hubSync';
import { connectHomes } from '../../helpers/connectHomes';
import { openNamedApp } from '../../helpers/namedApp';

const words = 'amber kettle meadow soft';

const newHub = () => Object.assign(createHub(), { sync: createHubSync() });
type Hub = ReturnType<typeof newHub>;

const phaseOf = (home: Home) => home.state.pairing.phase;

/** `home` makes a code; another device of the same person joins with it. */
const addDevice = async (home: Home, joiner: Home): Promise<void> => {
  expect(await home.devices.add(words)).toEqual({ ok: true, value: undefined });
  expect(home.state.pairingPurpose).toBe('own');
  const { pairing } = home.state;
  await joiner.devices.join(pairing.phase === 'inviting' ? pairing.code : '');
  const chooseAs = async (chooser: Home, reader: Home) => {
    await until(() => phaseOf(chooser) === 'choosing' && phaseOf(reader) === 'reading');
    const read = reader.state.pairing;
    await chooser.choose(read.phase === 'reading' ? read.words : '');
  };
  await chooseAs(joiner, home);
  await chooseAs(home, joiner);
  await until(() => [home, joiner].every((one) => phaseOf(one) === 'paired'));
  await until(() => joiner.devices.state.settled);
};

const openApp = (hub: Hub, name: string) => openNamedApp(hub, name);

/** Ada with a phone that holds something, and a tablet that has joined. */
const twoOfAda = async (hub = newHub()) => {
  const phone = await openApp(hub, 'Ada');
  phone.home.setAnswer('T05.give', 'love');
  phone.home.setAnswer('T05.receive', 'pleaseDont');
  phone.home.addEntry('Only for me.');
  const tablet = await openApp(hub, '');
  await addDevice(phone.home, tablet.home);
  return { hub, phone, tablet };
};

const texts = (home: Home) => home.state.journal.map(({ text }) => text).toSorted();
const names = (home: Home) => home.devices.state.own.map(({ name }) => name);

describe('another device of one’s own', () => {
  it('has everything, the private book too, and what is written on either comes to the other', async () => {
    const { phone, tablet } = await twoOfAda();
    await until(() => tablet.home.state.name === 'Ada' && tablet.home.state.journal.length === 1);
    expect(tablet.home.state.answers).toMatchObject({
      'T05.give': 'love',
      'T05.receive': 'pleaseDont',
    });
    tablet.home.addEntry('From the tablet.');
    phone.home.setAnswer('T05.receive', null);
    await until(() => phone.home.state.journal.length === 2);
    expect(texts(phone.home)).toEqual(['From the tablet.', 'Only for me.']);
    await until(() => tablet.home.state.answers['T05.receive'] === undefined);
    expect(tablet.home.devices.state.sync.state).toBe('upToDate');
  });

  it('both edit while apart, and come to the same', async () => {
    const { hub, phone, tablet } = await twoOfAda();
    const away = hub.sync;
    hub.sync = createHubSync();
    const apart = await phone.again();
    apart.addEntry('Phone, apart.');
    tablet.home.addEntry('Tablet, apart.');
    hub.sync = away;
    const [one, other] = [await phone.again(), await tablet.again()];
    await until(() => [one, other].every((home) => home.state.journal.length === 3));
    expect(texts(one)).toEqual(texts(other));
  });

  it('is named, and each keeps its own settings', async () => {
    const { phone, tablet } = await twoOfAda();
    const [here, there] = phone.home.devices.state.own;
    phone.home.devices.rename(here?.id ?? '', 'Phone');
    phone.home.devices.rename(there?.id ?? '', ' Tablet ');
    await until(() => names(tablet.home).join() === 'Tablet,Phone');
    phone.home.setLockSettings({ idleMinutes: 15, hidden: 'idle' });
    await until(() => phone.home.state.save === 'saved');
    expect(phone.home.state.lockSettings.idleMinutes).toBe(15);
    expect(tablet.home.state.lockSettings.idleMinutes).toBe(2);
    const again = await phone.again();
    expect(again.state.lockSettings.idleMinutes).toBe(15);
    expect(names(again)).toEqual(['Phone', 'Tablet']);
  });

  it('a third one is tied to both by what they know', async () => {
    const { hub, phone, tablet } = await twoOfAda();
    const laptop = await openApp(hub, '');
    await addDevice(tablet.home, laptop.home);
    await until(() => hub.sync.pairs().length === 3);
    expect(phone.home.devices.state.own).toHaveLength(3);
    laptop.home.addEntry('From the third.');
    await until(() => phone.home.state.journal.length === 2);
  });

  it('a code for one is none for the other, and nobody with a partner joins', async () => {
    const hub = newHub();
    const [ada, ben, eve] = [
      await openApp(hub, 'Ada'),
      await openApp(hub, 'Ben'),
      await openApp(hub, 'Eve'),
    ];
    await connectHomes(ada.home, ben.home);
    await eve.home.devices.add(words);
    const codeOf = ({ state: { pairing } }: Home) =>
      pairing.phase === 'inviting' ? pairing.code : '';
    await ada.home.devices.join(codeOf(eve.home));
    expect(ada.home.state.pairing).toEqual({ phase: 'failed', problem: { type: 'NotAlone' } });
    const tom = await openApp(hub, 'Tom');
    await tom.home.join(codeOf(eve.home));
    expect(tom.home.state.pairing).toEqual({ phase: 'failed', problem: { type: 'DeviceCode' } });
    await eve.home.invite();
    await tom.home.devices.join(codeOf(eve.home));
    expect(tom.home.state.pairing).toEqual({ phase: 'failed', problem: { type: 'PartnerCode' } });
    expect(await eve.home.devices.add('wrong')).toEqual({
      ok: false,
      error: { type: 'WrongPassphrase' },
    });
  });

  it('a removed one gets nothing more, and is gone from the list, for good', async () => {
    const { hub, phone, tablet } = await twoOfAda();
    const [, there] = phone.home.devices.state.own;
    expect((await phone.home.devices.remove(there?.id ?? '', 'wrong')).ok).toBe(false);
    expect(await phone.home.devices.remove(there?.id ?? '', words)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(hub.sync.pairs()).toEqual([]);
    expect(phone.home.devices.state.own).toHaveLength(1);
    phone.home.addEntry('After it.');
    tablet.home.devices.rename(there?.id ?? '', 'Still here');
    const [one, other] = [await phone.again(), await tablet.again()];
    expect(one.devices.state.own).toHaveLength(1);
    expect(texts(other)).toEqual(['Only for me.']);
    expect(hub.sync.pairs()).toEqual([]);
  });
});

/** Ada with phone and tablet, and Ben, who was paired with the phone. */
const threeDevices = async (order: 'pairedFirst' | 'pairedLater') => {
  const hub = newHub();
  const ben = await openApp(hub, 'Ben');
  ben.home.setAnswer('T05.receive', 'love');
  if (order === 'pairedLater') {
    const { phone, tablet } = await twoOfAda(hub);
    await connectHomes(phone.home, ben.home);
    return { hub, phone, tablet, ben };
  }
  const phone = await openApp(hub, 'Ada');
  phone.home.setAnswer('T05.give', 'love');
  await connectHomes(phone.home, ben.home);
  const tablet = await openApp(hub, '');
  await addDevice(phone.home, tablet.home);
  return { hub, phone, tablet, ben };
};

const asked = (home: Home) => home.devices.state.asked;

describe('the partner, and a device that was added', () => {
  it.each(['pairedFirst', 'pairedLater'] as const)(
    'sees it, accepts it, and syncs with either: %s',
    async (order) => {
      const { hub, phone, tablet, ben } = await threeDevices(order);
      await until(() => tablet.home.state.partner?.name === 'Ben');
      tablet.home.devices.rename(tablet.home.devices.state.own[0]?.id ?? '', 'Tablet');
      await until(() => asked(ben.home)[0]?.name === 'Tablet');
      expect(asked(ben.home)).toHaveLength(1);
      expect(hub.sync.pairs()).toHaveLength(2);
      ben.home.devices.accept(asked(ben.home)[0]?.id ?? '');
      await until(() => hub.sync.pairs().length === 3);
      expect(asked(ben.home)).toEqual([]);
      expect(ben.home.devices.state.partner).toHaveLength(2);

      // The phone is away: the tablet alone carries it over.
      phone.home.setName('Ada L.');
      await until(() => tablet.home.state.name === 'Ada L.');
      const { device } = phone;
      phone.gate().lock();
      await until(() => device.workers.running === 0);
      const id = tablet.home.addEntry('From the tablet.');
      tablet.home.shareEntry(id);
      await until(() => ben.home.state.partner?.entries.length === 1);
      expect(ben.home.state.partner?.name).toBe('Ada L.');
      ben.home.setName('Benedikt');
      await until(() => tablet.home.state.partner?.name === 'Benedikt');
    },
  );

  it('nobody is shown a list of devices while each has one', async () => {
    const hub = newHub();
    const [ada, ben] = [await openApp(hub, 'Ada'), await openApp(hub, 'Ben')];
    await connectHomes(ada.home, ben.home);
    await until(() => ben.home.state.partner?.name === 'Ada');
    const books = ben.device.system.syncs.flatMap((sync) => sync.books);
    for (const { doc } of books) expect(shownDevices.ids(doc)).toEqual([]);
  });

  it('a refused one is not met, and can be accepted later', async () => {
    const { hub, ben } = await threeDevices('pairedFirst');
    await until(() => asked(ben.home).length === 1);
    const id = asked(ben.home)[0]?.id ?? '';
    ben.home.devices.refuse(id);
    await until(() => ben.home.devices.state.refused.length === 1);
    expect(asked(ben.home)).toEqual([]);
    expect(hub.sync.pairs()).toHaveLength(2);
    ben.home.devices.accept(id);
    await until(() => hub.sync.pairs().length === 3);
  });

  it('one that was removed is not met any more, whatever it still says', async () => {
    const { hub, phone, tablet, ben } = await threeDevices('pairedFirst');
    await until(() => asked(ben.home).length === 1);
    const id = asked(ben.home)[0]?.id ?? '';
    ben.home.devices.accept(id);
    await until(() => hub.sync.pairs().length === 3);
    expect((await phone.home.devices.remove(id, words)).ok).toBe(true);
    await until(() => hub.sync.pairs().length === 1);
    expect(ben.home.devices.state.partner.map((one) => one.id)).not.toContain(id);
    tablet.home.devices.rename(id, 'Back again');
    ben.home.devices.accept(id);
    await ben.again();
    expect(hub.sync.pairs()).toHaveLength(1);
  });

  it('a parting on one device parts the other, which the partner cannot tell from its absence', async () => {
    const { hub, phone, tablet, ben } = await threeDevices('pairedFirst');
    await until(() => tablet.home.state.partner?.name === 'Ben' && asked(ben.home).length === 1);
    ben.home.devices.accept(asked(ben.home)[0]?.id ?? '');
    await until(() => hub.sync.pairs().length === 3);
    const shown = phone.home.bond.held();
    expect((await phone.home.bond.part(false)).ok).toBe(true);
    await until(() => tablet.home.state.partner === null);
    await until(() => hub.sync.pairs().length === 1);
    expect(shown.name).toBe('Ada');
    expect(tablet.home.state.sync).toEqual({ state: 'unpaired' });
    // What is shown to the next one comes from either.
    tablet.home.addEntry('Alone now.');
    await until(() => texts(phone.home).includes('Alone now.'));
    expect(ben.home.state.partner?.name).toBe('Ada');
    const again = await tablet.again();
    expect(again.state.partner).toBeNull();
  });

  it('a pairing on the tablet is one on the phone as well', async () => {
    const hub = newHub();
    const { phone, tablet } = await twoOfAda(hub);
    const ben = await openApp(hub, 'Ben');
    await connectHomes(tablet.home, ben.home);
    await until(() => phone.home.state.partner?.name === 'Ben');
    await until(() => ben.home.state.partner?.name === 'Ada');
    const again = await phone.again();
    await until(() => again.state.partner?.name === 'Ben');
  });
});
