export { onActivity } from './activity';
export { clearCaches } from './caches';
export { files } from './files';
export { holdLeadership } from './leadership';
export { createSystemNotices } from './notices';
export { passkeys } from './passkeys';
export { registerApp } from './registration';
export { askToKeepStorage, isStorageKept, savesData, storageEstimate } from './storage';
export { onHidden } from './visibility';
