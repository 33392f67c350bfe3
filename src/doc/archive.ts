export type { ArchiveAbout, ArchiveError, BookRole } from './archiveForm';
export { createArchiveReader, type ArchivePart, type ArchiveReader } from './archiveReader';
export { packArchive, type ArchiveItem } from './archiveWriter';
