import type { Problem } from '../../core/errors';
import type { SyncStatus } from '../../core/ports/sync';
import type { Result } from '../../core/result';

/** One of this person's devices. */
export interface OwnDeviceView {
  readonly id: string;
  /** Empty until it has one. */
  readonly name: string;
  /** Milliseconds since the Unix epoch. */
  readonly addedAt: number;
  readonly isHere: boolean;
}

/** One of the partner's: its name, and nothing of when it was there. */
export interface PartnerDeviceView {
  readonly id: string;
  readonly name: string;
}

export interface DevicesState {
  /** The one here first. Only this one while there is no other. */
  readonly own: readonly OwnDeviceView[];
  /** With the person's other devices; `unpaired` while there is none. */
  readonly sync: SyncStatus;
  /** Everything from the other device is here, or there is none. */
  readonly settled: boolean;
  /** The partner has added these, and this person has not answered. */
  readonly asked: readonly PartnerDeviceView[];
  /** The partner's, once there is more than one. */
  readonly partner: readonly PartnerDeviceView[];
  readonly refused: readonly PartnerDeviceView[];
}

/** More than one device each. */
export interface Devices {
  readonly state: DevicesState;
  /** Makes a code for another device of one's own; `Home.state.pairing` goes on from there. */
  add(passphrase: string): Promise<Result<void, Problem>>;
  /** The code that another device of one's own shows. */
  join(text: string): Promise<void>;
  rename(id: string, name: string): void;
  /** Another one of one's own: it gets nothing more, from here at once and from the partner's when they next meet. */
  remove(id: string, passphrase: string): Promise<Result<void, Problem>>;
  /** A device that the partner has added: it may meet this person's devices from now on. */
  accept(id: string): void;
  refuse(id: string): void;
}
