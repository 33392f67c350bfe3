import { For } from 'solid-js';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import './us.css';

interface ListenProps {
  /** Other words than those for two people. */
  readonly title?: string;
  readonly lead?: string;
  readonly candidates: readonly string[];
  readonly onChoose: (phrase: string) => void;
  readonly onLeave: () => void;
}

/** No phrase at all: to choose it is to say that the words differ, and the other phone is told. */
const noneOfThem = '';

export const Listen = (props: ListenProps) => (
  <Screen
    title={props.title ?? t('pair.listen')}
    lead={props.lead ?? t('pair.listenLead')}
    back={{ onPress: props.onLeave }}
    low
    actions={
      <Button tone="plain" onPress={() => props.onChoose(noneOfThem)}>
        {t('pair.none')}
      </Button>
    }
  >
    <div class="pair-choices">
      <For each={props.candidates}>
        {(phrase) => (
          <Button tone="quiet" onPress={() => props.onChoose(phrase)}>
            {phrase}
          </Button>
        )}
      </For>
    </div>
  </Screen>
);
