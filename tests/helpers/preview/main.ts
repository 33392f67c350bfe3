import type { GateStage } from '../../../src/app/api';
import { mountApp } from '../../../src/ui/App';
import { createFakeGate, createFakeHome } from '../fakeHome';
import { likingsOf, sceneOf, vaultOf } from './scenes';

/** Shows the screens with made-up data: `/us?home=long`, `/?stage=welcome`, and so on (see scenes.ts). */
const query = new URLSearchParams(location.search);
const stage = (query.get('stage') ?? 'open') as GateStage;
const problem = stage === 'unsupported' ? ({ type: 'StorageUnavailable' } as const) : null;
const ways = { passkey: query.has('passkey'), recovery: query.has('recovery') };
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

mountApp({
  gate: createFakeGate(
    { stage, problem, ways },
    createFakeHome(sceneOf(query), vaultOf(query), likingsOf(query)),
  ),
  root,
  update: { ready: () => query.has('update'), apply: () => location.reload() },
});
