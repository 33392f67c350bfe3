import { Show } from 'solid-js';
import { useHome } from '../../context';
import { formatMoment } from '../../i18n/format';
import { t } from '../../i18n/profile';
import { LinkButton } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';

/** One switch. Nobody asks why. */
const Gentle = () => {
  const home = useHome();
  const { state } = home.care;
  return (
    <Screen title={t('gentle.title')} lead={t('gentle.lead')} back={{ href: '/me/likes' }}>
      <div class="card">
        <Switch
          label={t('gentle.switch')}
          hint={t('gentle.later')}
          isOn={state.gentle}
          onChange={(isOn) => home.care.setGentle(isOn)}
        />
      </div>
      <Show when={state.gentleUntil}>
        {(until) => (
          <Notice>
            <p>{t('gentle.endsAt', { when: formatMoment(until()) })}</p>
          </Notice>
        )}
      </Show>
      <section class="stack-tight">
        <h2>{t('gentle.changes')}</h2>
        <ul>
          <li>{t('gentle.touch')}</li>
          <li>{t('gentle.places')}</li>
          <li>{t('gentle.asked')}</li>
          <li>{t('gentle.private')}</li>
        </ul>
      </section>
      <Show when={state.gentle}>
        <LinkButton tone="quiet" href="/me/likes/tonight">
          {t('tonight.touch')}
        </LinkButton>
      </Show>
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

export default Gentle;
