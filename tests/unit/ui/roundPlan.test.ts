import { describe, expect, it } from 'vitest';
import { preferences, quickStart, rounds } from '../../../src/content/preferences';
import { howParts, howValues } from '../../../src/ui/screens/profile/howParts';
import { askedIn, nextRound, roundProgress } from '../../../src/ui/screens/profile/roundPlan';
import { groups } from '../../../src/ui/screens/profile/themes';

const all = [...rounds.keys()];

describe('the rounds', () => {
  it('ask what the quick start does not, each once', () => {
    const asked = all.flatMap((round) => askedIn(round, [])).map(({ pref }) => pref.id);
    expect([...asked, ...quickStart].toSorted()).toEqual(
      preferences.map(({ id }) => id).toSorted(),
    );
  });

  it('pass over themes that are left out, and keep their places', () => {
    for (const group of groups) {
      for (const round of all) {
        const asked = askedIn(round, [group]);
        expect(asked.filter(({ pref }) => pref.group === group)).toEqual([]);
        expect(
          asked.map(({ pref, position }) => rounds[round]?.[position] === pref.id),
        ).not.toContain(false);
      }
    }
  });

  it('are begun with the first question passed, and asked with the last', () => {
    const asked = askedIn(0, []);
    expect([0, 1, 7, 8].map((at) => roundProgress(asked, at))).toEqual([
      'none',
      'begun',
      'begun',
      'done',
    ]);
  });

  it('go on with what was begun, then with the first that was not, then end', () => {
    expect(nextRound([8, 0, 3], [])).toBe(2);
    expect(nextRound([8, 0, 8], [])).toBe(1);
    expect(nextRound([], [])).toBe(0);
    expect(
      nextRound(
        all.map(() => 8),
        [],
      ),
    ).toBeNull();
  });

  it('have nothing to ask where all is left out', () => {
    expect(nextRound([], groups)).toBeNull();
  });
});

describe('how an item is liked', () => {
  it('always has a note at its end, and values for everything else', () => {
    for (const pref of preferences) {
      const parts = howParts(pref);
      expect(parts.at(-1)).toBe('note');
      expect(
        parts.slice(0, -1).every((part) => part !== 'note' && howValues[part].length > 1),
      ).toBe(true);
    }
  });

  it('asks how firm only where bodies touch, and who starts only where there are two', () => {
    for (const pref of preferences) {
      expect(howParts(pref).includes('strength')).toBe(pref.touch === true);
      if (pref.kind === 'own') expect(howParts(pref)).not.toContain('starts');
    }
  });
});
