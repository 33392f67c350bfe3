/** Handshake patterns as in the Noise Protocol Framework, revision 34, section 7. */

/** `e`, `s`: a public key is sent; two letters: Diffie-Hellman, initiator's key first; `psk`: section 9. */
export type Token = 'e' | 's' | 'ee' | 'es' | 'se' | 'ss' | 'psk';

export interface Pattern {
  /** With its modifiers, as it stands in the protocol name. */
  readonly name: string;
  /** Static keys known beforehand. */
  readonly known: { readonly initiator: boolean; readonly responder: boolean };
  /** The initiator writes the first message; then they take turns. */
  readonly messages: readonly (readonly Token[])[];
}

/** Two strangers who share a one-time secret; each learns the other's static key. */
export const xxPsk3: Pattern = {
  name: 'XXpsk3',
  known: { initiator: false, responder: false },
  messages: [['e'], ['e', 'ee', 's', 'es'], ['s', 'se', 'psk']],
};

/** Two devices that know each other's static keys and share a secret. */
export const kkPsk0: Pattern = {
  name: 'KKpsk0',
  known: { initiator: true, responder: true },
  messages: [
    ['psk', 'e', 'es', 'ss'],
    ['e', 'ee', 'se'],
  ],
};
