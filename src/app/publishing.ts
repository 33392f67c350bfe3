import { readSelf, writeSelf, writeShownName, type Book, type Self } from '../doc';

export interface PublishingOptions {
  readonly privateBook: Book;
  readonly sharedBook: () => Book;
  /** Shows the partner of care what may be shown. */
  readonly care: { show(): void };
  /** False while another device of this person knows better what is to be shown. */
  readonly mayPublish: () => boolean;
}

/** Keeps what is shown to the partner in line with what this person has said. */
export const createPublishing = ({
  privateBook,
  sharedBook,
  care,
  mayPublish,
}: PublishingOptions) => {
  const publish = (): void => {
    if (mayPublish()) writeShownName(sharedBook(), readSelf(privateBook).name);
    care.show();
  };
  return {
    publish,
    changeSelf(change: Partial<Self>): void {
      writeSelf(privateBook, { ...readSelf(privateBook), ...change });
      publish();
    },
  };
};
