import type { CardId } from '../../../content/cards/types';
import type { PathId } from '../../../content/cards/cards';
import type { MythAction, MythId } from '../../../content/misconceptions/misconceptions';

export const cardPlace = (id: CardId, path?: PathId): string =>
  path ? `/learn/cards/${id}?path=${path}` : `/learn/cards/${id}`;

export const mythPlace = (id: MythId): string => `/learn/myths/${id}`;

/** What one tap leads to. */
export const actionPlaces: Readonly<Record<MythAction, string>> = {
  talk: '/words/talk',
  prompts: '/words/prompts',
  card: '/card',
  say: '/words/say',
  learn: '/learn',
  messages: '/words/messages',
  help: '/help',
};
