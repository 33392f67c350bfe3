import { createMemo, For } from 'solid-js';
import { captionLines } from '../../../core/care/captions';
import { useHome } from '../../context';
import { blockWords, t } from '../../i18n/home';
import { Screen } from '../../kit/Screen';
import './sessions.css';

/** Every line that is said, part by part; needs no sound and no download. */
const Words = () => {
  const home = useHome();
  const parts = createMemo(() => {
    const plan = home.plan();
    const lines = plan ? captionLines(plan) : [];
    return (plan?.steps ?? []).map(({ block }) => ({
      block,
      lines: lines.filter((line) => line.block === block),
    }));
  });
  return (
    <Screen title={t('g3.wordsTitle')} lead={t('g3.wordsLead')} back={{ href: '/sessions/g3' }}>
      <For each={parts()}>
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
