/** Why a connection is ended (RFC 6455, section 7.4.1, and its registry). Clients come again after any of them. */
export const closeCodes = {
  binary: 1003,
  policy: 1008,
  /** The server starts anew. */
  restart: 1012,
  crowded: 1013,
} as const;

/** The wire below a connection, as much of a WebSocket as the relay needs. */
export interface Wire {
  send(text: string): void;
  close(code: number): void;
  /** Bytes that the reader has not taken yet. */
  readonly bufferedAmount: number;
}
