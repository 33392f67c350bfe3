import type { TalkId } from './conversation';

export interface TalkWords {
  readonly text: string;
  readonly formal?: string;
}

export type ConversationWords = Readonly<Record<TalkId, TalkWords>>;
