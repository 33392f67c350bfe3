import { copies } from './en/copies';
import { createTranslate } from './translate';

/** Words of backups, storage and the security log; loaded with their screens. */
export const t = createTranslate(copies);
