import type { MessageId } from './messages';

export interface MessageText {
  readonly text: string;
  /** For languages with two ways of saying "you". */
  readonly formal?: string;
}

export type MessageWords = Readonly<Record<MessageId, MessageText>>;
