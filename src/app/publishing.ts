import { preferences } from '../content/preferences';
import { toShared } from '../core/care/sharing';
import {
  ownAnswers,
  publishAnswers,
  readSelf,
  writeSelf,
  writeShownName,
  type Book,
  type Self,
} from '../doc';
import type { Deps } from './deps';

export interface PublishingOptions {
  readonly deps: Pick<Deps, 'clock' | 'ids'>;
  readonly privateBook: Book;
  readonly sharedBook: () => Book;
}

/** Keeps what is shown to the partner in line with what this person has said. */
export const createPublishing = ({ deps, privateBook, sharedBook }: PublishingOptions) => {
  const publish = (): void => {
    writeShownName(sharedBook(), readSelf(privateBook).name);
    publishAnswers(sharedBook(), toShared(ownAnswers.read(privateBook), preferences), {
      nextId: () => deps.ids.next(),
      at: deps.clock.now(),
    });
  };
  return {
    publish,
    changeSelf(change: Partial<Self>): void {
      writeSelf(privateBook, { ...readSelf(privateBook), ...change });
      publish();
    },
  };
};
