import type { GateStage } from '../../../src/app/api';
import { mountApp } from '../../../src/ui/App';
import { addLanguage } from '../../../src/ui/i18n/language';
import { createFakeGate, createFakeHome } from '../fakeHome';
import { pseudoLanguage } from '../pseudo';
import { likingsOf, sceneOf, vaultOf } from './scenes';

/**
 * Shows the screens with made-up data: `/us?home=long`, `/?stage=welcome`, and so on (see scenes.ts); `lang=ar-XB` runs
 * from right to left.
 */
const query = new URLSearchParams(location.search);
const stage = (query.get('stage') ?? 'open') as GateStage;
const problem = stage === 'unsupported' ? ({ type: 'StorageUnavailable' } as const) : null;
const ways = { passkey: query.has('passkey'), recovery: query.has('recovery') };
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

addLanguage(pseudoLanguage);
const home = createFakeHome(sceneOf(query), vaultOf(query), likingsOf(query));
home.learning.setWording({ language: query.get('lang') });

mountApp({
  gate: createFakeGate({ stage, problem, ways }, home),
  root,
  update: { ready: () => query.has('update'), apply: () => location.reload() },
});
