import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';

interface AddressProps {
  readonly name: string;
}

/** Whether the other phone learns where this one is, in plain words, and the choice where there is one. */
export const Address = (props: AddressProps) => {
  const { way } = useHome();
  const words = () => {
    const { mine, theirs, canHide } = way.state;
    if (canHide === false) return t('address.seen', { name: props.name });
    if (mine && theirs) return t('address.direct', { name: props.name });
    if (mine) return t('address.waiting', { name: props.name });
    return canHide ? t('address.hidden', { name: props.name }) : t('address.unknown');
  };
  return (
    <section class="stack-tight">
      <h2>{t('address.title')}</h2>
      <p class="soft" role="status">
        {words()}
      </p>
      <Show when={way.state.canHide !== false}>
        <Button
          tone="quiet"
          pressed={way.state.mine}
          onPress={() => way.setDirect(!way.state.mine)}
        >
          {t('address.near')}
        </Button>
        <p class="soft small">{t('address.nearLead')}</p>
      </Show>
    </section>
  );
};
