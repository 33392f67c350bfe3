import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, Match, onCleanup, Show, Switch, type JSX } from 'solid-js';
import { quickStart } from '../../../content/preferences';
import { useApp, useHome } from '../../context';
import { allowBuzz } from '../../kit/haptics';
import { HideNow } from '../../HideNow';
import { t } from '../../i18n/home';
import { speak } from '../../i18n/language';
import { JournalIcon, MeIcon, NowIcon, SessionsIcon, UsIcon } from '../../kit/icons';
import { TabBar, type Tab } from '../../kit/TabBar';
import { Toasts } from '../../kit/Toasts';
import { showTheme } from '../../theme';
import { UpdateBanner } from '../../UpdateBanner';
import { FirstName } from '../first/FirstName';
import { QuickStart } from '../first/QuickStart';
import { LockSoon } from './LockSoon';
import { SaveProblem } from './SaveProblem';

const tabs = (): readonly Tab[] => [
  { href: '/', name: t('tab.now'), icon: NowIcon },
  { href: '/sessions', name: t('tab.sessions'), icon: SessionsIcon },
  { href: '/us', name: t('tab.us'), icon: UsIcon },
  { href: '/journal', name: t('tab.journal'), icon: JournalIcon },
  { href: '/me', name: t('tab.me'), icon: MeIcon },
];

const pairing = '/us/pair';
/** Name and answers come from another device. */
const joining = '/me/devices/join';

/** Screens that want the whole display, and no news while they are open. */
const whole: readonly string[] = [
  pairing,
  joining,
  '/card',
  '/card/own',
  '/landing/quiet',
  '/sessions/play',
  '/sessions/words',
];

/** Nothing may be tapped by mistake while somebody reads aloud. */
const recording = '/sessions/voices/';

interface ShellProps {
  readonly children: JSX.Element;
}

/**
 * Behind the door: a name first, then the first questions, then the five places. An opened pairing link goes before the
 * questions, as its code is short-lived.
 */
const Shell = (props: ShellProps) => {
  const { pairLink } = useApp();
  const home = useHome();
  const location = useLocation();
  const navigate = useNavigate();
  const hasName = () => home.state.name !== '';
  const isJoining = () => location.pathname === joining;
  const asksFirst = () =>
    home.state.quickStartAt < quickStart.length && location.pathname !== pairing && !isJoining();
  const isWhole = () =>
    whole.includes(location.pathname) || location.pathname.startsWith(recording);

  const language = createMemo(() => home.learning.state.wording.language);
  const address = createMemo(() => home.learning.state.wording.address);
  createEffect(() => void speak(language(), address()));
  // Outside, nothing tells which language somebody has chosen inside.
  onCleanup(() => void speak(null, 'informal'));

  createEffect(() => showTheme(home.look.state.theme));
  createEffect(() => allowBuzz(home.look.state.haptics));
  // Nor what light they like.
  onCleanup(() => {
    showTheme('system');
    allowBuzz(false);
  });

  createEffect(() => {
    if (hasName() && pairLink.text() !== null) navigate(pairing);
  });

  return (
    <div class="page" classList={{ 'with-tabs': hasName() && !asksFirst() && !isWhole() }}>
      <HideNow />
      <SaveProblem />
      <Switch
        fallback={
          <>
            <Show when={!isWhole()}>
              <UpdateBanner />
            </Show>
            {props.children}
            <Show when={!isWhole()}>
              <TabBar label={t('tab.label')} tabs={tabs()} />
            </Show>
          </>
        }
      >
        <Match when={!hasName() && !isJoining()}>
          <FirstName />
        </Match>
        <Match when={asksFirst()}>
          <QuickStart />
        </Match>
      </Switch>
      <LockSoon />
      <Toasts />
    </div>
  );
};

export default Shell;
