import type { PromptId } from './prompts';

export interface PromptWords {
  readonly text: string;
  readonly formal?: string;
  /** Asks for a list or a choice; no sentences needed. */
  readonly pick?: true;
}

export type JournalPromptWords = Readonly<Record<PromptId, PromptWords>>;
