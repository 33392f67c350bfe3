import { preferences, rounds } from '../../../content/preferences';
import type { Preference, PrefGroup } from '../../../core/care/types';
import { groupWords } from '../../i18n/care';

/** The themes of the hundred items, in the order of the catalogue. */
export const groups: readonly PrefGroup[] = [...new Set(preferences.map(({ group }) => group))];

export const itemsOf = (group: PrefGroup): readonly Preference[] =>
  preferences.filter((pref) => pref.group === group);

const themesOf = (ids: readonly string[]): readonly PrefGroup[] =>
  groups.filter((group) => ids.some((id) => id.startsWith(group)));

/** What a round is about. */
export const roundTheme = (round: number, hidden: readonly PrefGroup[]): string =>
  themesOf(rounds[round] ?? [])
    .filter((group) => !hidden.includes(group))
    .map(groupWords)
    .join(' · ');
