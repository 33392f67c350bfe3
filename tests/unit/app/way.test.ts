import { expect, it } from 'vitest';
import { writeWay } from '../../../src/doc';
import { createHub, until } from '../../helpers/appWorld';
import { connectHomes } from '../../helpers/connectHomes';
import { openNamedApp } from '../../helpers/namedApp';

it('phones connect directly only while both people say so, and anew once one does not', async () => {
  const hub = createHub();
  const [ada, ben] = [await openNamedApp(hub, 'Ada'), await openNamedApp(hub, 'Ben')];
  await connectHomes(ada.home, ben.home);
  const { way } = ada.home;
  const { syncs } = ada.device.system;
  const sync = () => {
    const last = syncs.at(-1);
    if (!last) throw new Error('no sync');
    return last;
  };
  const theirs = sync().books.find(({ side }) => side === 'reader')?.doc;
  if (!theirs) throw new Error('no book');

  expect(way.state).toEqual({ mine: false, theirs: false, canHide: null });
  sync().onTurn(true);
  expect(way.state.canHide).toBe(true);

  way.setDirect(true);
  expect([way.state.mine, sync().isNear()]).toEqual([true, false]);
  writeWay(theirs, { direct: true });
  expect([way.state.theirs, sync().isNear()]).toEqual([true, true]);

  // The partner takes it back: their change has come over the connection that ends with it.
  const before = syncs.length;
  writeWay(theirs, { direct: false });
  await until(() => syncs.length === before + 1);
  expect([sync().isNear(), syncs.at(-2)?.stopped]).toEqual([false, true]);

  writeWay(theirs, { direct: true });
  way.setDirect(false);
  await until(() => syncs.length === before + 2);
  expect(way.state).toMatchObject({ mine: false, theirs: true });
});
