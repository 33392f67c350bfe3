import type { FileDesk, GiveFile } from '../../src/core/files';

/** Where a test is about books alone. */
export const noGive: GiveFile = async () => null;

export const noDesk: FileDesk = { attach: () => () => {}, take: () => false };
