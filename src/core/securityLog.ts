/** What the security log tells the person. Content-free: kinds and times only. */
export const securityEventKinds = [
  'vaultMade',
  'unlockFailed',
  'recoveryUsed',
  'paired',
  'backupMade',
  'backupRestored',
  'passphraseChanged',
  'recoverySet',
  'recoveryRemoved',
  'passkeyAdded',
  'passkeyRemoved',
  'keysRenewed',
  'parted',
  'codeTried',
  'pairKeysRenewed',
  'deviceAdded',
  'deviceRemoved',
  'partnerDeviceAdded',
] as const;

export type SecurityEventKind = (typeof securityEventKinds)[number];

export interface SecurityEvent {
  readonly kind: SecurityEventKind;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** Nobody takes an event out of the log before that, so that what a guest did shows. */
const keptForMs = 14 * 24 * 60 * 60 * 1000;

/** Whether an event may leave the log; one from the future may not. */
export const isRemovable = (event: SecurityEvent, nowMs: number): boolean =>
  nowMs - event.at > keptForMs;
