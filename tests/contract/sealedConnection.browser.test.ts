import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as encoding from 'lib0/encoding';
import * as syncProtocol from 'y-protocols/sync';
import type { Side } from '../../src/sync/guard';
import type { ChannelState } from '../../src/sync/sealedChannel';
import { createSealedWrtc } from '../../src/sync/sealedConnection';
import { pairedVaults, type Device } from '../helpers/pairedVaults';

/** Real WebRTC, real Noise, real vaults: only the signalling is a function call. */

let ada: Device;
let ben: Device;
let stranger: Device;
const open: RTCPeerConnection[] = [];

beforeAll(async () => {
  [ada, ben] = await pairedVaults();
  [, stranger] = await pairedVaults();
});

afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
});

interface End {
  readonly pc: RTCPeerConnection;
  readonly channel: RTCDataChannel;
  readonly received: Uint8Array[];
  readonly opened: Promise<void>;
  readonly closed: Promise<void>;
  state: ChannelState;
}

const end = (device: Device, side: Side, topic = 'a topic', pairId = device.pair.pairId): End => {
  const result = { state: { open: false, caughtUp: false }, received: [] as Uint8Array[] };
  const wrtc = createSealedWrtc({
    session: device.vault.session,
    pairId,
    topic,
    side,
    clock: { now: () => Date.now() },
    onState: (_, state) => (result.state = state),
  });
  const pc: RTCPeerConnection = new wrtc.RTCPeerConnection({ iceServers: [] });
  open.push(pc);
  const channel = pc.createDataChannel('');
  channel.onmessage = ({ data }) => result.received.push(new Uint8Array(data as ArrayBuffer));
  const opened = new Promise<void>((resolve) => (channel.onopen = () => resolve()));
  const closed = new Promise<void>((resolve) => (channel.onclose = () => resolve()));
  return Object.assign(result, { pc, channel, opened, closed });
};

/** A description with every candidate in it: nothing is sent before the other side can take it. */
const described = async (pc: RTCPeerConnection, description: RTCSessionDescriptionInit) => {
  await pc.setLocalDescription(description);
  await expect.poll(() => pc.iceGatheringState, { timeout: 10_000 }).toBe('complete');
  return pc.localDescription as RTCSessionDescription;
};

const answer = async (offerer: RTCPeerConnection, answerer: RTCPeerConnection) => {
  await answerer.setRemoteDescription(offerer.localDescription as RTCSessionDescription);
  await offerer.setRemoteDescription(await described(answerer, await answerer.createAnswer()));
};

const signal = async (offerer: RTCPeerConnection, answerer: RTCPeerConnection) => {
  await described(offerer, await offerer.createOffer());
  await answer(offerer, answerer);
};

const message = (step: 0 | 1 | 2, content: Uint8Array) => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, content);
  return new Uint8Array(encoding.toUint8Array(encoder));
};
const request = message(syncProtocol.messageYjsSyncStep1, new Uint8Array([0]));

describe('the sealed connection', () => {
  it('opens between the paired devices and carries small and large messages whole, in order', async () => {
    const author = end(ada, 'author');
    const reader = end(ben, 'reader');
    await signal(author.pc, reader.pc);
    await Promise.all([author.opened, reader.opened]);

    const sizes = [0, 1, 300, 70_000, 300_000, 1_500_000];
    const messages = sizes.map((size) => {
      const content = new Uint8Array(size).map((_, index) => index % 251);
      return message(syncProtocol.messageYjsSyncStep2, content);
    });
    for (const each of messages) author.channel.send(each);
    reader.channel.send(request);
    await expect.poll(() => reader.received.length, { timeout: 10_000 }).toBe(messages.length);
    expect(reader.received.map((each) => each.length)).toEqual(messages.map((each) => each.length));
    expect(reader.received.every((each, at) => indexedDB.cmp(each, messages[at]) === 0)).toBe(true);
    await expect.poll(() => author.received).toEqual([request]);
    await expect.poll(() => author.state).toEqual({ open: true, caughtUp: true });
    expect(reader.state).toEqual({ open: true, caughtUp: true });
  });

  it('recovers from glare: both sides offer, one gives way, and both hold the same channel', async () => {
    const author = end(ada, 'author');
    const reader = end(ben, 'reader');
    await described(author.pc, await author.pc.createOffer());
    await described(reader.pc, await reader.pc.createOffer());
    await answer(author.pc, reader.pc);
    await Promise.all([author.opened, reader.opened]);
    reader.channel.send(request);
    await expect.poll(() => author.received).toEqual([request]);
  });

  it('drops content that flows against the direction of the book, on both sides', async () => {
    const author = end(ada, 'author');
    const wouldBeAuthor = end(ben, 'author');
    await signal(author.pc, wouldBeAuthor.pc);
    await Promise.all([author.opened, wouldBeAuthor.opened]);
    const forged = message(syncProtocol.messageYjsSyncStep2, new Uint8Array([1, 2, 3]));
    for (const { channel } of [author, wouldBeAuthor]) {
      // An author has nothing to ask, and the other side would take it: so it must not even leave.
      channel.send(request);
      channel.send(forged);
    }
    // Caught up: the other side has acknowledged the message, so it has arrived, and was dropped there.
    await expect.poll(() => author.state.caughtUp && wouldBeAuthor.state.caughtUp).toBe(true);
    expect(author.received).toEqual([]);
    expect(wouldBeAuthor.received).toEqual([]);
  });

  it('never opens to a device that is not the paired one', async () => {
    const author = end(ada, 'author');
    const other = end(stranger, 'reader');
    await signal(author.pc, other.pc);
    await author.closed;
    expect(author.state.open).toBe(false);
    expect(other.state.open).toBe(false);
  });

  it('never opens on another topic: a session of one book cannot be carried to another', async () => {
    const author = end(ada, 'author', 'one topic');
    const reader = end(ben, 'reader', 'another topic');
    await signal(author.pc, reader.pc);
    await author.closed;
    expect(author.state.open || reader.state.open).toBe(false);
  });

  it('never opens through a signalling server that swaps the SDP for its own, even if it relays every byte', async () => {
    const author = end(ada, 'author');
    const reader = end(ben, 'reader');
    const toAuthor = new RTCPeerConnection({ iceServers: [] });
    const toReader = new RTCPeerConnection({ iceServers: [] });
    open.push(toAuthor, toReader);
    const left = toAuthor.createDataChannel('', { negotiated: true, id: 0 });
    const right = toReader.createDataChannel('', { negotiated: true, id: 0 });
    let relayed = 0;
    const forward = (from: RTCDataChannel, to: RTCDataChannel) => {
      from.binaryType = 'arraybuffer';
      const ready = new Promise<void>((resolve) => (to.onopen = () => resolve()));
      from.onmessage = ({ data }) => {
        relayed += 1;
        void ready.then(() => to.readyState === 'open' && to.send(data as ArrayBuffer));
      };
    };
    forward(left, right);
    forward(right, left);
    await Promise.all([signal(author.pc, toAuthor), signal(toReader, reader.pc)]);
    await Promise.all([author.closed, reader.closed]);
    expect(relayed).toBeGreaterThan(0);
    expect(author.state.open || reader.state.open).toBe(false);
  });
});
