import { For } from 'solid-js';
import { t } from '../../i18n/home';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';
import './us.css';

interface ReadProps {
  /** Other words than those for two people. */
  readonly title?: string;
  readonly lead?: string;
  readonly words: string;
  readonly onLeave: () => void;
}

export const Read = (props: ReadProps) => (
  <Screen
    title={props.title ?? t('pair.read')}
    lead={props.lead ?? t('pair.readLead')}
    back={{ onPress: props.onLeave }}
    motif={<TwoShapes near={1} />}
  >
    <p class="pair-words" role="group" aria-label={t('pair.words')}>
      <For each={props.words.split(' ')}>{(word) => <span>{word} </span>}</For>
    </p>
  </Screen>
);
