import { createSignal, Show } from 'solid-js';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Read } from './Read';
import { Squares } from './Squares';

interface ShowingProps {
  readonly squares: readonly string[];
  /** For a partner whose phone can't scan. */
  readonly words: string | null;
  readonly onLeave: () => void;
}

/** The second scan: the other phone looks at this one. */
export const Showing = (props: ShowingProps) => {
  const [reading, setReading] = createSignal(false);
  const words = () => (reading() ? props.words : null);
  return (
    <Show
      when={words()}
      fallback={
        <Screen
          title={t('near.turn')}
          lead={t('near.turnLead')}
          back={{ onPress: props.onLeave }}
          actions={
            <Show when={props.words !== null}>
              <Button tone="plain" onPress={() => setReading(true)}>
                {t('near.cantScan')}
              </Button>
            </Show>
          }
        >
          <Squares squares={props.squares} />
        </Screen>
      }
    >
      {(shown) => <Read words={shown()} onLeave={() => setReading(false)} />}
    </Show>
  );
};
