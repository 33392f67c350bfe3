export {
  observeSelf,
  observeShownName,
  readSelf,
  readShownName,
  writeSelf,
  writeShownName,
  type Self,
} from './about';
export { ownAnswers, shownAnswers } from './answers';
export {
  createArchiveReader,
  packArchive,
  type ArchiveAbout,
  type ArchiveError,
  type ArchiveItem,
  type ArchivePart,
  type ArchiveReader,
  type BookRole,
} from './archive';
export { createBook, encodeBook, loadBook, onChanged, onUnsaved } from './book';
export type { Book, Collection } from './collection';
export {
  journal,
  removeEntry,
  settleSharing,
  shareEntry,
  shownEntries,
  unshareEntry,
  writeEntry,
} from './journal';
export { keptEntries, readLeaving, writeLeaving } from './kept';
export {
  observeMarks,
  observeWording,
  readMarks,
  readWording,
  setMark,
  writeWording,
  type MarkKind,
} from './learning';
export { mergeUpdate } from './merge';
export { moveJournal } from './moveJournal';
export { encodeParts, encodeSince, encodeUpTo, reachOf } from './parts';
export {
  observePrekeys,
  readOutgoing,
  readPrekeys,
  showPrekeys,
  writeOutgoing,
  type Outgoing,
} from './prekeys';
export { publishAnswers } from './publish';
export { observeSettings, readSettings, writeSettings, type Settings } from './settings';
export { observeUpkeep, readUpkeep, writeUpkeep, type Upkeep } from './upkeep';
