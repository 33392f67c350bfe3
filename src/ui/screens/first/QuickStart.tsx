import { Show } from 'solid-js';
import { preferenceById, quickStart } from '../../../content/preferences';
import { useHome } from '../../context';
import { Question } from './Question';

/** Twelve questions, one at a time. The place is kept at every tap. */
export const QuickStart = () => {
  const home = useHome();
  const at = () => home.state.quickStartAt;
  const pref = () => preferenceById(quickStart[at()] ?? '');
  return (
    <Show when={pref()} keyed>
      {(shown) => (
        <Question
          pref={shown}
          at={at()}
          of={quickStart.length}
          onPass={() => home.setQuickStartAt(at() + 1)}
          onBack={at() > 0 ? () => home.setQuickStartAt(at() - 1) : undefined}
          onLeave={() => home.setQuickStartAt(quickStart.length)}
        />
      )}
    </Show>
  );
};
