import { createSignal, onCleanup, Show } from 'solid-js';
import { useNavigate } from '@solidjs/router';
import { useHome } from '../../context';
import { minutesWords, t } from '../../i18n/far';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { QuietTime } from '../talk/QuietTime';
import { Chips } from '../together/Chips';

const minutes = [5, 10, 20] as const;

/** The line stays open and nobody has to talk. Nothing of it is kept. */
const Quiet = () => {
  const { moments } = useHome();
  const navigate = useNavigate();
  const [length, setLength] = createSignal<(typeof minutes)[number]>(10);
  const [isOn, setOn] = createSignal(false);
  onCleanup(() => isOn() && moments.endLanding());
  return (
    <Show
      when={isOn()}
      fallback={
        <Screen
          title={t('far.quiet')}
          lead={t('line.lead')}
          back={{ href: '/us/far' }}
          actions={
            <Button
              onPress={() => {
                moments.land(length());
                setOn(true);
              }}
            >
              {t('line.begin')}
            </Button>
          }
        >
          <Chips
            label={t('soon.minutes')}
            options={minutes}
            value={length()}
            nameOf={minutesWords}
            onPick={setLength}
          />
        </Screen>
      }
    >
      <Screen
        title={t('far.quiet')}
        actions={<Button onPress={() => navigate('/us/far')}>{t('line.end')}</Button>}
      >
        <QuietTime minutes={length()} over={t('line.over')} />
      </Screen>
    </Show>
  );
};

export default Quiet;
