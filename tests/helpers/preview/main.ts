import type { GateStage } from '../../../src/app/api';
import { mountApp } from '../../../src/ui/App';
import { createFakeGate, createFakeHome } from '../fakeHome';
import { likingsOf, sceneOf } from './scenes';

/** Shows the screens with made-up data: `/us?home=long`, `/?stage=welcome`, and so on (see scenes.ts). */
const query = new URLSearchParams(location.search);
const stage = (query.get('stage') ?? 'open') as GateStage;
const problem = stage === 'unsupported' ? ({ type: 'StorageUnavailable' } as const) : null;
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

mountApp({
  gate: createFakeGate({ stage, problem }, createFakeHome(sceneOf(query), likingsOf(query))),
  root,
  update: { ready: () => query.has('update'), apply: () => location.reload() },
});
