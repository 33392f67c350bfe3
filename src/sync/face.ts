export interface FaceOptions {
  readonly label: string;
  readonly readyState: () => RTCDataChannelState;
  readonly bufferedAmount: () => number;
  readonly send: (data: Uint8Array) => void;
  readonly close: () => void;
}

/** What simple-peer sees in place of the real data channel; it uses no other members. */
export const createFace = (options: FaceOptions) => ({
  label: options.label,
  binaryType: 'arraybuffer',
  bufferedAmountLowThreshold: 0,
  onopen: null as (() => void) | null,
  onmessage: null as ((event: { data: ArrayBufferLike }) => void) | null,
  onclose: null as (() => void) | null,
  onerror: null,
  onbufferedamountlow: null as (() => void) | null,
  get readyState() {
    return options.readyState();
  },
  get bufferedAmount() {
    return options.bufferedAmount();
  },
  send: options.send,
  close: options.close,
});
