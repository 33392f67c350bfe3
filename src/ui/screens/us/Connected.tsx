import { onMount, Show } from 'solid-js';
import { quickStart } from '../../../content/preferences';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';
import { buzz } from '../../kit/haptics';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';

export const Connected = () => {
  const home = useHome();
  onMount(() => buzz('done'));
  return (
    <Screen
      title={t('pair.done')}
      lead={t('pair.doneLead')}
      motif={<TwoShapes near={2} />}
      actions={
        <Show
          when={home.state.quickStartAt < quickStart.length}
          fallback={<LinkButton href="/card">{t('pair.toCard')}</LinkButton>}
        >
          <LinkButton href="/card">{t('pair.toQuestions')}</LinkButton>
        </Show>
      }
    />
  );
};
