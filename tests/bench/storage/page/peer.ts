/** What an opening takes for granted: keys and addresses, as plain values that outlive the page. */
export type Kept = Readonly<Record<string, unknown>>;

/** One way of keeping entries on a device. */
export interface Peer {
  /** Begins on an empty disk. */
  begin(): Promise<Writing>;
  /** Puts so many entries on an empty disk, written in sittings of ten, as it lies there once all is tidied up. */
  fill(edits: number): Promise<Kept>;
  /** Loads code and keys, but nothing that lies on the disk; what is returned opens it. */
  prepare(kept: Kept): Promise<() => Promise<Opened>>;
}

export interface Writing {
  put(index: number): void;
  /** Resolves when everything put so far is committed. */
  durable(): Promise<void>;
  finish(): Promise<Kept>;
}

export interface ChangeTimes {
  /** One entry rewritten. */
  readonly editMs: number;
  /** One entry more. */
  readonly addMs: number;
}

/** Moments of an opening, by `performance.now()`. */
export interface Opened {
  /** The first screen has what it shows, and something else had a turn. The same as `readyAt` where all come at once. */
  readonly firstAt?: number;
  /** The whole document is in memory. */
  readonly loadedAt: number;
  /** Every entry is decoded and in its place in a list. */
  readonly readyAt: number;
  readonly entries: number;
  /** Times changes of what is shown, in milliseconds each. */
  readonly timeChanges?: () => ChangeTimes;
}

/** For those that know no sittings. */
export const fillOneByOne =
  (begin: Peer['begin']): Peer['fill'] =>
  async (edits) => {
    const { put, durable, finish } = await begin();
    for (let index = 0; index < edits; index += 1) put(index);
    await durable();
    return finish();
  };

export const newestFirst = <E extends { readonly writtenAt: number }>(entries: E[]): E[] =>
  entries.sort((a, b) => b.writtenAt - a.writtenAt);
