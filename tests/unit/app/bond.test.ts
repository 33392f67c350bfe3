import { describe, expect, it } from 'vitest';
import type { Home } from '../../../src/app/api';
import type { Book } from '../../../src/doc';
import { publishAnswers, shownEntries, writeShownName } from '../../../src/doc';
import { createHub, startApp, until, wholeHome } from '../../helpers/appWorld';
import { connectHomes } from '../../helpers/connectHomes';
import { openNamedApp } from '../../helpers/namedApp';

const words = 'amber kettle meadow soft';

const twoApps = async () => {
  const hub = createHub();
  const [ada, ben] = [await openNamedApp(hub, 'Ada'), await openNamedApp(hub, 'Ben')];
  await connectHomes(ada.home, ben.home);
  return { hub, ada, ben };
};

type App = Awaited<ReturnType<typeof openNamedApp>>;

/** What would have come over the wire: this device's replica of the partner's book. */
const theirBook = ({ device }: App): Book => {
  const books = device.system.syncs.at(-1)?.books ?? [];
  const found = books.find(({ side }) => side === 'reader');
  if (!found) throw new Error('Nothing syncs');
  return found.doc;
};

const benShares = async (ada: App) => {
  const book = theirBook(ada);
  writeShownName(book, 'Ben');
  const liked = { likings: { gentle: 'love' }, ifBoth: false, how: {} } as const;
  const stamp = { nextId: () => 'a'.repeat(22), at: 1 };
  publishAnswers(book, new Map([['T05.give', liked]]), stamp);
  shownEntries.put(book, 'e'.repeat(22), { text: 'It was warm.', writtenAt: 5 });
  await until(() => ada.home.state.save === 'saved');
};

const partedState = {
  partner: null,
  sync: { state: 'unpaired' },
};

const kinds = async (home: Home) => {
  const log = await home.securityLog();
  return log.ok ? log.value.map(({ kind }) => kind) : [];
};

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('somebody else in the partner’s place', () => {
  it('leaves nothing of the pairing before but the words that they had shared', async () => {
    const { hub, ada } = await twoApps();
    await benShares(ada);
    const books = await ada.device.bookCount();
    const cleo = await openNamedApp(hub, 'Cleo');
    await connectHomes(ada.home, cleo.home);
    const look = async (home: Home) => {
      await until(() => home.bond.state.kept.length === 1);
      expect(home.bond.state.kept).toMatchObject([{ from: 'Ben', text: 'It was warm.' }]);
      expect(home.state.partner?.entries).toEqual([]);
    };
    await look(ada.home);
    // Both books of the pairing before have gone; a new one to be shown is there, and what was kept.
    expect(await ada.device.bookCount()).toBe(books);
    await look(await ada.again());
  });

  it('takes nothing away when the same phones connect again', async () => {
    const { ada, ben } = await twoApps();
    await benShares(ada);
    await connectHomes(ben.home, ada.home);
    expect(ada.home.state.partner).toMatchObject({ name: 'Ben' });
    expect(ada.home.state.partner?.entries).toHaveLength(1);
    expect(ada.home.bond.state.kept).toEqual([]);
  });
});

describe('parting ways', () => {
  it.each([true, false])('at once, and after a restart; their words kept: %s', async (keep) => {
    const { ada } = await twoApps();
    await benShares(ada);
    const id = ada.home.addEntry('For Ben alone.');
    ada.home.shareEntry(id);
    ada.home.setAnswer('T05.receive', 'nice');
    await until(() => ada.home.state.save === 'saved');
    expect(ada.home.bond.held()).toMatchObject({
      name: 'Ada',
      answers: 1,
      entries: [{ text: 'For Ben alone.' }],
    });

    const books = await ada.device.bookCount();
    expect(await ada.home.bond.part(keep)).toEqual({ ok: true, value: undefined });
    const kept = keep ? [{ from: 'Ben', text: 'It was warm.', writtenAt: 5 }] : [];
    const look = async (home: Home) => {
      expect(home.state).toMatchObject(partedState);
      await until(() => home.bond.state.kept.length === kept.length);
      expect(home.bond.state.kept).toMatchObject(kept);
      expect(home.state.journal).toMatchObject([{ text: 'For Ben alone.', shared: false }]);
      // Without a partner nothing is shown to anybody.
      expect(home.bond.held()).toEqual({ name: 'Ada', answers: 0, entries: [] });
      expect((await kinds(home))[0]).toBe('parted');
    };
    await until(() => ada.home.state.save === 'saved');
    await look(ada.home);
    expect(ada.device.system.syncs.every(({ stopped }) => stopped)).toBe(true);
    // The partner's and the own shared book have gone; one that nobody has seen is there, and what was kept.
    expect(await ada.device.bookCount()).toBe(books - 1 + (keep ? 1 : 0));
    await look(await ada.again());
  });

  it('leaves the other side as it was, and tells it nothing', async () => {
    const { hub, ada, ben } = await twoApps();
    const said: unknown[] = [];
    hub.onSaid = (message) => said.push(message);
    expect((await ada.home.bond.part(false)).ok).toBe(true);
    expect(said).toEqual([]);
    expect(ben.home.state.sync).toEqual({ state: 'waiting' });
    expect(ben.home.state.partner).not.toBeNull();
    expect(ben.device.system.syncs.map(({ stopped }) => stopped)).toEqual([false]);
  });

  it('takes back a pairing code that is on screen', async () => {
    const { ada } = await twoApps();
    await ada.home.invite();
    expect((await ada.home.bond.part(false)).ok).toBe(true);
    expect(ada.home.state.pairing).toEqual({ phase: 'idle' });
  });

  it('begins afresh with the same person', async () => {
    const { ada, ben } = await twoApps();
    const before = ada.device.system.syncs.at(-1);
    await ada.home.bond.part(false);
    await connectHomes(ben.home, ada.home);
    const after = ada.device.system.syncs.at(-1);
    expect(after?.pairId).not.toBe(before?.pairId);
    const idsOf = (sync: typeof after) => sync?.books.map(({ id }) => id) ?? [];
    expect(idsOf(after).filter((id) => idsOf(before).includes(id))).toEqual([]);
    expect(ada.home.state.partner).not.toBeNull();
  });

  it('says so where it cannot be stored, and can be tried again', async () => {
    const { ada } = await twoApps();
    await benShares(ada);
    ada.device.fill(true);
    expect((await ada.home.bond.part(true)).ok).toBe(false);
    expect(ada.home.state.partner).not.toBeNull();
    ada.device.fill(false);
    ada.home.retrySave();
    await until(() => ada.home.state.save === 'saved');
    expect((await ada.home.bond.part(true)).ok).toBe(true);
    expect(ada.home.state.partner).toBeNull();
  });

  it('is whole or not at all, wherever the app ends in between', { timeout: 120_000 }, async () => {
    for (let writes = 0; ; writes += 1) {
      const { ada } = await twoApps();
      await benShares(ada);
      const books = await ada.device.bookCount();
      const death = ada.device.powerFor(writes);
      const parting = ada.home.bond.part(false);
      const outcome = await Promise.race([parting, death]);
      void ada.device.powerFor(Infinity);
      const gate = await startApp(ada.device);
      await gate.unlock(words);
      const home = await wholeHome(gate);
      const isParted = home.state.partner === null;
      if (!isParted) expect(home.state.partner).toMatchObject({ name: 'Ben' });
      const left = isParted ? books - 1 : books;
      while ((await ada.device.bookCount()) !== left) await pause();
      if (!outcome) continue;
      expect(outcome.ok && isParted).toBe(true);
      expect(writes).toBeGreaterThan(4);
      break;
    }
  });

  it('takes what was kept away for good', async () => {
    const { ada } = await twoApps();
    await benShares(ada);
    await ada.home.bond.part(true);
    expect((await ada.home.bond.dropKept()).ok).toBe(true);
    expect(ada.home.bond.state.kept).toEqual([]);
    expect((await ada.again()).bond.state.kept).toEqual([]);
  });
});
