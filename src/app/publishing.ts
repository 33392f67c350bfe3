import { readSelf, writeSelf, writeShownName, type Book, type Self } from '../doc';

export interface PublishingOptions {
  readonly privateBook: Book;
  readonly sharedBook: () => Book;
  /** Shows the partner of care what may be shown. */
  readonly care: { show(): void };
}

/** Keeps what is shown to the partner in line with what this person has said. */
export const createPublishing = ({ privateBook, sharedBook, care }: PublishingOptions) => {
  const publish = (): void => {
    writeShownName(sharedBook(), readSelf(privateBook).name);
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
