import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { FileButton } from '../../kit/FileButton';
import { Notice, ProblemNotice } from '../../kit/Notice';

interface OpenUpdateProps {
  readonly name: string;
}

export const OpenUpdate = (props: OpenUpdateProps) => {
  const { updates } = useHome().bond;
  const opening = () => updates.state.opening;
  const failed = () => {
    const shown = opening();
    return shown.phase === 'failed' ? shown : null;
  };
  return (
    <section class="stack-tight">
      <h2>{t('updates.take')}</h2>
      <p class="soft">{t('updates.takeLead', { name: props.name })}</p>
      <Show when={opening().phase === 'done'}>
        <Notice tone="ok" title={t('updates.done')} />
      </Show>
      <Show when={failed()}>{(shown) => <ProblemNotice problem={shown().problem} />}</Show>
      <FileButton tone="quiet" onFile={(file) => void updates.open(file)}>
        {opening().phase === 'working' ? t('updates.opening') : t('updates.choose')}
      </FileButton>
    </section>
  );
};
