import type { Clock, SessionCrypto } from '../core/ports';
import { fingerprintOf } from './fingerprint';
import { sealedSizes } from './frames';
import type { Side } from './guard';
import { createSealedChannel, defaultLimits, type ChannelState } from './sealedChannel';

export interface SealedConnectionOptions {
  readonly session: SessionCrypto;
  readonly pairId: string;
  readonly topic: string;
  readonly side: Side;
  readonly clock: Clock;
  /** `key` tells the connections of a room apart. */
  readonly onState: (key: object, state: ChannelState) => void;
}

/** Frames above 16 KiB only where the other side takes them (RFC 8841 max-message-size). */
const largestFrame = (connection: RTCPeerConnection): number => {
  const [largest, safe] = [sealedSizes[4], sealedSizes[3]];
  return (connection.sctp?.maxMessageSize ?? 0) >= largest ? largest : safe;
};

/**
 * The `wrtc` that simple-peer gets through y-webrtc's `peerOpts`: the browser's own WebRTC, but every data channel is
 * one negotiated channel with a Noise session inside, bound to both DTLS fingerprints. Cures from outside what
 * y-webrtc lacks: glare, lost large messages, endless connecting, unnoticed death.
 */
export const createSealedWrtc = (options: SealedConnectionOptions) => {
  class SealedPeerConnection extends RTCPeerConnection {
    #channel: ReturnType<typeof createSealedChannel> | undefined;

    override createDataChannel(): RTCDataChannel {
      const channel = createSealedChannel({
        wire: super.createDataChannel('', { negotiated: true, id: 0 }),
        session: options.session,
        begin: () => this.#beginSession(),
        largestFrame: () => largestFrame(this),
        side: options.side,
        clock: options.clock,
        limits: defaultLimits,
        onState: (state) => options.onState(this, state),
      });
      this.#channel = channel;
      // simple-peer uses only the members that the face has.
      return channel.face as unknown as RTCDataChannel;
    }

    override close(): void {
      this.#channel?.close();
      super.close();
    }

    #beginSession() {
      const own = fingerprintOf(this.localDescription?.sdp ?? '');
      const other = fingerprintOf(this.remoteDescription?.sdp ?? '');
      if (!own || !other) return Promise.reject(new Error('no DTLS fingerprint'));
      return options.session.begin(options.pairId, options.topic, { own, other });
    }
  }

  return { RTCPeerConnection: SealedPeerConnection, RTCSessionDescription, RTCIceCandidate };
};
