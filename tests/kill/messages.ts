/** What the page under fire and the test process say to each other. */

/** `null`: the entry is removed. */
export type Change = readonly [book: string, id: string, text: string | null];

/** What opens the vault. A passkey is made up from its number. */
export interface Ways {
  readonly passphrase: string;
  readonly passkeys: readonly number[];
}

export type EntryKind = 'save' | 'remove' | 'merge' | 'compact';
export type KeyKind = 'passphrase' | 'addPasskey' | 'removePasskey' | 'renew';
/** What follows a renewal: sealing everything anew, then letting go of the old keys. */
export type RenewalKind = 'reseal' | 'forget';

export interface Op {
  readonly n: number;
  readonly kind: EntryKind | KeyKind | RenewalKind;
  readonly changes: readonly Change[];
  /** Of a change of keys: what opens the vault afterwards. */
  readonly ways?: Ways;
}

export type Message =
  /** Waited for: the test knows of everything that may have reached the disk. */
  | { readonly type: 'begun'; readonly op: Op }
  /** New slots and keyring are about to be written. */
  | { readonly type: 'storing' }
  /** The promise has resolved ok: from here on it must never be lost. */
  | { readonly type: 'acknowledged'; readonly n: number }
  /** Something was refused that nothing should refuse. */
  | { readonly type: 'broken'; readonly what: string };

export type Tell = (message: Message) => Promise<void>;

/** What lies on the disk, by all that a person could see of it. */
export interface Seen {
  readonly ways: Ways;
  readonly entries: readonly (readonly [book: string, id: string, text: string])[];
  /** Whatever does not open, or opens wrongly. */
  readonly faults: readonly string[];
}

export interface Plan {
  readonly seed: number;
  /** Numbers of operations begin here. */
  readonly from: number;
  /** Changes of keys, one after another, beside those of entries. */
  readonly keys: readonly ('passphrase' | 'passkey' | 'renew')[];
  /** The vault has one of them. */
  readonly passphrases: readonly string[];
}

export interface UnderFire {
  create(passphrase: string): Promise<void>;
  /** Opens everything; tries each passphrase. */
  open(passphrases: readonly string[]): Promise<Seen>;
  /** Works until it is killed. */
  run(plan: Plan): Promise<void>;
}
