import type { Answer, AnswerKey, CardItem } from '../core/care/types';
import type { Problem } from '../core/errors';
import type { DownloadState, PlayerState, SessionPlan, SyncStatus } from '../core/ports';
import type { Result } from '../core/result';

/**
 * What the screens see: read-only state (Solid stores, so reading a field inside a component is reactive) and commands.
 * Screens never touch Yjs, keys or storage.
 */

export type GateStage =
  | 'starting'
  /** This browser lacks something that Hearth cannot do without; `problem` says what. */
  | 'unsupported'
  /** Another tab or window holds the vault. */
  | 'elsewhere'
  /** No vault here yet. */
  | 'welcome'
  | 'locked'
  | 'open';

export interface GateState {
  readonly stage: GateStage;
  readonly problem: Problem | null;
}

/** Everything before the vault is open. Loads without crypto, Yjs or sync. */
export interface Gate {
  readonly state: GateState;
  suggestPassphrase(): Promise<string>;
  create(passphrase: string): Promise<Result<void, Problem>>;
  unlock(passphrase: string): Promise<Result<void, Problem>>;
  /** Ends the crypto worker: nothing that we control keeps a key afterwards. */
  lock(): void;
  takeOver(): Promise<void>;
  /** The opened home; present while `state.stage` is `open`. */
  home(): Home | undefined;
}

export interface JournalEntry {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since the Unix epoch. */
  readonly writtenAt: number;
  readonly shared: boolean;
}

export interface PartnerEntry {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: number;
}

export type PairingView =
  | { readonly phase: 'idle' }
  | { readonly phase: 'preparing' }
  /** Waiting for the other device. `link` and `code` carry the same secret; the QR code shows `link`. */
  | {
      readonly phase: 'inviting';
      readonly link: string;
      readonly code: string;
      readonly expiresAt: number;
    }
  | { readonly phase: 'joining' }
  /** This person reads `words` aloud; the other chooses. */
  | { readonly phase: 'reading'; readonly words: string }
  /** The other person reads aloud; this one taps what they hear. */
  | { readonly phase: 'choosing'; readonly candidates: readonly string[] }
  /** Chosen here; the other device has not finished yet. */
  | { readonly phase: 'finishing' }
  | { readonly phase: 'paired' }
  | { readonly phase: 'failed'; readonly problem: Problem };

export interface HomeState {
  readonly name: string;
  readonly answers: Readonly<Partial<Record<AnswerKey, Answer>>>;
  /** How many of the quick-start questions have been passed; kept at every tap. */
  readonly quickStartAt: number;
  readonly partner: { readonly name: string; readonly entries: readonly PartnerEntry[] } | null;
  readonly card: readonly CardItem[];
  readonly journal: readonly JournalEntry[];
  /** `unsaved`: the last change is on screen but not yet on disk; `saveProblem` says why. */
  readonly save: 'saved' | 'saving' | 'unsaved';
  readonly saveProblem: Problem | null;
  /** Parts of a book could not be read when it was opened; the rest is here. */
  readonly damaged: boolean;
  readonly sync: SyncStatus;
  readonly pairing: PairingView;
  readonly audio: {
    readonly download: DownloadState | null;
    readonly downloading: boolean;
    readonly problem: Problem | null;
    readonly player: PlayerState;
  };
  /** False where the browser has not promised to keep the data; null while unknown. */
  readonly storageKept: boolean | null;
}

export interface Home {
  readonly state: HomeState;
  setName(name: string): void;
  /** `null` takes the answer back. */
  setAnswer(key: AnswerKey, answer: Answer | null): void;
  setQuickStartAt(position: number): void;
  retrySave(): void;

  invite(): Promise<void>;
  /** A link, a code or the text of a scanned QR code. */
  join(text: string): Promise<void>;
  choose(phrase: string): Promise<void>;
  cancelPairing(): void;

  /** `writtenAt`: of an entry that comes back by undo. */
  addEntry(text: string, writtenAt?: number): string;
  editEntry(id: string, text: string): void;
  removeEntry(id: string): void;
  shareEntry(id: string): void;
  unshareEntry(id: string): void;

  /** "Ten for the Two of You", laid out for these two people; null while its clips are unknown. */
  plan(): SessionPlan | null;
  download(): Promise<void>;
  load(): Promise<Result<void, Problem>>;
  play(): Promise<Result<void, Problem>>;
  pause(): void;
  seek(positionS: number): void;
  stop(): void;
  askToKeepStorage(): Promise<void>;
}
