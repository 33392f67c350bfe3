import { A, useNavigate } from '@solidjs/router';
import { createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import type { Landing } from '../../../app/api/moments';
import { useHome } from '../../context';
import { t as common } from '../../i18n';
import { t as card } from '../../i18n/card';
import { t } from '../../i18n/moments';
import { plural } from '../../i18n/translate';
import { keepAwake } from '../../keepAwake';
import { Button, LinkButton } from '../../kit/Button';
import { HelpIcon } from '../../kit/icons';
import { Screen } from '../../kit/Screen';
import { Signals } from '../card/Signals';
import { Stopped } from '../card/Stopped';
import '../card/CareCard.css';
import './moments.css';

const minuteMs = 60_000;
const lookMs = 5_000;
const more = 10;

/** Nothing to do, nothing to read: the lower half is for closed eyes. */
const Going = (props: { readonly landing: Landing; readonly left: number }) => {
  const { state } = useHome().care;
  let title!: HTMLHeadingElement;
  onMount(() => title.focus());
  return (
    <main class="quiet">
      <div class="screen-bar">
        <A href="/" class="screen-link">
          {t('quiet.close')}
        </A>
        <A href="/comfort" class="screen-link">
          {t('land.comfort')}
        </A>
        <A href="/help" class="screen-link">
          <HelpIcon />
          {common('common.help')}
        </A>
      </div>
      <section class="quiet-words">
        <h1 tabindex="-1" ref={title}>
          {t('quiet.title')}
        </h1>
        <p>{t('quiet.lead')}</p>
        <p class="quiet-left">
          {props.landing.minutes === null
            ? t('quiet.openEnd')
            : t(`quiet.left.${plural(props.left)}`, { count: props.left })}
        </p>
        <p class="quiet-said" role="status">
          <Show when={state.tonight.signals.findLast((signal) => signal !== 'stop')}>
            {(signal) => card(`card.said.${signal() as 'less' | 'quiet' | 'space'}`)}
          </Show>
        </p>
      </section>
      <div class="quiet-signals">
        <Signals />
      </div>
    </main>
  );
};

/** Quiet time with a timer that makes no sound. It asks nothing and keeps nothing. */
const Quiet = () => {
  const { care, moments } = useHome();
  const navigate = useNavigate();
  const [now, setNow] = createSignal(Date.now());
  const looking = setInterval(() => setNow(Date.now()), lookMs);
  onCleanup(() => clearInterval(looking));
  keepAwake();
  onMount(() => {
    if (!moments.state.landing) navigate('/landing', { replace: true });
  });
  const leftMs = () => {
    const { landing } = moments.state;
    if (!landing || landing.minutes === null) return Infinity;
    return landing.beganAt + landing.minutes * minuteMs - now();
  };
  return (
    <div class="quiet-page">
      <Switch>
        <Match when={care.state.tonight.signals.includes('stop')}>
          <Stopped again={t('quiet.again')} onAgain={() => care.clearSignals()} />
        </Match>
        <Match when={leftMs() <= 0}>
          <Screen
            title={t('quiet.over')}
            lead={t('quiet.overLead')}
            actions={
              <>
                <Button
                  tone="quiet"
                  onPress={() => {
                    moments.land(more);
                    setNow(Date.now());
                  }}
                >
                  {t('quiet.more')}
                </Button>
                <LinkButton tone="quiet" href="/check-in">
                  {t('quiet.notice')}
                </LinkButton>
                <LinkButton href="/">{t('quiet.close')}</LinkButton>
              </>
            }
          />
        </Match>
        <Match when={moments.state.landing}>
          {(landing) => (
            <Going landing={landing()} left={Math.max(1, Math.ceil(leftMs() / minuteMs))} />
          )}
        </Match>
      </Switch>
    </div>
  );
};

export default Quiet;
