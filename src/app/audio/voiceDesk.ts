import type { Problem } from '../../core/errors';
import { rangeBytes, type FileDesk, type FilePiece, type FileWant } from '../../core/files';
import type { BlobStore, BlobWriter } from '../../core/ports/storage';
import { voiceName, type KnownVoice } from '../../core/voices';
import { isMeant, readSealed } from './sealedFiles';

export interface VoiceDeskOptions {
  readonly blobs: BlobStore;
  /** Before the first byte of a file is kept. */
  readonly onBegin: (id: string) => void;
  /** Bytes that are kept. */
  readonly onProgress: (id: string, haveBytes: number) => void;
  /** A file is whole, and what it was meant to be. */
  readonly onWhole: (id: string) => void;
  /** Null: files can be kept again. */
  readonly onProblem: (problem: Problem | null) => void;
}

type Wanted = Pick<KnownVoice, 'bytes' | 'sha256'> & { readonly id: string };

interface Coming {
  readonly wanted: Wanted;
  readonly writer: BlobWriter;
  /** What has come, written or not. */
  have: number;
  /** Where the range that was asked for ends. */
  until: number;
  written: Promise<boolean>;
}

/**
 * Fetches a partner's recordings one after the other, range by range, while a connection is open; goes on where it
 * stopped. Takes nothing that it has not asked for.
 */
export const createVoiceDesk = (options: VoiceDeskOptions) => {
  const { blobs } = options;
  const asks = new Set<(want: FileWant) => void>();
  let wanted: readonly Wanted[] = [];
  /** Not asked for again until Hearth is opened again: gone, or not what was promised. */
  const given = new Set<string>();
  let coming: Coming | undefined;
  let isOpening = false;
  let isHalted = false;
  /** Pieces of these may still be on their way. */
  const late = new Set<string>();
  let leaving = Promise.resolve();

  const theirs = (id: string) => voiceName('theirs', id);
  const ask = () => asks.values().next().value;

  const leave = (): Promise<void> => {
    const left = coming;
    coming = undefined;
    if (left) late.add(left.wanted.id);
    leaving = leaving.then(async () => {
      await left?.written;
      await left?.writer.close();
    });
    return leaving;
  };

  const askOn = (file: Coming) => {
    const { id, bytes } = file.wanted;
    const count = Math.min(rangeBytes, bytes - file.have);
    file.until = file.have + count;
    ask()?.({ id, from: file.have, count });
  };

  const halt = (problem: Problem) => {
    isHalted = true;
    options.onProblem(problem);
    void leave();
  };

  /** The next file that is not here. */
  const begin = async (): Promise<void> => {
    if (coming || isOpening || isHalted || !ask()) return;
    isOpening = true;
    await leaving;
    const found = await nextMissing();
    const opened = found && (await blobs.write(theirs(found.id)));
    isOpening = false;
    if (!found || !opened) return;
    if (!opened.ok) {
      // A beginning that does not open any more is begun anew.
      if (opened.error.type !== 'Unreadable') return halt(opened.error);
      await blobs.remove(theirs(found.id));
      return begin();
    }
    const writer = opened.value;
    coming = { wanted: found, writer, have: writer.at, until: 0, written: Promise.resolve(true) };
    options.onBegin(found.id);
    options.onProgress(found.id, writer.at);
    if (writer.at >= found.bytes) await finish(coming);
    else askOn(coming);
  };

  const nextMissing = async (): Promise<Wanted | undefined> => {
    for (const each of wanted) {
      if (given.has(each.id)) continue;
      const length = await blobs.lengthOf(theirs(each.id));
      if (!length.ok || length.value === null) return each;
      given.add(each.id);
      options.onWhole(each.id);
    }
    return undefined;
  };

  const finish = async (file: Coming): Promise<void> => {
    const { id } = file.wanted;
    coming = undefined;
    late.add(id);
    given.add(id);
    const finished = await file.writer.finish();
    if (!finished.ok) return halt(finished.error);
    const whole = await readSealed(blobs, theirs(id));
    if (whole && (await isMeant(whole, file.wanted))) options.onWhole(id);
    else await blobs.remove(theirs(id));
    return begin();
  };

  const keep = async (file: Coming, bytes: FilePiece['bytes']): Promise<boolean> => {
    if (!(await file.written)) return false;
    const stored = await file.writer.write(bytes);
    if (!stored.ok) halt(stored.error);
    else options.onProgress(file.wanted.id, Math.min(file.have, file.wanted.bytes));
    return stored.ok;
  };

  const afterRange = async (file: Coming): Promise<void> => {
    if (!(await file.written) || coming !== file) return;
    if (file.have >= file.wanted.bytes) await finish(file);
    else askOn(file);
  };

  const desk: FileDesk = {
    attach(asking) {
      asks.add(asking);
      isHalted = false;
      options.onProblem(null);
      void begin();
      return () => {
        const wasFirst = ask() === asking;
        asks.delete(asking);
        if (wasFirst) void leave().then(begin);
      };
    },
    take({ id, from, bytes }) {
      const file = coming;
      if (!file || id !== file.wanted.id) return late.has(id);
      if (from !== file.have) return late.has(id);
      if (bytes.length === 0) {
        given.add(id);
        void leave().then(begin);
        return true;
      }
      if (from + bytes.length > file.until) return false;
      file.have += bytes.length;
      file.written = keep(file, bytes);
      if (file.have === file.until) void afterRange(file);
      return true;
    },
  };

  return {
    desk,
    /** What the partner shows now. What is under way and not shown any more is left. */
    want(voices: readonly Wanted[]): void {
      wanted = voices;
      const isLeft = coming && !voices.some(({ id }) => id === coming?.wanted.id);
      if (isLeft) void leave().then(begin);
      else void begin();
    },
    /** Lets go of a file that is to be removed. */
    async release(id: string): Promise<void> {
      given.delete(id);
      if (coming?.wanted.id === id) await leave();
    },
    close: leave,
  };
};

export type VoiceDesk = ReturnType<typeof createVoiceDesk>;
