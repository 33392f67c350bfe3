import { Show } from 'solid-js';
import { t } from '../i18n';

interface PassingProps {
  readonly isOn: boolean;
}

/** A thin line at the upper edge while the next screen is on its way; unseen where that takes no time. */
export const Passing = (props: PassingProps) => (
  <Show when={props.isOn}>
    <div class="passing" role="progressbar" aria-label={t('common.loading')} />
  </Show>
);
