import type { Bytes } from '../../core/bytes';
import type { PairingStep } from '../../core/ports/pairing';
import type { Sodium } from '../sodium';
import { createNotes, type NoteKeys } from './notes';

/** What is left of an inviter whose code is used up: it tells every newcomer so. */
export const createWatch = (sodium: Sodium, keys: NoteKeys) => {
  const notes = createNotes(sodium, keys, 'inviter');
  let last: Bytes | undefined;
  return {
    receive(note: Bytes): PairingStep {
      if (!notes.isOpening(note)) return { send: [], phase: 'waiting' };
      const isNew = !last || !sodium.isSame(last, note);
      last = note;
      return {
        send: [],
        phase: 'waiting',
        refuse: notes.sealRefusal(),
        ...(isNew && { isAttempt: true }),
      };
    },
  };
};
