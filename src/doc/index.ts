export {
  observeSelf,
  observeShownName,
  observeWay,
  readSelf,
  readShownName,
  readWay,
  writeSelf,
  writeShownName,
  writeWay,
  type Self,
} from './about';
export { ownAnswers, publishAnswers, shownAnswers, type OwnAnswer } from './answers';
export {
  careSettings,
  dropPlan,
  itemWishes,
  kitTicks,
  lastMoment,
  ownNames,
  review,
  roundsPassed,
  routine,
  shownNames,
  shownPlan,
  shownTags,
  tonight,
} from './care';
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
export { longest } from './careSchemas';
export { observeAppearance, readAppearance, writeAppearance } from './appearance';
export {
  shownGoodbye,
  shownGoodbyeReply,
  shownStart,
  shownStartReply,
  type WrittenGoodbye,
} from './far';
export { createBook, encodeBook, inOneGo, loadBook, onChanged, onUnsaved } from './book';
export type { Book, Collection } from './collection';
export {
  bonds,
  commonBond,
  goneDevices,
  ownDevices,
  partnerDevices,
  publishDevices,
  removedDevices,
  shownDevices,
  writeBond,
  type KnownBond,
  type OwnDevice,
  type PartnerDevice,
  type ShownDevice,
} from './devices';
export {
  answerPlan,
  clearEvening,
  observeEvening,
  ownPlan,
  readEvening,
  showPlan,
} from './evening';
export { changes, newestFirst, noteChange, type KnownChange } from './history';
export { hasLost, rememberHead } from './heads';
export {
  journal,
  markEntry,
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
export {
  checkIns,
  helpers,
  momentSettings,
  removeCheckIn,
  settleCheckIns,
  shareCheckIn,
  shownCheckIns,
  unshareCheckIn,
  type Helpers,
  type KeptCheckIn,
  type MomentSettings,
  type ShownCheckIn,
} from './moments';
export { moveJournal } from './moveJournal';
export { encodeParts, encodePieces, encodeSince, encodeUpTo, reachOf } from './parts';
export {
  observePrekeys,
  readOutgoing,
  readPrekeys,
  showPrekeys,
  writeOutgoing,
  type Outgoing,
} from './prekeys';
export { leftAt, listening } from './listening';
export { publishCare } from './publishCare';
export { toPart } from './partForm';
export { createQuarantine } from './quarantine';
export { shareQuarantine } from './sharedQuarantine';
export { observeSettings, readSettings, writeSettings, type Settings } from './settings';
export type { DatedSingle, Stamp } from './standing';
export { answerDrafts, heldAnswers, openedAnswers, sealedAnswers } from './talk';
export { heldVoices, ownVoices, shownVoices } from './voices';
export { observeUpkeep, readUpkeep, writeUpkeep, type Upkeep } from './upkeep';
