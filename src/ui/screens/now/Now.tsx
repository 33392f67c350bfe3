import { A } from '@solidjs/router';
import { For, Match, onMount, Show, Switch } from 'solid-js';
import type { CareLine } from '../../../core/care/card';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { cardLine } from '../card/words';
import { Place } from '../me/Place';
import '../me/Me.css';
import { WaysIn } from '../onboarding/WaysIn';
import { BackupReminder } from './BackupReminder';
import { Kinds } from './Kinds';
import { Offers } from './Offers';
import './Now.css';

const linesShown = 3;

interface CardPreviewProps {
  readonly title: string;
  readonly href: string;
  readonly lines: readonly CareLine[];
  readonly empty: string;
}

const CardPreview = (props: CardPreviewProps) => (
  <A href={props.href} class="card now-card">
    <h2>{props.title}</h2>
    <Show when={props.lines.length > 0} fallback={<p class="soft">{props.empty}</p>}>
      <ul class="now-lines" aria-label={props.title}>
        <For each={props.lines.slice(0, linesShown)}>{(item) => <li>{cardLine(item)}</li>}</For>
      </ul>
    </Show>
    <span class="now-more">{t('now.openCard')}</span>
  </A>
);

const Now = () => {
  const home = useHome();
  // Whoever is back here has landed.
  onMount(() => home.moments.endLanding());
  const isOwn = () => home.state.partner === null || home.care.state.tonight.kind === 'solo';
  return (
    <Screen
      title={t('now.hello', { name: home.state.name })}
      actions={<LinkButton href="/comfort">{t('now.comfort')}</LinkButton>}
    >
      <Show when={home.state.damaged}>
        <Notice title={t('now.damaged')}>
          <p>{t('now.damagedLead')}</p>
        </Notice>
      </Show>
      <Kinds />
      <Offers />
      <Switch
        fallback={
          <CardPreview
            title={t('now.card')}
            href="/card"
            lines={home.care.state.card}
            empty={t('now.cardEmpty')}
          />
        }
      >
        <Match when={isOwn()}>
          <CardPreview
            title={t('now.ownCard')}
            href="/card"
            lines={home.care.state.soloCard}
            empty={t('now.ownCardEmpty')}
          />
        </Match>
      </Switch>
      <ul class="me-list">
        <Place href="/me/likes/tonight" name={t('now.tonight')} state={t('now.tonightState')} />
        <Show when={!isOwn()}>
          <Place href="/card/own" name={t('now.ownCard')} />
        </Show>
        <Place href="/before" name={t('now.before')} state={t('now.beforeState')} />
        <Place href="/us/plan" name={t('now.plan')} />
      </ul>
      <Show when={home.state.partner === null}>
        <section class="card">
          <TwoShapes near={0} />
          <h2>{t('now.alone')}</h2>
          <p class="soft">{t('now.aloneLead')}</p>
          <LinkButton tone="quiet" href="/us/pair">
            {t('now.connect')}
          </LinkButton>
        </section>
      </Show>
      <BackupReminder />
      <WaysIn />
    </Screen>
  );
};

export default Now;
