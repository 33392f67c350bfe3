import { describe, expect, it } from 'vitest';
import { createDevice, homeOf, startApp, until, wholeHome } from '../../helpers/appWorld';

const words = 'amber kettle meadow soft';

describe('favourites and wording', () => {
  it('are shown at once, are there after locking, and are not shown while locked', async () => {
    const gate = await startApp(createDevice());
    await gate.create(words);
    const home = await wholeHome(gate);
    home.learning.setFavourite('card.07', true);
    home.learning.setRead('card.07', true);
    home.learning.setRead('card.08', true);
    home.learning.setRead('card.08', false);
    home.learning.setWording({ callName: 'Captain' });
    home.learning.setWording({ without: ['we'] });
    const kept = {
      favourites: ['card.07'],
      read: ['card.07'],
      wording: { callName: 'Captain', without: ['we'] },
    };
    expect(home.learning.state).toMatchObject(kept);
    await until(() => home.state.save === 'saved');

    gate.lock();
    await until(() => home.learning.state.favourites.length === 0);
    expect(home.learning.state.wording.callName).toBe('');
    await gate.unlock(words);
    expect(homeOf(gate).learning.state).toMatchObject(kept);
  });
});
