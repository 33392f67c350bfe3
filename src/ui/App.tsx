import { Route, Router, type RouteSectionProps } from '@solidjs/router';
import { createEffect, lazy, Match, Suspense, Switch } from 'solid-js';
import { render } from 'solid-js/web';
import type { Gate } from '../app/api';
import { AppProvider, HomeProvider, useApp, type AppUpdate } from './context';
import { t } from './i18n';
import './kit/kit.css';
import { Wait } from './kit/Wait';
import { createPairLink } from './pairLink';
import { Door } from './screens/gate/Door';
import { UpdateBanner } from './UpdateBanner';

const Shell = lazy(() => import('./screens/shell/Shell'));
const Now = lazy(() => import('./screens/now/Now'));
const CareCard = lazy(() => import('./screens/card/CareCard'));
const Sessions = lazy(() => import('./screens/sessions/Sessions'));
const TenMinutes = lazy(() => import('./screens/sessions/TenMinutes'));
const Words = lazy(() => import('./screens/sessions/Words'));
const Playing = lazy(() => import('./screens/sessions/Playing'));
const Us = lazy(() => import('./screens/us/Us'));
const Pairing = lazy(() => import('./screens/us/Pairing'));
const Journal = lazy(() => import('./screens/journal/Journal'));
const Entries = lazy(() => import('./screens/journal/Entries'));
const Entry = lazy(() => import('./screens/journal/Entry'));
const Me = lazy(() => import('./screens/me/Me'));
const Help = lazy(() => import('./screens/pages/Help'));
const Seen = lazy(() => import('./screens/pages/Seen'));
const Missing = lazy(() => import('./screens/pages/Missing'));

/** Read by anybody, before and after unlocking. */
const openPages: readonly string[] = ['/help', '/who-sees-what'];

/** The pages for everyone, the door, or what lies behind it. */
const Frame = (props: RouteSectionProps) => {
  const { gate } = useApp();
  createEffect(() => {
    // The first screen comes while the passphrase is typed.
    if (gate.state.stage === 'locked') void Promise.allSettled([Shell.preload(), Now.preload()]);
  });
  return (
    <Suspense fallback={<Wait text={t('app.opening')} />}>
      <Switch fallback={<Door />}>
        <Match when={openPages.includes(props.location.pathname)}>
          <div class="page">
            <UpdateBanner />
            {props.children}
          </div>
        </Match>
        <Match when={gate.state.stage === 'open' && gate.home()} keyed>
          {(home) => (
            <HomeProvider value={home}>
              <Shell>{props.children}</Shell>
            </HomeProvider>
          )}
        </Match>
      </Switch>
    </Suspense>
  );
};

const Places = () => (
  <Router root={Frame} preload={false}>
    <Route path="/" component={Now} />
    <Route path="/card" component={CareCard} />
    <Route path="/sessions" component={Sessions} />
    <Route path="/sessions/g3" component={TenMinutes} />
    <Route path="/sessions/g3/words" component={Words} />
    <Route path="/sessions/g3/play" component={Playing} />
    <Route path="/us" component={Us} />
    <Route path="/us/pair" component={Pairing} />
    <Route path="/journal" component={Journal}>
      <Route path="/" component={Entries} />
      <Route path="/:id" component={Entry} />
    </Route>
    <Route path="/me" component={Me} />
    <Route path="/help" component={Help} />
    <Route path="/who-sees-what" component={Seen} />
    <Route path="*" component={Missing} />
  </Router>
);

export interface AppOptions {
  readonly gate: Gate;
  readonly root: HTMLElement;
  readonly update: AppUpdate;
}

/** Shows the app in `root`; returns what takes it away again. */
export const mountApp = ({ gate, root, update }: AppOptions): (() => void) =>
  render(() => {
    // Before the router reads the address.
    const pairLink = createPairLink(window);
    return (
      <AppProvider value={{ gate, update, pairLink }}>
        <Places />
      </AppProvider>
    );
  }, root);
