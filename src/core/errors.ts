/**
 * Every error that can reach a person. Errors are plain objects told apart by `type`; the sentence for the person
 * lies in the i18n catalogue under `problem.<type>` (what happened, what was kept, what to do next).
 * They never carry personal text or secrets.
 */

export type UnlockError =
  /** No slot opened with this passphrase. */
  | { readonly type: 'WrongPassphrase' }
  /** Letters are missing from the recovery code, or one is mistyped: its checksum does not fit. */
  | { readonly type: 'MistypedCode' }
  /** A whole recovery code, but not one that opens this vault or file. */
  | { readonly type: 'WrongCode' }
  /** The passkey is not one that opens this vault. */
  | { readonly type: 'WrongPasskey' }
  /** A slot or the keyring was altered, cut short, or holds parameters outside the allowed bounds. */
  | { readonly type: 'DamagedVault' }
  /** Written by a later version of Hearth; left untouched. */
  | { readonly type: 'NewerVault' };

export type PasskeyError =
  /** The system's dialog was closed, timed out, or did not recognise the person. */
  | { readonly type: 'PasskeyRefused' }
  /** The passkey has no PRF, so it cannot open a vault. */
  | { readonly type: 'PasskeyUnfit' };

export type BackupError =
  /** Some other file. */
  | { readonly type: 'NotABackup' }
  /** Altered, or cut short; nothing of it was used. */
  | { readonly type: 'DamagedBackup' }
  | { readonly type: 'NewerBackup' }
  | { readonly type: 'WrongPassphrase' }
  | { readonly type: 'MistypedCode' }
  | { readonly type: 'WrongCode' }
  /** The file can no longer be read: moved, or its medium is gone. */
  | { readonly type: 'FileUnreadable' };

/** Of an update that came as a file. */
export type BundleError =
  /** Some other file. */
  | { readonly type: 'NotABundle' }
  /** Altered, or cut short; nothing of it was used. */
  | { readonly type: 'DamagedBundle' }
  | { readonly type: 'NewerBundle' }
  /** Sealed for somebody else, or before the two phones last met. */
  | { readonly type: 'OtherBundle' }
  /** Opened before; it has nothing new. */
  | { readonly type: 'BundleUsed' };

/** A sealed record that does not open: altered, moved, or sealed for another place. */
export type OpenError = { readonly type: 'Unreadable' };

export type StorageError =
  | { readonly type: 'DiskFull' }
  /** Nothing can be kept here (some private windows, blocked site data), or what is kept cannot be opened. */
  | { readonly type: 'StorageUnavailable' }
  /** The database was made by a later version; left untouched. */
  | { readonly type: 'NewerDatabase' }
  /** Another window has taken over, or the connection was lost and could not be reopened. */
  | { readonly type: 'StorageLost' };

/** Something in a book's log that could not be used; everything else was loaded. */
export type Damage =
  | { readonly type: 'Unreadable'; readonly seq: number }
  | { readonly type: 'Missing'; readonly seq: number };

export type PairingError =
  /** Not a Hearth code, or mistyped. */
  | { readonly type: 'NotACode' }
  | { readonly type: 'CodeExpired' }
  /** The other side has already used or closed this code. */
  | { readonly type: 'CodeUsed' }
  /** The person pointed the app at its own code. */
  | { readonly type: 'OwnCode' }
  /** It adds a device of somebody's own, and connects nobody with a partner. */
  | { readonly type: 'DeviceCode' }
  /** It connects two people, and adds no device. */
  | { readonly type: 'PartnerCode' }
  /** This device has a partner, or other devices, of its own; it cannot become somebody's further one. */
  | { readonly type: 'NotAlone' }
  /** The five words differed: nothing was shared. */
  | { readonly type: 'WordsDiffer' }
  /** The phone that answered is not the one whose square was scanned: nothing was shared. */
  | { readonly type: 'CodesDiffer' }
  /** Both phones have read each other's square, and find no way to each other without the internet. */
  | { readonly type: 'NoWayThere' }
  /** The other side sent something that does not follow the protocol. */
  | { readonly type: 'BadMessage' }
  /** The other side did not answer in time. */
  | { readonly type: 'NobodyThere' }
  | { readonly type: 'RelayUnreachable' };

/** The peer's handshake or frame did not authenticate, or came out of order. The connection ends. */
export type SessionError = { readonly type: 'NotAuthentic' };

export type SyncError =
  /** The partner's device sent what no honest one writes; none of it was used. */
  | { readonly type: 'UpdateRefused' }
  /** The partner's device shows less than it did before. */
  | { readonly type: 'PartnerRestored' };

export type CameraError = { readonly type: 'NoCamera' } | { readonly type: 'CameraDenied' };

export type AudioError =
  /** A file of the session is neither here nor reachable. */
  | { readonly type: 'AudioMissing' }
  | { readonly type: 'AudioUnplayable' }
  | { readonly type: 'DiskFull' };

export type MicrophoneError =
  | { readonly type: 'NoMicrophone' }
  /** The person, or the system's settings, said no. */
  | { readonly type: 'MicrophoneDenied' };

export type RecordingError =
  /** Silence from beginning to end. */
  | { readonly type: 'NothingHeard' }
  /** What was recorded cannot be read again. */
  | { readonly type: 'RecordingUnusable' };

export type PlatformError =
  /** Plain HTTP from another device: browsers hold back encryption, locks and the camera there. */
  | { readonly type: 'NotSecure' }
  | { readonly type: 'NoWebAssembly' }
  | { readonly type: 'NoWebRtc' };

export type Problem =
  | UnlockError
  | PasskeyError
  | BackupError
  | BundleError
  | StorageError
  | PairingError
  | SyncError
  | CameraError
  | AudioError
  | MicrophoneError
  | RecordingError
  | PlatformError;

export type ProblemType = Problem['type'];
