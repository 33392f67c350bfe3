import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import { createBookLog } from '../../src/storage/bookLog';
import { crc32 } from '../../src/storage/file/crc';
import { decode, encodeFrames, type Frame } from '../../src/storage/file/layout';
import { createDisk } from '../helpers/storageDisk';
import { openFilesHome } from '../helpers/storageFiles';
import { createTestSealer } from '../helpers/storageSealer';
import { textsOf, toText, toUpdate, valueOf } from '../helpers/storageWorld';
import frozen from '../vectors/frozen/files-v1.json';

const toBytes = (base64: string): Bytes => Uint8Array.from(Buffer.from(base64, 'base64'));

describe('files of version 1', () => {
  const openFrozen = () => {
    const [one = '', other = ''] = frozen.files;
    const disk = createDisk([toBytes(one), toBytes(other)]);
    const { home } = openFilesHome(disk);
    const sealer = createTestSealer(toBytes(frozen.key));
    return { disk, home, log: createBookLog({ backend: home.log, sealer }) };
  };

  it('open with their vault and their events', async () => {
    const { home } = openFrozen();
    const { vaultId, slots, keyring, eventsKey } = frozen.vault;
    expect(valueOf(await home.vaultStore.read())).toEqual({
      vaultId: toUpdate(vaultId),
      slots: slots.map(toUpdate),
      keyring: toUpdate(keyring),
      eventsKey: toBytes(eventsKey),
    });
    const events = valueOf(await home.events.read());
    expect(events.map(({ id, sealed }) => ({ id, text: toText(sealed) }))).toEqual(frozen.events);
  });

  it('open with their books, which are then written to and compacted', async () => {
    const { disk, log, home } = openFrozen();
    for (const [book, texts] of Object.entries(frozen.books)) {
      const loaded = valueOf(await log.load(book));
      expect([textsOf(loaded), loaded.damage]).toEqual([texts, []]);
      valueOf(await log.append(book, toUpdate('new')));
    }
    valueOf(await log.compact('private', [toUpdate('all')]));
    valueOf(await home.events.append(toUpdate('e')));
    const again = openFilesHome(createDisk([...disk.files])).home;
    const later = createBookLog({
      backend: again.log,
      sealer: createTestSealer(toBytes(frozen.key)),
    });
    expect(textsOf(valueOf(await later.load('private')))).toEqual(['all']);
    const journal = valueOf(await later.load('journal'));
    expect([textsOf(journal), journal.damage]).toEqual([[...frozen.books.journal, 'new'], []]);
    expect(valueOf(await again.events.read()).at(-1)?.id).toBe(5);
  });
});

describe('frames of a file', () => {
  const frame = (sealed: Bytes): Frame => ({
    kind: 'update',
    name: new Uint8Array(16).fill(9),
    seq: 2 ** 40,
    part: 0,
    sealed,
  });

  it('are checked with the CRC-32 that everybody has', () => {
    expect(crc32(toUpdate('123456789'))).toBe(0xcb_f4_39_26);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('are dropped at the end where a power cut has left them unwritten, and are told of elsewhere', () => {
    const header = new Uint8Array(toBytes(frozen.files.find((file) => file !== '') ?? '')).slice(
      0,
      32,
    );
    const view = new DataView(header.buffer);
    view.setUint32(24, 32);
    view.setUint32(28, crc32(header.subarray(0, 28)));
    const [one, two] = [
      encodeFrames([frame(toUpdate('one'))]),
      encodeFrames([frame(toUpdate('two'))]),
    ];
    const blank = one.slice();
    blank.fill(0, 48);
    const framesIn = (...parts: Bytes[]) => {
      const file = new Uint8Array(parts.flatMap((part) => [...part]));
      const { frames, end } = decode(file);
      return { texts: frames.map(({ sealed }) => toText(sealed)), end };
    };
    expect(framesIn(header, two, blank)).toEqual({ texts: ['two'], end: 32 + two.length });
    expect(framesIn(header, blank, two).texts).toEqual(['\0\0\0', 'two']);
    expect(framesIn(header, two, new Uint8Array(100))).toEqual({
      texts: ['two'],
      end: 32 + two.length,
    });
  });
});
