import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Home } from '../../../src/app/api';
import { encodeBook } from '../../../src/doc';
import { createHub, until } from '../../helpers/appWorld';
import { connectHomes } from '../../helpers/connectHomes';
import { openNamedApp } from '../../helpers/namedApp';

type App = Awaited<ReturnType<typeof openNamedApp>>;

const bookOf = ({ device }: App, side: 'author' | 'reader') => {
  const found = device.system.syncs.at(-1)?.books.find((book) => book.side === side);
  if (!found) throw new Error('Nothing syncs');
  return found.doc;
};

/** What the one has on disk goes across to the other. */
const cross = async (from: App, to: App) => {
  await until(() => from.home.state.save === 'saved');
  Y.applyUpdate(bookOf(to, 'reader'), encodeBook(bookOf(from, 'author')));
};

const twoApps = async () => {
  const hub = createHub();
  const [ada, ben] = [await openNamedApp(hub, 'Ada'), await openNamedApp(hub, 'Ben')];
  await connectHomes(ada.home, ben.home);
  return { ada, ben };
};

const phases = (home: Home) => home.talk.state.rounds.map(({ phase }) => phase);
const untilPhases = (home: Home, ...wanted: readonly string[]) =>
  until(() => phases(home).join() === wanted.join());

const shownBy = (app: App) => new TextDecoder().decode(encodeBook(bookOf(app, 'author')));

describe('answers that open together', () => {
  it('leave the device only once the other has answered, and then both see both', async () => {
    const { ada, ben } = await twoApps();
    ada.home.talk.draft('talk.b01', ['By the tea']);
    expect(ada.home.talk.state.drafts).toEqual({ 'talk.b01': ['By the tea'] });
    await ada.home.talk.seal('talk.b01', ['By the tea they bring']);
    await untilPhases(ada.home, 'mine');
    expect(ada.home.talk.state.drafts).toEqual({});

    await cross(ada, ben);
    await untilPhases(ben.home, 'theirs');
    expect(shownBy(ada)).not.toContain('By the tea');
    await ben.home.talk.seal('talk.b01', ['When you ask first']);
    await untilPhases(ben.home, 'opening');
    await cross(ben, ada);
    await untilPhases(ada.home, 'open');
    expect(ada.home.talk.state.rounds).toMatchObject([
      { mine: ['By the tea they bring'], theirs: ['When you ask first'] },
    ]);
    await cross(ada, ben);
    await untilPhases(ben.home, 'open');
    expect(ben.home.talk.state.rounds).toMatchObject([
      { mine: ['When you ask first'], theirs: ['By the tea they bring'] },
    ]);

    // Kept over a restart, and gone for good from both sides' view once it is taken away.
    await until(() => ada.home.state.save === 'saved');
    const again = await ada.again();
    await untilPhases(again, 'open');
    again.talk.remove(again.talk.state.rounds[0]?.round ?? '');
    await untilPhases(again);
    expect(shownBy(ada)).not.toContain('By the tea');
    Y.applyUpdate(bookOf(ben, 'reader'), encodeBook(bookOf(ada, 'author')));
    await untilPhases(ben.home, 'gone');
    expect(JSON.stringify(ben.home.talk.state.rounds)).not.toContain('By the tea');
  });

  it('find each other where both began at once', async () => {
    const { ada, ben } = await twoApps();
    await ada.home.talk.seal('look.back', ['the quiet', 'the light', '']);
    await ben.home.talk.seal('look.back', ['the tea', '', 'the phone']);
    for (let turn = 0; turn < 3; turn += 1) {
      await cross(ada, ben);
      await cross(ben, ada);
      await until(() => [ada, ben].every(({ home }) => home.state.save === 'saved'));
    }
    await untilPhases(ada.home, 'open');
    await cross(ada, ben);
    await untilPhases(ben.home, 'open');
    expect(ben.home.talk.state.rounds).toMatchObject([
      { mine: ['the tea', '', 'the phone'], theirs: ['the quiet', 'the light', ''] },
    ]);
  });

  it('are drafts again after a parting, and nothing of them lies in what the next one sees', async () => {
    const { ada, ben } = await twoApps();
    await ada.home.talk.seal('talk.b02', ['For Ben']);
    await untilPhases(ada.home, 'mine');
    await ada.home.bond.part(false);
    await until(() => ada.home.talk.state.drafts['talk.b02'] !== undefined);
    expect(ada.home.talk.state).toEqual({ rounds: [], drafts: { 'talk.b02': ['For Ben'] } });
    expect(await ada.home.talk.seal('talk.b02', ['Nobody is there'])).toBeUndefined();
    await connectHomes(ben.home, ada.home);
    expect(shownBy(ada)).not.toContain('talk.b02');
  });

  it('keep their words from the other side while what it committed to is not on the disk', async () => {
    const { ada, ben } = await twoApps();
    await ada.home.talk.seal('talk.b01', ['Only later']);
    await ben.home.talk.seal('talk.b01', ['Mine']);
    await untilPhases(ada.home, 'mine');
    ada.device.fill(true);
    await cross(ben, ada);
    await until(() => ada.home.state.save === 'unsaved');
    expect(shownBy(ada)).not.toContain('Only later');
    ada.device.fill(false);
    ada.home.retrySave();
    await until(() => shownBy(ada).includes('Only later'));
  });
});
