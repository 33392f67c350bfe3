import type { Bytes } from '../../src/core/bytes';

/** What happens to the frame that is next on its way. */
export type Fate = 'deliver' | 'drop' | 'double' | 'swap';

/** One end of a data channel in memory. */
export interface TwinWire {
  readonly channel: RTCDataChannel;
  /** Frames on their way to this end. */
  readonly inbox: Bytes[];
  /** Sizes of all that was sent from this end. */
  readonly sizes: number[];
  open(): void;
  /** False where nothing was on its way. */
  step(fate: Fate): boolean;
}

const createEnd = (other: () => TwinWire): TwinWire => {
  const inbox: Bytes[] = [];
  const sizes: number[] = [];
  const channel = {
    label: '',
    binaryType: 'arraybuffer',
    readyState: 'connecting',
    bufferedAmount: 0,
    bufferedAmountLowThreshold: 0,
    onopen: null as (() => void) | null,
    onclose: null as (() => void) | null,
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onbufferedamountlow: null as (() => void) | null,
    send(data: Bytes) {
      if (channel.readyState !== 'open') return;
      sizes.push(data.length);
      other().inbox.push(new Uint8Array(data));
    },
    close() {
      if (channel.readyState === 'closed') return;
      channel.readyState = 'closed';
      inbox.length = 0;
      channel.onclose?.();
      other().channel.close();
    },
  };
  return {
    channel: channel as unknown as RTCDataChannel,
    inbox,
    sizes,
    open() {
      channel.readyState = 'open';
      channel.onopen?.();
    },
    step(fate) {
      if (fate === 'swap' && inbox.length > 1) inbox.push(inbox.shift() as Bytes);
      const frame = inbox.shift();
      if (!frame) return false;
      if (fate === 'drop') return true;
      for (let times = fate === 'double' ? 2 : 1; times > 0; times -= 1) {
        channel.onmessage?.({ data: frame.slice().buffer });
      }
      return true;
    },
  };
};

export const createTwinWires = (): readonly [TwinWire, TwinWire] => {
  const left: TwinWire = createEnd(() => right);
  const right: TwinWire = createEnd(() => left);
  return [left, right];
};
