import { expect, it } from 'vitest';
import type { Home } from '../../../src/app/api';
import type { SyncStatus } from '../../../src/core/ports/sync';
import { encodeBook, mergeUpdate, type Book } from '../../../src/doc';
import { createHub, until } from '../../helpers/appWorld';
import { connectHomes } from '../../helpers/connectHomes';
import { openNamedApp } from '../../helpers/namedApp';

const timeout = 60_000;

type App = Awaited<ReturnType<typeof openNamedApp>>;

const bookOf = ({ device }: App, side: 'author' | 'reader'): Book => {
  const found = device.system.syncs.at(-1)?.books.find((book) => book.side === side);
  if (!found) throw new Error('Nothing syncs');
  return found.doc;
};

const tell = ({ device }: App, status: SyncStatus) => device.system.syncs.at(-1)?.tell(status);

/** The two have met, so that each has the other's book; then they part in peace. */
const meet = (one: App, other: App) => {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    mergeUpdate(bookOf(to, 'reader'), encodeBook(bookOf(from, 'author')));
  }
  for (const app of [one, other]) {
    tell(app, { state: 'upToDate', at: 1 });
    tell(app, { state: 'waiting' });
  }
};

const twoApps = async () => {
  const hub = createHub();
  const [ada, ben] = [await openNamedApp(hub, 'Ada'), await openNamedApp(hub, 'Ben')];
  await connectHomes(ada.home, ben.home);
  await until(() => [ada, ben].every((app) => bookOf(app, 'author').getMap('prekeys').size > 0));
  meet(ada, ben);
  await until(() => [ada, ben].every(({ home }) => home.bond.updates.state.canSend));
  return { hub, ada, ben };
};

const send = async ({ home, device }: App): Promise<File> => {
  await home.bond.updates.make();
  expect(home.bond.updates.state.making.phase).toBe('ready');
  expect(await home.bond.updates.save()).toBe(true);
  return device.system.saved.at(-1) as File;
};

const openedAs = async ({ bond }: Home, file: Blob) => {
  await bond.updates.open(file);
  const { opening } = bond.updates.state;
  return opening.phase === 'failed' ? opening.problem.type : opening.phase;
};

const textsOf = ({ state }: Home) => state.partner?.entries.map(({ text }) => text).toSorted();

const write = async ({ home }: App, text: string) => {
  home.shareEntry(home.addEntry(text));
  await until(() => home.state.save === 'saved');
};

it('what is shown goes across in a file, in any order, and once', { timeout }, async () => {
  const { ada, ben } = await twoApps();
  expect(ada.home.bond.updates.state.isPending).toBe(false);
  await write(ada, 'one');
  expect(ada.home.bond.updates.state.isPending).toBe(true);
  const first = await send(ada);
  expect(ada.home.bond.updates.state.isPending).toBe(false);
  expect(first.name).toMatch(/^file-[\w-]{8}\.bin$/u);
  await write(ada, 'two');
  const second = await send(ada);

  expect(await openedAs(ben.home, second)).toBe('done');
  expect(textsOf(ben.home)).toEqual(['one', 'two']);
  expect(await openedAs(ben.home, first)).toBe('done');
  expect(textsOf(ben.home)).toEqual(['one', 'two']);
  expect(await openedAs(ben.home, first)).toBe('BundleUsed');
  const later = await ben.again();
  expect(textsOf(later)).toEqual(['one', 'two']);
  expect(await openedAs(later, second)).toBe('BundleUsed');
});

it(
  'what waits to be sent is known after a restart, until it went across',
  { timeout },
  async () => {
    const { ada } = await twoApps();
    await write(ada, 'one');
    const home = await ada.again();
    await until(() => home.bond.updates.state.isPending);
    tell(ada, { state: 'syncing', part: null });
    expect(home.bond.updates.state.isPending).toBe(false);
    tell(ada, { state: 'upToDate', at: 2 });
    tell(ada, { state: 'waiting' });
    expect(home.bond.updates.state.isPending).toBe(false);
  },
);

it(
  'somebody else’s file, a damaged one and another kind get a word each',
  { timeout },
  async () => {
    const { hub, ada, ben } = await twoApps();
    const file = await send(ada);
    expect(await openedAs(ada.home, file)).toBe('OtherBundle');
    const alone = await openNamedApp(hub, 'Cleo');
    expect(await openedAs(alone.home, file)).toBe('OtherBundle');
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[200] = (bytes[200] as number) ^ 1;
    expect(await openedAs(ben.home, new Blob([bytes]))).toBe('DamagedBundle');
    expect(await openedAs(ben.home, file.slice(0, 9_000))).toBe('DamagedBundle');
    expect(await openedAs(ben.home, new Blob(['holiday.jpg']))).toBe('NotABundle');
    expect(await openedAs(ben.home, file)).toBe('done');
  },
);

it('a key has not served before what it opened is on the disk', { timeout }, async () => {
  const { ada, ben } = await twoApps();
  await write(ada, 'one');
  const file = await send(ada);
  ben.device.fill(true);
  expect(await openedAs(ben.home, file)).toBe('StorageLost');
  ben.device.fill(false);
  ben.home.retrySave();
  await until(() => ben.home.state.save === 'saved');
  expect(await openedAs(ben.home, file)).toBe('done');
  expect(textsOf(await ben.again())).toEqual(['one']);
});

it('a closed dialog leaves everything as it was', { timeout }, async () => {
  const { ada } = await twoApps();
  await write(ada, 'one');
  await ada.home.bond.updates.make();
  ada.device.system.accepts = false;
  expect(await ada.home.bond.updates.save()).toBe(false);
  expect(ada.home.bond.updates.state).toMatchObject({
    isPending: true,
    making: { phase: 'ready' },
  });
});
