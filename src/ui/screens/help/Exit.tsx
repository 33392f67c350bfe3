import { useApp } from '../../context';
import { t } from '../../i18n/pages';
import { Button } from '../../kit/Button';

const emptyPage = 'about:blank';

/** Out at once: the view is cleared, the vault locked, and the page replaced by an empty one that says nothing. */
export const Exit = () => {
  const { gate } = useApp();
  const leave = async () => {
    await gate.leave();
    location.replace(emptyPage);
  };
  return (
    <>
      <Button tone="quiet" onPress={() => void leave()}>
        {t('help.exit')}
      </Button>
      <p class="soft small">{t('help.exitNote')}</p>
    </>
  );
};
