import { useNavigate } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { toReachFor } from '../../../core/care/card';
import { useHome } from '../../context';
import { t } from '../../i18n/moments';
import { Button, LinkButton } from '../../kit/Button';
import { Ember } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';
import { cardLine } from '../card/words';
import { useGoBack } from '../pages/useGoBack';
import { CallLink } from './CallLink';
import './moments.css';

/** One tap from everywhere that matters: a few plain things, for right now. Keeps nothing. */
const Comfort = () => {
  const home = useHome();
  const navigate = useNavigate();
  const { care, moments } = home;
  const lines = () =>
    toReachFor(
      home.state.partner && care.state.tonight.kind !== 'solo'
        ? care.state.card
        : care.state.soloCard,
    );
  const helps = () => care.state.plan.helps.text;
  return (
    <Screen
      title={t('comfort.title')}
      lead={t('comfort.lead')}
      motif={<Ember />}
      back={{ onPress: useGoBack() }}
      actions={
        <>
          <Button
            onPress={() => {
              if (care.state.tonight.signals.includes('stop')) care.clearSignals();
              moments.land(null);
              navigate('/landing/quiet');
            }}
          >
            {t('comfort.quiet')}
          </Button>
          <CallLink tone="quiet" />
          <LinkButton tone="quiet" href="/words/say">
            {t('comfort.say')}
          </LinkButton>
        </>
      }
    >
      <ul class="comfort-lines">
        <li>{t('comfort.feet')}</li>
        <li>{t('comfort.breath')}</li>
      </ul>
      <Show when={helps()}>
        {(text) => (
          <section class="stack-tight">
            <h2>{t('comfort.helps')}</h2>
            <p class="comfort-own">{text()}</p>
          </section>
        )}
      </Show>
      <Show when={lines().length > 0}>
        <section class="stack-tight">
          <h2 id="comfort-reach">{t('comfort.reach')}</h2>
          <ul class="comfort-lines" aria-labelledby="comfort-reach">
            <For each={lines()}>{(line) => <li>{cardLine(line)}</li>}</For>
          </ul>
        </section>
      </Show>
    </Screen>
  );
};

export default Comfort;
