import type { AboutWords } from './about/about';
import type { AffirmationWords } from './affirmations/words';
import type { LearnWords } from './cards/words';
import type { ConversationWords } from './conversation/words';
import type { EvidenceId, EvidenceWords } from './evidence/types';
import type { FeelingWords } from './feelings/feelings';
import type { GlossaryWords } from './glossary/glossary';
import type { MessageWords } from './messages/words';
import type { MisconceptionWords } from './misconceptions/words';
import type { JournalPromptWords } from './prompts/words';

/** The words of each family of content: `<family>/<language>/words.ts`. */
export interface Library {
  readonly about: AboutWords;
  readonly affirmations: AffirmationWords;
  readonly cards: LearnWords;
  readonly conversation: ConversationWords;
  readonly evidence: Readonly<Record<EvidenceId, EvidenceWords>>;
  readonly feelings: FeelingWords;
  readonly glossary: GlossaryWords;
  readonly messages: MessageWords;
  readonly misconceptions: MisconceptionWords;
  readonly prompts: JournalPromptWords;
}

export type Family = keyof Library;

/** Words and the language that they are in. */
export interface Loaded<F extends Family> {
  readonly language: string;
  readonly words: Library[F];
}

const original = 'en';

/** A language is here as soon as its files are. Each is a chunk of its own, fetched when it is read. */
const files = import.meta.glob<unknown>('./*/*/words.ts', { import: 'words' });

const fileOf = (family: Family, language: string) => files[`./${family}/${language}/words.ts`];

/** The words of a family in a language; in English where it has not been translated. */
export const loadWords = async <F extends Family>(
  family: F,
  language: string,
): Promise<Loaded<F>> => {
  const translated = fileOf(family, language);
  const load = translated ?? fileOf(family, original);
  if (!load) throw new Error(`No words for ${family}`);
  const words = (await load()) as Library[F];
  return { language: translated ? language : original, words };
};
