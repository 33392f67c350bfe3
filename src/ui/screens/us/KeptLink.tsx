import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';

/** The way to what was kept, where anything is. */
export const KeptLink = () => {
  const home = useHome();
  return (
    <Show when={home.bond.state.kept.length > 0}>
      <LinkButton tone="plain" href="/us/kept">
        {t('kept.open')}
      </LinkButton>
    </Show>
  );
};
