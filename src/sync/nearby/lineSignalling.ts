import { SignalingConn, type WebrtcProvider } from 'y-webrtc';
import type { DirectLine } from '../../core/ports/sync';

/** y-webrtc's own signalling, over a line in place of a WebSocket. */
class LineConnection extends SignalingConn {
  readonly #line: DirectLine;

  constructor(line: DirectLine) {
    super('');
    // It would close a WebSocket that has been silent for long.
    this.lastMessageReceived = Number.POSITIVE_INFINITY;
    this.#line = line;
  }

  override send(message: {
    readonly type: string;
    readonly topic?: string;
    readonly data?: unknown;
  }) {
    const { type, topic, data } = message;
    if (type === 'publish' && topic && typeof data === 'string') this.#line.say(topic, data);
  }

  /** Rooms come and go; the line stays. */
  override destroy() {}

  end() {
    super.destroy();
  }
}

// Its constructor sets this, and opens a WebSocket where it is then true.
Object.defineProperty(LineConnection.prototype, 'shouldConnect', { get: () => false, set() {} });

/** Lets providers meet over a line. */
export const createLineSignalling = (line: DirectLine) => {
  const connection = new LineConnection(line);
  connection.connected = line.isOpen();
  const stopHearing = line.hear((message) => {
    connection.emit('message', [{ type: 'publish', ...message }, connection]);
  });
  const stopWatching = line.watch((isOpen) => {
    if (connection.connected === isOpen) return;
    connection.connected = isOpen;
    const type = isOpen ? 'connect' : 'disconnect';
    connection.emit(type, [{ type }, connection]);
  });
  return {
    join(provider: WebrtcProvider): void {
      provider.signalingConns.push(connection);
      connection.providers.add(provider);
    },
    close(): void {
      stopHearing();
      stopWatching();
      connection.end();
    },
  };
};

export type LineSignalling = ReturnType<typeof createLineSignalling>;
