import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Home } from '../../../src/app/api';
import type { Bytes } from '../../../src/core/bytes';
import type { FileDesk, FilePiece, FileWant, GiveFile } from '../../../src/core/files';
import { clipsOf } from '../../../src/core/care/plan';
import { createFileEnd } from '../../../src/sync/fileEnd';
import { clipNamed } from '../../helpers/audioClips';
import {
  createDevice,
  createHub,
  homeOf,
  startApp,
  until,
  wholeHome,
  type Device,
} from '../../helpers/appWorld';
import { connectHomes } from '../../helpers/connectHomes';

const words = 'amber kettle meadow soft';
const request = { session: 'ses.G3' } as const;

/** Real sound: 105 kB, so two chunks at rest. */
const said: Bytes = new Uint8Array(
  readFileSync(new URL(`../../../public${clipNamed('a1').url}`, import.meta.url)),
);

interface Phone {
  readonly device: Device;
  readonly home: Home;
}

const newPhone = async (hub = createHub()): Promise<Phone> => {
  const device = createDevice(hub);
  const gate = await startApp(device);
  await gate.create(words);
  return { device, home: await wholeHome(gate) };
};

const connected = async () => {
  const hub = createHub();
  const [ada, bo] = [await newPhone(hub), await newPhone(hub)];
  await connectHomes(ada.home, bo.home);
  return { ada, bo };
};

const bookOf = ({ device }: Phone, side: 'author' | 'reader') => {
  const book = device.system.syncs.at(-1)?.books.find((each) => each.side === side);
  return book ?? expect.fail('no sync');
};

/** What ada shows lies on bo's device. */
const carry = (ada: Phone, bo: Phone) =>
  Y.applyUpdate(bookOf(bo, 'reader').doc, Y.encodeStateAsUpdate(bookOf(ada, 'author').doc));

const giveOf = (phone: Phone): GiveFile => {
  const book = bookOf(phone, 'author');
  return book.side === 'author' ? book.give : expect.fail('no author');
};
const deskOf = (phone: Phone): FileDesk => {
  const book = bookOf(phone, 'reader');
  return book.side === 'reader' ? book.desk : expect.fail('no reader');
};

/** Two real ends without a wire between. `pieces`: how many come through before the connection breaks. */
const join = (give: GiveFile, desk: FileDesk, pieces = Infinity) => {
  const noBook = { id: 'book', doc: new Y.Doc(), untilSaved: async () => {}, onHead() {} };
  const common = {
    mayAsk: () => true,
    largestFrame: () => 16_384,
    clock: { now: () => 0 },
    limits: { wants: { burst: Infinity, perSecond: 0 } },
  };
  let left = pieces;
  let isOpen = true;
  const wants: Bytes[] = [];
  const close = () => {
    isOpen = false;
    author.close();
    reader.close();
  };
  const author: ReturnType<typeof createFileEnd> = createFileEnd({
    ...common,
    book: { ...noBook, side: 'author', give, piecesSince: () => [] },
    wire: {
      want() {},
      piece(body) {
        left -= 1;
        if (left < 0) close();
        if (isOpen) reader.onPiece(body);
      },
      close,
    },
  });
  const reader: ReturnType<typeof createFileEnd> = createFileEnd({
    ...common,
    book: {
      ...noBook,
      side: 'reader',
      desk,
      quarantine: {
        prepare() {},
        admit: async () => 'fits',
        isRefused: () => false,
        close() {},
      },
    },
    wire: {
      want(body) {
        wants.push(body);
        author.onWant(body);
      },
      piece() {},
      close,
    },
  });
  reader.open();
  return { close, isOpen: () => isOpen, wants };
};

const recordAndShow = async (ada: Phone, of: 'blk.A1' | 'words' = 'blk.A1') => {
  ada.device.system.said = said;
  const { voices } = ada.home;
  await voices.record();
  voices.say('Think of one small thing you liked.');
  ada.device.clock.at += 4_000;
  voices.say('Thank you.');
  await voices.finish();
  expect(await voices.keep(of)).toEqual({ ok: true, value: undefined });
  const [one] = voices.state.own;
  voices.show(one?.id ?? '');
  return one?.id ?? expect.fail('nothing kept');
};

const urlsOf = (home: Home) => {
  const plan = home.audio.prepare(request) ?? expect.fail('no plan');
  return clipsOf(plan).map(({ url }) => url);
};

describe('a recording', () => {
  it('is sealed here, with its lines in time, in place of an earlier one', async () => {
    const ada = await newPhone();
    const first = await recordAndShow(ada);
    const second = await recordAndShow(ada);
    const { voices, audio } = ada.home;
    expect(voices.state.own.map(({ id, of }) => [id, of])).toEqual([[second, 'blk.A1']]);
    expect(first).not.toBe(second);
    await until(() => ada.device.blobCount() === 1);
    audio.setListening({ ownVoice: true });
    const plan = audio.prepare(request);
    const part = plan?.steps.find(({ block }) => block === 'blk.A1');
    expect(part?.lines.map(({ text }) => text)).toEqual([
      'Think of one small thing you liked.',
      'Thank you.',
    ]);
    const [line, next] = part?.lines ?? [];
    expect((next?.startS ?? 0) - (line?.startS ?? 0)).toBeCloseTo(4, 3);
    await voices.hear(second);
    expect(ada.device.system.heard).toEqual([said]);
  });

  it('says why there is none, and keeps what was before', async () => {
    const { device, home } = await newPhone();
    const { voices } = home;
    device.system.microphone = { type: 'MicrophoneDenied' };
    await voices.record();
    expect(voices.state.recording).toEqual({
      phase: 'failed',
      problem: { type: 'MicrophoneDenied' },
    });
    device.system.microphone = null;
    await voices.record();
    await voices.finish();
    expect(voices.state.recording).toMatchObject({ problem: { type: 'NothingHeard' } });
    device.system.said = said;
    await voices.record();
    await voices.finish();
    await until(() => home.state.save === 'saved');
    device.fill(true);
    expect(await voices.keep('words')).toEqual({ ok: false, error: { type: 'DiskFull' } });
    expect(voices.state.recording.phase).toBe('ready');
    device.fill(false);
    expect((await voices.keep('words')).ok).toBe(true);
  });
});

describe('a voice that is shown', () => {
  it('comes to the other phone, is heard in the session there, and goes when it is taken back', async () => {
    const { ada, bo } = await connected();
    const id = await recordAndShow(ada);
    carry(ada, bo);
    expect(bo.home.voices.state.theirs).toMatchObject([{ id, isHere: false }]);
    expect(urlsOf(bo.home).filter((url) => url.startsWith('voice:'))).toEqual([]);

    join(giveOf(ada), deskOf(bo));
    await until(() => bo.home.voices.state.theirs[0]?.isHere === true);
    expect(bo.home.voices.state.theirs[0]?.haveBytes).toBe(said.length);
    expect(urlsOf(bo.home)).toContain(`voice:theirs/${id}`);
    await bo.home.voices.hear(id);
    expect(bo.device.system.heard).toEqual([said]);

    ada.home.voices.hide(id);
    carry(ada, bo);
    await until(() => bo.device.blobCount() === 0);
    expect(bo.home.voices.state.theirs).toEqual([]);
    expect(urlsOf(bo.home).filter((url) => url.startsWith('voice:'))).toEqual([]);
    expect(await giveOf(ada)({ id, from: 0, count: 144 })).toBeNull();
    expect(ada.home.voices.state.own).toHaveLength(1);
  });

  it('joins a session as words of one’s own, before the last part', async () => {
    const { ada, bo } = await connected();
    await recordAndShow(ada, 'words');
    carry(ada, bo);
    const before = bo.home.audio.prepare(request);
    join(giveOf(ada), deskOf(bo));
    await until(() => bo.home.voices.state.theirs[0]?.isHere === true);
    const plan = bo.home.audio.prepare(request);
    expect(plan?.steps.map(({ block }) => block)).toEqual(
      before?.steps.map(({ block }) => block).toSpliced(-1, 0, 'blk.own'),
    );
    const clip = (said.length / 144) * 0.024;
    expect((plan?.totalS ?? 0) - (before?.totalS ?? 0)).toBeCloseTo(clip + 3, 1);
  });

  it('goes with the connection between the two', async () => {
    const { ada, bo } = await connected();
    await recordAndShow(ada);
    carry(ada, bo);
    join(giveOf(ada), deskOf(bo));
    await until(() => bo.home.voices.state.theirs[0]?.isHere === true);
    expect((await bo.home.bond.part(false)).ok).toBe(true);
    await until(() => bo.device.blobCount() === 0);
    expect(bo.home.voices.state.theirs).toEqual([]);
  });

  it('stays over a lock, and is not deleted before the books are open', async () => {
    const hub = createHub();
    const ada = await newPhone(hub);
    const device = createDevice(hub);
    const gate = await startApp(device);
    await gate.create(words);
    const bo = { device, home: await wholeHome(gate) };
    await connectHomes(ada.home, bo.home);
    const id = await recordAndShow(ada);
    carry(ada, bo);
    join(giveOf(ada), deskOf(bo));
    await until(() => bo.home.voices.state.theirs[0]?.isHere === true);
    await until(() => bo.home.state.save === 'saved');
    gate.lock();
    await until(() => device.workers.running === 0);
    await gate.unlock(words);
    await until(() => homeOf(gate).voices.state.theirs[0]?.isHere === true);
    expect(urlsOf(homeOf(gate))).toContain(`voice:theirs/${id}`);
  });

  it('comes whole wherever the connection breaks, without what is here being sent again', async () => {
    const { ada, bo } = await connected();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 4 }), async (breaks) => {
        const id = await recordAndShow(ada);
        carry(ada, bo);
        const isHere = () => bo.home.voices.state.theirs.find((one) => one.id === id)?.isHere;
        let kept = 0;
        for (const pieces of breaks) {
          const { isOpen, close, wants } = join(giveOf(ada), deskOf(bo), pieces);
          await until(() => !isOpen() || isHere() === true);
          close();
          const [first] = wants;
          const from = first ? new DataView(first.buffer).getUint32(22) : kept;
          expect(from).toBeGreaterThanOrEqual(kept);
          kept = from;
        }
        const last = join(giveOf(ada), deskOf(bo));
        await until(() => isHere() === true);
        last.close();
      }),
      { numRuns: 8 },
    );
  });
});

describe('what nobody asked for', () => {
  const piece = (part: Partial<FilePiece>): FilePiece => ({
    id: 'x'.repeat(22),
    from: 0,
    bytes: new Uint8Array(144),
    ...part,
  });

  it('is not taken', async () => {
    const { ada, bo } = await connected();
    const desk = deskOf(bo);
    expect(desk.take(piece({}))).toBe(false);
    const id = await recordAndShow(ada);
    carry(ada, bo);
    const asked = await new Promise<FileWant>((resolve) => void desk.attach(resolve));
    expect(asked).toEqual({ id, from: 0, count: said.length });
    expect(desk.take(piece({ id, from: 144 }))).toBe(false);
    expect(desk.take(piece({ id, bytes: new Uint8Array(said.length + 1) }))).toBe(false);
    expect(desk.take(piece({ id, bytes: said.slice(0, 144) }))).toBe(true);
  });

  it('is thrown away where it is not what was promised', async () => {
    const { ada, bo } = await connected();
    await recordAndShow(ada);
    carry(ada, bo);
    const other = said.slice();
    other[said.length - 1] = 1;
    join(async ({ from, count }) => other.slice(from, from + count), deskOf(bo));
    await until(() => bo.home.voices.state.theirs[0]?.haveBytes === said.length);
    await until(() => bo.device.blobCount() === 0);
    expect(bo.home.voices.state.theirs[0]?.isHere).toBe(false);
  });
});
