import { A } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { cardLine } from '../card/lines';
import { WaysIn } from '../onboarding/WaysIn';
import { BackupReminder } from './BackupReminder';
import './Now.css';

const linesShown = 3;

const CardPreview = () => {
  const home = useHome();
  return (
    <A href="/card" class="card now-card">
      <h2>{t('now.card')}</h2>
      <Show when={home.state.card.length > 0} fallback={<p class="soft">{t('card.emptyLead')}</p>}>
        <ul class="now-lines" aria-label={t('now.card')}>
          <For each={home.state.card.slice(0, linesShown)}>
            {(item) => <li>{cardLine(item)}</li>}
          </For>
        </ul>
      </Show>
      <span class="now-more">{t('now.openCard')}</span>
    </A>
  );
};

const Now = () => {
  const home = useHome();
  return (
    <Screen
      title={t('now.hello', { name: home.state.name })}
      lead={t('now.lead')}
      actions={
        <>
          <p class="soft small">{t('now.tenNote')}</p>
          <LinkButton href="/sessions/g3">{t('ses.G3.title')}</LinkButton>
        </>
      }
    >
      <Show when={home.state.damaged}>
        <Notice title={t('now.damaged')}>
          <p>{t('now.damagedLead')}</p>
        </Notice>
      </Show>
      <Switch fallback={<CardPreview />}>
        <Match when={home.state.partner === null}>
          <section class="card">
            <TwoShapes near={0} />
            <h2>{t('now.alone')}</h2>
            <p class="soft">{t('now.aloneLead')}</p>
            <LinkButton tone="quiet" href="/us/pair">
              {t('now.connect')}
            </LinkButton>
          </section>
        </Match>
      </Switch>
      <BackupReminder />
      <WaysIn />
    </Screen>
  );
};

export default Now;
