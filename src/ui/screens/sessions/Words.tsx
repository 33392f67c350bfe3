import { For } from 'solid-js';
import { useHome } from '../../context';
import { blockWords } from '../../i18n/home';
import { t } from '../../i18n/session';
import { Screen } from '../../kit/Screen';
import { placeOf } from './titleOf';
import './sessions.css';

/** Every line that is said, part by part; needs no sound and no download. */
const Words = () => {
  const { state } = useHome().audio;
  return (
    <Screen
      title={t('g3.wordsTitle')}
      lead={t('g3.wordsLead')}
      back={{ href: placeOf(state.request) }}
    >
      <For each={state.plan?.steps}>
        {(part) => (
          <section class="words-part">
            <h2 class="soft">{blockWords(part.block)}</h2>
            <For each={part.lines}>{(line) => <p>{line.text}</p>}</For>
          </section>
        )}
      </For>
    </Screen>
  );
};

export default Words;
