import { For, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatMoment } from '../../i18n/format';
import { t } from '../../i18n/moments';
import { usePartnerName } from '../together/usePartnerName';
import { TapLines } from './TapLines';
import './noted.css';

const mostShown = 3;

/** What the partner chose to show of how they are: the latest alone, so that nothing adds up. */
export const TheirCheckIns = () => {
  const { moments } = useHome();
  const name = usePartnerName();
  return (
    <Show when={moments.state.theirCheckIns.length > 0}>
      <section class="stack-tight">
        <h2>{t('noted.from', { name: name() })}</h2>
        <For each={moments.state.theirCheckIns.slice(0, mostShown)}>
          {(their) => (
            <article class="card noted-entry">
              <p class="soft small">{formatMoment(their.at)}</p>
              <TapLines noted={their} isOwn={false} isLater={their.still !== null} />
            </article>
          )}
        </For>
      </section>
    </Show>
  );
};
