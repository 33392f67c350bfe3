import { afterEach, describe, expect, it } from 'vitest';
import { morningAfter } from '../../../src/app/api/morning';
import { createFakeCare } from '../../helpers/fakeCare';

type Fake = ReturnType<typeof createFakeCare>;

const opened: Fake[] = [];
const clock = { at: Date.UTC(2030, 0, 1, 20), now: () => clock.at };

const open = (options: Parameters<typeof createFakeCare>[0]): Fake => {
  const fake = createFakeCare({ now: clock.now, ...options });
  opened.push(fake);
  return fake;
};

afterEach(() => {
  for (const fake of opened.splice(0)) fake.close();
  clock.at = Date.UTC(2030, 0, 1, 20);
});

const card = ({ care }: Fake) => care.state.card.map(({ pref, way }) => `${pref} ${way}`);

const two = {
  answers: { 'T02.both': 'love', 'F01.receive': 'nice', 'W01.give': 'fine' },
  likings: { 'T02.both': 'nice', 'F01.give': 'love', 'W01.receive': 'love' },
} as const;

describe('care of two', () => {
  it('shows what both like, and a no takes it away at once', () => {
    const fake = open(two);
    expect(card(fake)).toEqual(['T02 both', 'F01 themToMe', 'W01 meToThem']);
    fake.setAnswer('T02.both', 'pleaseDont');
    expect(card(fake)).toEqual(['F01 themToMe', 'W01 meToThem']);
    expect(fake.answers()['T02.both']).toBe('pleaseDont');
  });

  it('differs by kind, and a kind only tightens', () => {
    const fake = open(two);
    fake.care.setKindAnswer('quick', 'T02.both', 'pleaseDont');
    expect(card(fake)).toContain('T02 both');
    fake.care.chooseKind('quick');
    expect(card(fake)).not.toContain('T02 both');
    fake.setAnswer('F01.receive', 'pleaseDont');
    fake.care.setKindAnswer('quick', 'F01.receive', 'love');
    expect(card(fake)).toEqual(['W01 meToThem']);
    expect(fake.care.state.kindAnswers.quick).toEqual({
      'T02.both': 'pleaseDont',
      'F01.receive': 'love',
    });
  });

  it('leaves out for tonight what a tag leaves out, and until tomorrow only', () => {
    const fake = open(two);
    fake.care.setTag('needSpace', true);
    expect(card(fake)).not.toContain('T02 both');
    clock.at = morningAfter(clock.at);
    fake.care.clearSignals();
    expect(card(fake)).toContain('T02 both');
    expect(fake.care.state.tonight.tags).toEqual([]);
  });
});
