import { createStore, reconcile } from 'solid-js/store';
import type { BlockId } from '../../core/care/script';
import type { FileWant } from '../../core/files';
import type { Clip } from '../../core/ports/audio';
import type { BlobStore } from '../../core/ports/storage';
import { clipOf, voiceFileOf, voiceName, type KnownVoice, type VoiceSide } from '../../core/voices';
import { heldVoices, onChanged, ownVoices, shownVoices, type Book } from '../../doc';
import type { TheirVoice, Voices, VoicesState } from '../api/voices';
import type { AudioAdapter, Deps } from '../deps';
import { createRecordingFlow } from './recordingFlow';
import { isMeant, readSealed } from './sealedFiles';
import { createVoiceDesk } from './voiceDesk';

interface VoiceBooks {
  readonly privateBook: Book;
  readonly sharedBook: Book;
  readonly partnerBook: Book | null;
}

export interface VoicesFlowOptions {
  readonly deps: Pick<Deps, 'clock' | 'ids'>;
  readonly blobs: BlobStore;
  readonly books: () => VoiceBooks;
  readonly connect: () => Promise<AudioAdapter>;
  readonly blocks: Voices['blocks'];
}

const newestFirst = <T extends { readonly at: number }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => b.at - a.at);

/** Voices of the two people: recorded here, shown to the partner, fetched from them, and taken back again. */
export const createVoicesFlow = (options: VoicesFlowOptions) => {
  const { deps, blobs, books, connect } = options;
  const { privateBook } = books();
  const [state, setState] = createStore<{ -readonly [K in keyof VoicesState]: VoicesState[K] }>({
    own: [],
    theirs: [],
    recording: { phase: 'idle' },
    hearing: null,
    problem: null,
  });
  /** Bytes of each file of the partner's that are here. */
  const have = new Map<string, number>();
  const whole = new Set<string>();
  let hearing: string | null = null;
  let followed: { readonly book: Book; readonly stop: () => void } | undefined;

  const theirEntries = (): Map<string, KnownVoice> => {
    const { partnerBook } = books();
    return partnerBook ? shownVoices.entries(partnerBook) : new Map<string, KnownVoice>();
  };

  const showOwn = () => {
    const shown = new Set(shownVoices.ids(books().sharedBook));
    const own = [...ownVoices.entries(privateBook)].map(([id, { of, durationS, at }]) => ({
      id,
      of,
      durationS,
      at,
      shown: shown.has(id),
    }));
    setState('own', reconcile([...newestFirst(own)], { key: 'id' }));
  };

  const showTheirs = () => {
    const theirs = [...theirEntries()].map(([id, { of, durationS, at, bytes }]): TheirVoice => ({
      id,
      of,
      durationS,
      at,
      bytes,
      haveBytes: have.get(id) ?? 0,
      isHere: whole.has(id),
    }));
    setState('theirs', reconcile([...newestFirst(theirs)], { key: 'id' }));
  };

  const voiceDesk = createVoiceDesk({
    blobs,
    onBegin: (id) => heldVoices.put(privateBook, id, { at: deps.clock.now() }),
    onProgress(id, haveBytes) {
      have.set(id, haveBytes);
      showTheirs();
    },
    onWhole(id) {
      whole.add(id);
      have.set(id, theirEntries().get(id)?.bytes ?? 0);
      showTheirs();
    },
    onProblem: (problem) => setState({ problem }),
  });

  /** What the partner has taken back, or showed before a parting, goes from this device. */
  const dropTaken = async (): Promise<void> => {
    const shown = theirEntries();
    for (const id of heldVoices.ids(privateBook)) {
      if (shown.has(id)) continue;
      await voiceDesk.release(id);
      whole.delete(id);
      have.delete(id);
      const removed = await blobs.remove(voiceName('theirs', id));
      if (removed.ok) heldVoices.remove(privateBook, id);
    }
  };

  /** Of what is shown, what lies here. */
  const lookAtTheirs = async (): Promise<void> => {
    for (const [id, { bytes }] of theirEntries()) {
      if (whole.has(id)) continue;
      const length = await blobs.lengthOf(voiceName('theirs', id));
      if (!length.ok || length.value !== bytes) continue;
      whole.add(id);
      have.set(id, bytes);
    }
    showTheirs();
  };

  const settleTheirs = async (): Promise<void> => {
    showTheirs();
    await dropTaken();
    await lookAtTheirs();
    voiceDesk.want([...theirEntries()].map(([id, voice]) => ({ id, ...voice })));
  };

  const followPartner = () => {
    const { partnerBook } = books();
    if (followed?.book === (partnerBook ?? undefined)) return;
    followed?.stop();
    followed = partnerBook
      ? { book: partnerBook, stop: shownVoices.observe(partnerBook, () => void settleTheirs()) }
      : undefined;
    void settleTheirs();
  };

  const recording = createRecordingFlow({
    clock: deps.clock,
    blobs,
    recorder: async () => (await connect()).recorder,
    nextId: () => deps.ids.next(),
    set: (now) => setState('recording', reconcile(now)),
    onKept(id, voice) {
      ownVoices.put(privateBook, id, voice);
      for (const [other, { of }] of ownVoices.entries(privateBook)) {
        if (other !== id && of === voice.of) void voices.remove(other);
      }
    },
  });

  const sideOf = (id: string): VoiceSide => (ownVoices.get(privateBook, id) ? 'own' : 'theirs');

  const voices: Voices = {
    state,
    blocks: options.blocks,
    record: recording.record,
    say: recording.say,
    finish: recording.finish,
    discard() {
      voices.hush();
      void recording.discard();
    },
    keep: recording.keep,
    async hear(id) {
      const { listener } = await connect();
      const file =
        id === 'new' ? recording.file() : await readSealed(blobs, voiceName(sideOf(id), id));
      if (!file) return;
      hearing = id;
      setState({ hearing });
      const ended = () => {
        if (hearing === id) setState({ hearing: null });
      };
      await listener.play(file, ended);
    },
    hush() {
      if (hearing === null) return;
      hearing = null;
      setState({ hearing });
      void connect().then(({ listener }) => listener.stop());
    },
    show(id) {
      const voice = ownVoices.get(privateBook, id);
      if (voice) shownVoices.put(books().sharedBook, id, voice);
    },
    hide: (id) => shownVoices.remove(books().sharedBook, id),
    async remove(id) {
      voices.hide(id);
      ownVoices.remove(privateBook, id);
      await blobs.remove(voiceName('own', id));
    },
  };

  const stops = [ownVoices.observe(privateBook, showOwn)];
  let stopShared: (() => void) | undefined;

  return {
    voices,
    desk: voiceDesk.desk,
    /** The books are others now. */
    show(): void {
      stopShared?.();
      stopShared = onChanged(books().sharedBook, showOwn);
      showOwn();
      followPartner();
    },
    /** A range of a file, for the partner's device; null for what is not shown to it. */
    async give({ id, from, count }: FileWant) {
      if (!shownVoices.get(books().sharedBook, id)) return null;
      const file = await readSealed(blobs, voiceName('own', id));
      return file && from < file.length ? file.slice(from, from + count) : null;
    },
    /** What is to be heard in place of the computer's voice, by block. */
    recordings(wanted: { readonly own: boolean; readonly theirs: boolean }) {
      const found = new Map<KnownVoice['of'], Clip>();
      const take = (side: VoiceSide, entries: Iterable<[string, KnownVoice]>) => {
        for (const [id, voice] of entries) found.set(voice.of, clipOf(side, id, voice));
      };
      const oldestFirst = (entries: Map<string, KnownVoice>) =>
        [...entries].sort(([, a], [, b]) => a.at - b.at);
      if (wanted.own) take('own', oldestFirst(ownVoices.entries(privateBook)));
      if (wanted.theirs) {
        take(
          'theirs',
          oldestFirst(theirEntries()).filter(([id]) => whole.has(id)),
        );
      }
      return found as ReadonlyMap<BlockId | 'words', Clip>;
    },
    /** A recording for the player; null where it is not here, or not what it was. */
    async read(clip: Clip) {
      const name = voiceFileOf(clip);
      const file = name === null ? null : await readSealed(blobs, name);
      return file && (await isMeant(file, clip)) ? file : null;
    },
    close(): void {
      for (const stop of [...stops, stopShared, followed?.stop]) stop?.();
      voices.discard();
      void voiceDesk.close();
    },
  };
};

export type VoicesFlow = ReturnType<typeof createVoicesFlow>;
