import { createSignal, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/together';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Switch } from '../../kit/Switch';

const twoWeeksMs = 14 * 86_400_000;

/** Only after a moment that was noted; nothing comes because time has passed. */
export const Reminders = () => {
  const home = useHome();
  const { care } = home;
  const [isLogged, setLogged] = createSignal(false);
  const isOwn = () => home.state.partner === null;
  const pausedUntil = () => {
    const until = care.state.routine.pausedUntil;
    return until !== null && until > Date.now() ? until : null;
  };
  return (
    <section class="stack-tight">
      <Switch
        label={t('routine.reminders')}
        hint={isOwn() ? t('routine.remindersOwnHint') : t('routine.remindersHint')}
        isOn={care.state.routine.reminders}
        onChange={(isOn) => care.setReminders(isOn)}
      />
      <Show when={care.state.routine.reminders}>
        <Button
          tone="quiet"
          onPress={() => {
            care.logMoment();
            setLogged(true);
          }}
        >
          {isOwn() ? t('routine.momentOwn') : t('routine.moment')}
        </Button>
        <div role="status">
          <Show when={isLogged()}>
            <p class="soft small">{t('routine.logged')}</p>
          </Show>
        </div>
        <Show
          when={pausedUntil()}
          fallback={
            <Button tone="plain" onPress={() => care.pauseReminders(Date.now() + twoWeeksMs)}>
              {t('routine.pause')}
            </Button>
          }
        >
          {(until) => (
            <Notice title={t('routine.paused', { day: formatDay(until()) })}>
              <Button tone="quiet" onPress={() => care.pauseReminders(null)}>
                {t('routine.resume')}
              </Button>
            </Notice>
          )}
        </Show>
      </Show>
    </section>
  );
};
