/** How the words come. */
export interface Wording {
  /** BCP 47; null follows the device. */
  readonly language: string | null;
  /** In languages with two ways of saying "you". */
  readonly address: 'informal' | 'formal';
  /** What is left out of the words to say. */
  readonly without: readonly ('love' | 'body' | 'we' | 'praise')[];
  /** A name or role for the other, to stand in words to say; empty for none. */
  readonly callName: string;
  /** `open` until the person has gone through the first steps, or put them away. */
  readonly firstSteps: 'open' | 'done';
}

export interface LearningState {
  /** Ids of cards, misconceptions and words to say. */
  readonly favourites: readonly string[];
  readonly read: readonly string[];
  readonly wording: Wording;
}

/** What a person keeps of the texts that Hearth brings along. */
export interface Learning {
  readonly state: LearningState;
  setFavourite(id: string, isOn: boolean): void;
  setRead(id: string, isOn: boolean): void;
  setWording(change: Partial<Wording>): void;
}
