import { For, Show } from 'solid-js';
import { useHome } from '../../context';
import { blockWords, t } from '../../i18n/home';

/** The parts in the order in which they are heard: what is shown is what is played. */
export const Outline = () => {
  const home = useHome();
  return (
    <Show when={home.plan()}>
      {(plan) => (
        <section class="stack-tight">
          <h2>{t('g3.outline')}</h2>
          <ol class="session-parts">
            <For each={plan().steps}>{(step) => <li>{blockWords(step.block)}</li>}</For>
          </ol>
        </section>
      )}
    </Show>
  );
};
