import { Show } from 'solid-js';
import { formatMoment } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Notice } from '../../kit/Notice';

interface WaitsProps {
  /** Milliseconds since the Unix epoch; undefined: it counts already. */
  readonly until: number | undefined;
}

/** The honest note after a no was loosened. */
export const Waits = (props: WaitsProps) => (
  <Show when={props.until}>
    {(until) => (
      <Notice>
        <p>{t('quick.waits', { when: formatMoment(until()) })}</p>
      </Notice>
    )}
  </Show>
);
