export { readSelf, readShownName, writeSelf, writeShownName, type Self } from './about';
export { ownAnswers, shownAnswers } from './answers';
export { createBook, encodeBook, loadBook, onChanged, onUnsaved } from './book';
export type { Book } from './collection';
export {
  journal,
  removeEntry,
  settleSharing,
  shareEntry,
  shownEntries,
  unshareEntry,
  writeEntry,
} from './journal';
export { publishAnswers } from './publish';
