import { Route, Router, useIsRouting, type RouteSectionProps } from '@solidjs/router';
import { createEffect, Match, Show, Suspense, Switch } from 'solid-js';
import { render } from 'solid-js/web';
import type { Gate } from '../app/api';
import { wearAsOpened } from './appName';
import { coverWhileAway } from './away';
import { AppProvider, HomeProvider, useApp, type AppUpdate } from './context';
import { onDoubleTap } from './doubleTap';
import { onEscapeTwice } from './escapeTwice';
import { HideNow } from './HideNow';
import { t } from './i18n';
import { speak } from './i18n/language';
import './kit/kit.css';
import { Passing } from './kit/Passing';
import { SheetCornerProvider } from './kit/Sheet';
import { Wait } from './kit/Wait';
import { lazyScreen as lazy } from './lazyScreen';
import { createPairLink } from './pairLink';
import { Blank } from './screens/gate/Blank';
import { Door } from './screens/gate/Door';
import { UpdateBanner } from './UpdateBanner';

const Shell = lazy(() => import('./screens/shell/Shell'));
const Now = lazy(() => import('./screens/now/Now'));
const Landing = lazy(() => import('./screens/moments/Landing'));
const Quiet = lazy(() => import('./screens/moments/Quiet'));
const Comfort = lazy(() => import('./screens/moments/Comfort'));
const CheckIn = lazy(() => import('./screens/moments/CheckIn'));
const Before = lazy(() => import('./screens/moments/Before'));
const Noted = lazy(() => import('./screens/moments/Noted'));
const AfterPage = lazy(() => import('./screens/moments/AfterPage'));
const CallPage = lazy(() => import('./screens/moments/CallPage'));
const CareCard = lazy(() => import('./screens/card/CareCard'));
const Keep = lazy(() => import('./screens/card/Keep'));
const Sessions = lazy(() => import('./screens/sessions/Sessions'));
const Session = lazy(() => import('./screens/sessions/Session'));
const Compose = lazy(() => import('./screens/sessions/Compose'));
const SoundPage = lazy(() => import('./screens/sessions/SoundPage'));
const DownloadsPage = lazy(() => import('./screens/sessions/DownloadsPage'));
const VoicesPage = lazy(() => import('./screens/sessions/VoicesPage'));
const Record = lazy(() => import('./screens/sessions/Record'));
const Words = lazy(() => import('./screens/sessions/Words'));
const Playing = lazy(() => import('./screens/sessions/Playing'));
const Us = lazy(() => import('./screens/us/Us'));
const Pairing = lazy(() => import('./screens/us/Pairing'));
const Compare = lazy(() => import('./screens/together/Compare'));
const TalkFrame = lazy(() => import('./screens/talk/TalkFrame'));
const TalkHub = lazy(() => import('./screens/talk/TalkHub'));
const TalkCards = lazy(() => import('./screens/talk/TalkCards'));
const Answer = lazy(() => import('./screens/talk/Answer'));
const Led = lazy(() => import('./screens/talk/Led'));
const Changes = lazy(() => import('./screens/together/Changes'));
const FarHub = lazy(() => import('./screens/far/FarHub'));
const FarStart = lazy(() => import('./screens/far/Start'));
const FarQuiet = lazy(() => import('./screens/far/Quiet'));
const Goodbye = lazy(() => import('./screens/far/Goodbye'));
const Plan = lazy(() => import('./screens/plan/Plan'));
const WritePlan = lazy(() => import('./screens/plan/WritePlan'));
const Routine = lazy(() => import('./screens/routine/Routine'));
const ChooseSteps = lazy(() => import('./screens/routine/ChooseSteps'));
const Kit = lazy(() => import('./screens/kit/Kit'));
const Review = lazy(() => import('./screens/review/Review'));
const Apart = lazy(() => import('./screens/us/Apart'));
const MeetPage = lazy(() => import('./screens/us/MeetPage'));
const UpdatesPage = lazy(() => import('./screens/us/UpdatesPage'));
const Kept = lazy(() => import('./screens/us/Kept'));
const Journal = lazy(() => import('./screens/journal/Journal'));
const Entries = lazy(() => import('./screens/journal/Entries'));
const Moment = lazy(() => import('./screens/journal/Moment'));
const Find = lazy(() => import('./screens/journal/Find'));
const Entry = lazy(() => import('./screens/journal/Entry'));
const LearnFrame = lazy(() => import('./screens/learn/LearnFrame'));
const Learn = lazy(() => import('./screens/learn/Learn'));
const CardPage = lazy(() => import('./screens/learn/CardPage'));
const MythPage = lazy(() => import('./screens/learn/MythPage'));
const WordsPage = lazy(() => import('./screens/words/WordsPage'));
const Say = lazy(() => import('./screens/words/Say'));
const Messages = lazy(() => import('./screens/words/Messages'));
const Prompts = lazy(() => import('./screens/words/Prompts'));
const About = lazy(() => import('./screens/about/About'));
const Helpers = lazy(() => import('./screens/about/Helpers'));
const Terms = lazy(() => import('./screens/about/Terms'));
const Language = lazy(() => import('./screens/about/Language'));
const Start = lazy(() => import('./screens/onboarding/Start'));
const Me = lazy(() => import('./screens/me/Me'));
const LookPage = lazy(() => import('./screens/me/LookPage'));
const Likes = lazy(() => import('./screens/profile/Likes'));
const Hub = lazy(() => import('./screens/profile/Hub'));
const Rounds = lazy(() => import('./screens/profile/Rounds'));
const Round = lazy(() => import('./screens/profile/Round'));
const Themes = lazy(() => import('./screens/profile/Themes'));
const Theme = lazy(() => import('./screens/profile/Theme'));
const Item = lazy(() => import('./screens/profile/Item'));
const HowItem = lazy(() => import('./screens/profile/HowItem'));
const SeenItem = lazy(() => import('./screens/profile/Seen'));
const ItemKinds = lazy(() => import('./screens/profile/ItemKinds'));
const TouchMap = lazy(() => import('./screens/profile/TouchMap'));
const Kinds = lazy(() => import('./screens/profile/Kinds'));
const KindPage = lazy(() => import('./screens/profile/KindPage'));
const KindTheme = lazy(() => import('./screens/profile/KindTheme'));
const InKind = lazy(() => import('./screens/profile/InKind'));
const Gentle = lazy(() => import('./screens/profile/Gentle'));
const Tonight = lazy(() => import('./screens/profile/Tonight'));
const Names = lazy(() => import('./screens/profile/Names'));
const Privacy = lazy(() => import('./screens/profile/Privacy'));
const Keys = lazy(() => import('./screens/vault/Keys'));
const Recovery = lazy(() => import('./screens/vault/Recovery'));
const Passphrase = lazy(() => import('./screens/vault/Passphrase'));
const Passkeys = lazy(() => import('./screens/vault/Passkeys'));
const BackupPage = lazy(() => import('./screens/vault/BackupPage'));
const RestorePage = lazy(() => import('./screens/vault/RestorePage'));
const StoragePage = lazy(() => import('./screens/vault/StoragePage'));
const LogPage = lazy(() => import('./screens/vault/LogPage'));
const LockPage = lazy(() => import('./screens/vault/LockPage'));
const MyDevices = lazy(() => import('./screens/devices/MyDevices'));
const OneDevice = lazy(() => import('./screens/devices/OneDevice'));
const AddDevice = lazy(() => import('./screens/devices/AddDevice'));
const JoinDevice = lazy(() => import('./screens/devices/JoinDevice'));
const ErasePage = lazy(() => import('./screens/vault/ErasePage'));
const Help = lazy(() => import('./screens/help/Help'));
const Seen = lazy(() => import('./screens/pages/Seen'));
const PhoneSafety = lazy(() => import('./screens/pages/PhoneSafety'));
const Install = lazy(() => import('./screens/pages/Install'));
const Missing = lazy(() => import('./screens/pages/Missing'));

/** Read by anybody, before and after unlocking. */
const openPages: readonly string[] = ['/help', '/who-sees-what', '/phone-safety', '/install'];

/** Blank, the pages for everyone, the door, or what lies behind it. */
const Frame = (props: RouteSectionProps) => {
  const { gate } = useApp();
  createEffect(() => {
    // The first screen comes while the passphrase is typed.
    if (gate.state.stage === 'locked')
      void Promise.allSettled([Shell.preload(), Now.preload(), Landing.preload()]);
  });
  const isOpen = () => gate.state.stage === 'open';
  const hide = () => isOpen() && gate.hide();
  onEscapeTwice(hide);
  onDoubleTap(hide);
  const isRouting = useIsRouting();
  return (
    <Suspense fallback={<Wait text={t('app.opening')} />}>
      <Passing isOn={isRouting()} />
      <Switch fallback={<Door />}>
        <Match when={gate.state.stage === 'hidden'}>
          <Blank />
        </Match>
        <Match when={openPages.includes(props.location.pathname)}>
          <div class="page">
            <Show when={isOpen()}>
              <HideNow />
            </Show>
            <UpdateBanner />
            {props.children}
          </div>
        </Match>
        <Match when={isOpen() && gate.home()} keyed>
          {(home) => (
            <HomeProvider value={home}>
              <SheetCornerProvider value={HideNow}>
                <Shell>{props.children}</Shell>
              </SheetCornerProvider>
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
    <Route path="/landing" component={Landing} />
    <Route path="/landing/quiet" component={Quiet} />
    <Route path="/comfort" component={Comfort} />
    <Route path="/check-in" component={CheckIn} />
    <Route path="/check-in/later" component={CheckIn} />
    <Route path="/before" component={Before} />
    <Route path="/card" component={CareCard} />
    <Route path="/card/keep" component={Keep} />
    <Route path="/card/own" component={CareCard} />
    <Route path="/card/own/keep" component={Keep} />
    <Route path="/sessions" component={Sessions} />
    <Route path="/sessions/words" component={Words} />
    <Route path="/sessions/tonight" component={Compose} />
    <Route path="/sessions/sound" component={SoundPage} />
    <Route path="/sessions/downloads" component={DownloadsPage} />
    <Route path="/sessions/voices" component={VoicesPage} />
    <Route path="/sessions/voices/:of" component={Record} />
    <Route path="/sessions/play" component={Playing} />
    <Route path="/sessions/:id" component={Session} />
    <Route path="/us" component={Us} />
    <Route path="/us/pair" component={Pairing} />
    <Route path="/us/same" component={Compare} />
    <Route path="/us/talk" component={TalkFrame}>
      <Route path="/" component={TalkHub} />
      <Route path="/cards" component={TalkCards} />
      <Route path="/answer" component={Answer} />
      <Route path="/three" component={() => <Led talk="three" />} />
      <Route path="/listen" component={() => <Led talk="listen" />} />
    </Route>
    <Route path="/us/changes" component={Changes} />
    <Route path="/us/far" component={FarHub} />
    <Route path="/us/far/start" component={FarStart} />
    <Route path="/us/far/quiet" component={FarQuiet} />
    <Route path="/us/far/goodbye" component={Goodbye} />
    <Route path="/us/plan" component={Plan} />
    <Route path="/us/plan/write" component={WritePlan} />
    <Route path="/us/routine" component={Routine} />
    <Route path="/us/routine/steps" component={ChooseSteps} />
    <Route path="/us/kit" component={Kit} />
    <Route path="/us/review" component={Review} />
    <Route path="/us/apart" component={Apart} />
    <Route path="/us/kept" component={Kept} />
    <Route path="/us/meet" component={MeetPage} />
    <Route path="/us/updates" component={UpdatesPage} />
    <Route path="/journal" component={Journal}>
      <Route path="/" component={Entries} />
      <Route path="/moment" component={Moment} />
      <Route path="/find" component={Find} />
      <Route path="/:id" component={Entry} />
    </Route>
    <Route path="/learn" component={LearnFrame}>
      <Route path="/" component={Learn} />
      <Route path="/cards/:id" component={CardPage} />
      <Route path="/myths/:id" component={MythPage} />
    </Route>
    <Route path="/words" component={WordsPage} />
    <Route path="/words/say" component={Say} />
    <Route path="/words/messages" component={Messages} />
    <Route path="/words/prompts" component={Prompts} />
    <Route path="/about" component={About} />
    <Route path="/about/helpers" component={Helpers} />
    <Route path="/about/terms" component={Terms} />
    <Route path="/about/language" component={Language} />
    <Route path="/start/:step?" component={Start} />
    <Route path="/me" component={Me} />
    <Route path="/me/look" component={LookPage} />
    <Route path="/me/likes" component={Likes}>
      <Route path="/" component={Hub} />
      <Route path="/rounds" component={Rounds} />
      <Route path="/round" component={Round} />
      <Route path="/all" component={Themes} />
      <Route path="/theme" component={Theme} />
      <Route path="/item" component={Item} />
      <Route path="/how" component={HowItem} />
      <Route path="/seen" component={SeenItem} />
      <Route path="/item-kinds" component={ItemKinds} />
      <Route path="/body" component={TouchMap} />
      <Route path="/kinds" component={Kinds} />
      <Route path="/kind" component={KindPage} />
      <Route path="/kind-theme" component={KindTheme} />
      <Route path="/in-kind" component={InKind} />
      <Route path="/gentle" component={Gentle} />
      <Route path="/tonight" component={Tonight} />
      <Route path="/names" component={Names} />
      <Route path="/privacy" component={Privacy} />
    </Route>
    <Route path="/me/noted" component={Noted} />
    <Route path="/me/after" component={AfterPage} />
    <Route path="/me/call" component={CallPage} />
    <Route path="/me/keys" component={Keys} />
    <Route path="/me/recovery" component={Recovery} />
    <Route path="/me/passphrase" component={Passphrase} />
    <Route path="/me/passkeys" component={Passkeys} />
    <Route path="/me/backup" component={BackupPage} />
    <Route path="/me/restore" component={RestorePage} />
    <Route path="/me/storage" component={StoragePage} />
    <Route path="/me/log" component={LogPage} />
    <Route path="/me/lock" component={LockPage} />
    <Route path="/me/devices" component={MyDevices} />
    <Route path="/me/devices/add" component={AddDevice} />
    <Route path="/me/devices/join" component={JoinDevice} />
    <Route path="/me/devices/one/:id" component={OneDevice} />
    <Route path="/me/erase" component={ErasePage} />
    <Route path="/help" component={Help} />
    <Route path="/who-sees-what" component={Seen} />
    <Route path="/phone-safety" component={PhoneSafety} />
    <Route path="/install" component={Install} />
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
    wearAsOpened(location.search);
    coverWhileAway();
    void speak(null, 'informal');
    return (
      <AppProvider value={{ gate, update, pairLink }}>
        <Places />
      </AppProvider>
    );
  }, root);
