import type { Bytes } from '../core/bytes';
import { createFace } from './face';
import { decodeLane, encodeLane } from './lanes';
import { createOwnLane, type OwnBook, type OwnLane } from './ownLane';
import type { ChannelOptions, ChannelState } from './sealedChannel';
import { createSealedWire } from './sealedWire';

export interface OwnChannelOptions extends ChannelOptions {
  readonly books: readonly OwnBook[];
}

/**
 * The data channel between two devices of one person: all their books share it, both write each of them. y-webrtc only
 * finds the other device; it gets a channel on which nothing is ever said. Messages for a book that is not open here are
 * passed over: it is asked for once it is.
 */
export const createOwnChannel = (options: OwnChannelOptions) => {
  const { clock, limits } = options;
  let readyState: RTCDataChannelState = 'connecting';

  const face = createFace({
    label: options.wire.label,
    readyState: () => readyState,
    bufferedAmount: () => wire.bufferedBytes(),
    send() {},
    close: () => wire.close(),
  });

  const laneOf = (book: OwnBook): OwnLane =>
    createOwnLane({
      book,
      limits,
      nowMs: clock.now,
      send: (message) => readyState === 'open' && wire.send(encodeLane(book.id, message)),
      close: () => wire.close(),
      onChange: () => report(),
    });

  const report = () => {
    const open = readyState === 'open';
    const all = [...lanes.values()];
    const parts = open ? all.flatMap((lane) => lane.part() ?? []) : [];
    const state: ChannelState = {
      open,
      caughtUp: open && all.every((lane) => lane.isCaughtUp()),
      part: parts.length > 0 ? Math.min(...parts) : null,
    };
    options.onState(state);
  };

  /** Asks for what is missing. */
  const ask = () => {
    if (readyState !== 'open' || !options.mayAsk()) return;
    for (const lane of lanes.values()) lane.ask();
  };

  const onMessage = (whole: Bytes) => {
    const decoded = decodeLane(whole);
    if (!decoded) return wire.close();
    lanes.get(decoded.book)?.take(decoded.message);
  };

  const wire = createSealedWire({
    ...options,
    onOpen() {
      readyState = 'open';
      report();
      ask();
      face.onopen?.();
    },
    onMessage,
    // Each book counts for itself.
    onDelivered: () => wire.close(),
    onHead: () => wire.close(),
    // Files go between partners.
    onWant: () => wire.close(),
    onPiece: () => wire.close(),
    onClose() {
      readyState = 'closed';
      for (const lane of lanes.values()) lane.close();
      report();
      face.onclose?.();
    },
  });

  const lanes = new Map(options.books.map((book) => [book.id, laneOf(book)]));

  return { face, ask, probe: wire.probe, close: wire.close };
};
