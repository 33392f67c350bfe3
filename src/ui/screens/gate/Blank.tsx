import { onMount } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n';

/** Nothing to see: one button that fills the screen. Any key will do as well. */
export const Blank = () => {
  const { gate } = useApp();
  let button!: HTMLButtonElement;
  onMount(() => button.focus());
  return (
    <main>
      <button
        type="button"
        class="blank"
        aria-label={t('gate.show')}
        ref={button}
        // On the button, which did not exist yet for the key that hid everything.
        onKeyDown={(event) => {
          if (event.repeat) return;
          event.preventDefault();
          gate.show();
        }}
        onClick={() => gate.show()}
      />
    </main>
  );
};
