import type { SessionCrypto } from '../core/ports/pairing';
import type { Transport } from '../core/ports/sync';
import type { Clock } from '../core/ports/system';
import { relayedCandidate, relayedDescription } from './candidates';
import { fingerprintOf } from './fingerprint';
import { sealedSizes } from './frames';
import type { ChannelLimits } from './limits';
import { createOwnChannel } from './ownChannel';
import {
  createSealedChannel,
  type ChannelState,
  type OwnBooks,
  type SealedChannelOptions,
  type SyncedBook,
} from './sealedChannel';

export interface SealedConnectionOptions {
  readonly session: SessionCrypto;
  readonly pairId: string;
  readonly topic: string;
  readonly book: SyncedBook | OwnBooks;
  readonly mayAsk: () => boolean;
  readonly clock: Clock;
  readonly onClock: SealedChannelOptions['onClock'];
  readonly limits: () => ChannelLimits;
  readonly iceServers: () => RTCIceServer[];
  readonly transport: () => Transport;
  /** A connection is being made. */
  readonly onBegin: (key: object, connection: Held) => void;
  /** `key` tells the connections of a room apart. */
  readonly onState: (key: object, state: ChannelState) => void;
}

/** What a room does with a connection beside y-webrtc. */
export interface Held {
  /** Asks for what is missing. */
  ask(): void;
  /** Closes it unless the other side is heard within `ms`. */
  probe(ms: number): void;
  close(): void;
}

/** Frames above 16 KiB only where the other side takes them (RFC 8841 max-message-size). */
const largestFrame = (connection: RTCPeerConnection): number => {
  const [largest, safe] = [sealedSizes[4], sealedSizes[3]];
  return (connection.sctp?.maxMessageSize ?? 0) >= largest ? largest : safe;
};

type OnCandidate = RTCPeerConnection['onicecandidate'];

/**
 * The `wrtc` that simple-peer gets through y-webrtc's `peerOpts`: the browser's own WebRTC, but every data channel is
 * one negotiated channel with a Noise session inside, bound to both DTLS fingerprints. Cures from outside what
 * y-webrtc lacks: glare, lost large messages, endless connecting, unnoticed death. In relay-only mode it gathers, and
 * tells, nothing but candidates of the TURN servers.
 */
export const createSealedWrtc = (options: SealedConnectionOptions) => {
  class SealedPeerConnection extends RTCPeerConnection {
    #channel: ReturnType<typeof createSealedChannel | typeof createOwnChannel> | undefined;
    readonly #isRelayOnly: boolean;

    constructor() {
      const transport = options.transport();
      super({
        iceServers: options.iceServers(),
        iceTransportPolicy: transport === 'relay' ? 'relay' : 'all',
      });
      this.#isRelayOnly = transport === 'relay';
    }

    override createDataChannel(): RTCDataChannel {
      const { book } = options;
      const common = {
        wire: super.createDataChannel('', { negotiated: true, id: 0 }),
        session: options.session,
        begin: () => this.#beginSession(),
        largestFrame: () => largestFrame(this),
        mayAsk: options.mayAsk,
        clock: options.clock,
        onClock: options.onClock,
        limits: options.limits(),
        onState: (state: ChannelState) => options.onState(this, state),
      };
      const channel =
        book.side === 'own'
          ? createOwnChannel({ ...common, books: book.books })
          : createSealedChannel({ ...common, book });
      this.#channel = channel;
      options.onBegin(this, channel);
      // simple-peer uses only the members that the face has.
      return channel.face as unknown as RTCDataChannel;
    }

    override get localDescription(): RTCSessionDescription | null {
      const description = super.localDescription;
      if (!description || !this.#isRelayOnly) return description;
      const { type, sdp } = description;
      return new RTCSessionDescription({ type, sdp: relayedDescription(sdp) });
    }

    override set onicecandidate(listener: OnCandidate) {
      super.onicecandidate = listener && ((event) => this.#tell(listener, event));
    }

    override get onicecandidate(): OnCandidate {
      return super.onicecandidate;
    }

    override close(): void {
      this.#channel?.close();
      super.close();
    }

    #tell(listener: NonNullable<OnCandidate>, event: RTCPeerConnectionIceEvent): void {
      const found = event.candidate;
      if (!this.#isRelayOnly || !found || found.candidate === '') return listener.call(this, event);
      const candidate = relayedCandidate(found.candidate);
      if (candidate === undefined) return;
      const told = new RTCIceCandidate({ ...found.toJSON(), candidate });
      listener.call(this, new RTCPeerConnectionIceEvent('icecandidate', { candidate: told }));
    }

    #beginSession() {
      const own = fingerprintOf(super.localDescription?.sdp ?? '');
      const other = fingerprintOf(this.remoteDescription?.sdp ?? '');
      if (!own || !other) return Promise.reject(new Error('no DTLS fingerprint'));
      return options.session.begin(options.pairId, options.topic, { own, other });
    }
  }

  return { RTCPeerConnection: SealedPeerConnection, RTCSessionDescription, RTCIceCandidate };
};
