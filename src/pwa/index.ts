export { holdLeadership } from './leadership';
export { registerApp } from './registration';
export { askToKeepStorage, isStorageKept } from './storage';
