import type { CardId } from '../../../content/cards/types';
import { paths, type Path, type PathId } from '../../../content/cards/cards';
import type { MythAction, MythId } from '../../../content/misconceptions/misconceptions';

/** A browser keeps addresses: they have numbers, so that nobody can read from them what was read. */
export const cardPlace = (id: CardId, path?: PathId): string =>
  path
    ? `/learn/cards/${id}?row=${paths.findIndex((each) => each.id === path) + 1}`
    : `/learn/cards/${id}`;

/** The path that a card's address names. `row`: as `cardPlace` writes it. */
export const pathIn = (row: unknown): Path | undefined => paths[Number(row) - 1];

export const mythPlace = (id: MythId): string => `/learn/myths/${id}`;

/** What one tap leads to. */
export const actionPlaces: Readonly<Record<MythAction, string>> = {
  talk: '/us/talk/cards',
  prompts: '/words/prompts',
  card: '/card',
  say: '/words/say',
  learn: '/learn',
  messages: '/words/messages',
  help: '/help',
  twoMinutes: '/sessions/g1',
};
