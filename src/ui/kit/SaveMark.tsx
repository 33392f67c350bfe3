import { Show } from 'solid-js';
import { t } from '../i18n';

interface SaveMarkProps {
  readonly state: 'saved' | 'saving' | 'unsaved';
  readonly onRetry: () => void;
}

/** Saved means on disk; nothing else is called saved. */
export const SaveMark = (props: SaveMarkProps) => (
  <div
    class="save-mark"
    classList={{ 'save-mark-unsaved': props.state === 'unsaved' }}
    role="status"
  >
    <span>{t(`save.${props.state}`)}</span>
    <Show when={props.state === 'unsaved'}>
      <button type="button" onClick={() => props.onRetry()}>
        {t('common.tryAgain')}
      </button>
    </Show>
  </div>
);
