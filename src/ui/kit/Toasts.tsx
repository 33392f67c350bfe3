import { Toast, toaster } from '@kobalte/core/toast';
import { onCleanup, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { t } from '../i18n';

/** Long enough to read and to reach; waits while a finger, pointer or the focus rests on it. */
const shownMs = 10_000;

/**
 * Says in passing what has been done, with a way back where there is one. `words` are read by whoever looks at the
 * screen: nothing personal. Shows where `Toasts` stands.
 */
export const tellDone = (words: string, undo?: () => void): void => {
  toaster.show((props) => (
    <Toast as="div" toastId={props.toastId} class="toast">
      <Toast.Title class="toast-words">{words}</Toast.Title>
      <Show when={undo}>
        {(back) => (
          <button
            type="button"
            class="toast-undo"
            onClick={() => {
              back()();
              toaster.dismiss(props.toastId);
            }}
          >
            {t('common.undo')}
          </button>
        )}
      </Show>
    </Toast>
  ));
};

/** Where they are shown, one at a time; leaving takes them along. */
export const Toasts = () => {
  onCleanup(() => toaster.clear());
  return (
    <Portal>
      <Toast.Region aria-label={t('common.news')} limit={1} duration={shownMs}>
        <Toast.List as="div" class="toasts" />
      </Toast.Region>
    </Portal>
  );
};
