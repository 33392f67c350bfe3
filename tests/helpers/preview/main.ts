import type { GateStage } from '../../../src/app/api';
import { mountApp } from '../../../src/ui/App';
import { addLanguage } from '../../../src/ui/i18n/language';
import { createFakeGate, createFakeHome } from '../fakeHome';
import { pseudoLanguage } from '../pseudo';
import {
  audioOf,
  farOf,
  keptOf,
  likingsOf,
  locksAtOf,
  roundsOf,
  sceneOf,
  themeOf,
  vaultOf,
  voicesOf,
} from './scenes';

/**
 * Shows the screens with made-up data: `/us?home=long`, `/?stage=welcome`, and so on (see scenes.ts); `lang=ar-XB` runs
 * from right to left, `theme=night` sets the light. `/kit` shows every component in every state.
 */
const query = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

const showApp = () => {
  const stage = (query.get('stage') ?? 'open') as GateStage;
  const problem = stage === 'unsupported' ? ({ type: 'StorageUnavailable' } as const) : null;
  const ways = { passkey: query.has('passkey'), recovery: query.has('recovery') };
  addLanguage(pseudoLanguage);
  const home = createFakeHome(
    sceneOf(query),
    vaultOf(query),
    likingsOf(query),
    audioOf(query),
    roundsOf(query),
    voicesOf(query),
    farOf(query),
    keptOf(query),
  );
  home.look.set({ theme: themeOf(query) });
  home.learning.setWording({ language: query.get('lang') });
  mountApp({
    gate: createFakeGate({ stage, problem, ways, locksAt: locksAtOf(query) }, home),
    root,
    update: { ready: () => query.has('update'), apply: () => location.reload() },
  });
};

const showKit = async () => {
  const { mountKit } = await import('./mountKit');
  document.documentElement.dataset['theme'] = query.get('theme') ?? '';
  mountKit(root);
};

if (location.pathname.startsWith('/kit')) void showKit();
else showApp();
