import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Notice } from '../../kit/Notice';

/** Somebody else came with a code of this phone; stays until it was read. */
export const Tried = () => {
  const { bond } = useHome();
  const seen = () => {
    bond.forgetTry();
    focusTitle();
  };
  return (
    <Show when={bond.state.codeTried}>
      <Notice title={t('tried.title')}>
        <p>{t('tried.lead')}</p>
        <p>{t('tried.next')}</p>
        <Button tone="quiet" onPress={seen}>
          {t('tried.ok')}
        </Button>
      </Notice>
    </Show>
  );
};
