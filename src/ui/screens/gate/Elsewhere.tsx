import { createSignal } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';
import { Hearth } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';

export const Elsewhere = () => {
  const { gate } = useApp();
  const [busy, setBusy] = createSignal(false);
  const takeOver = async () => {
    setBusy(true);
    await gate.takeOver();
    setBusy(false);
  };
  return (
    <Screen
      title={t('gate.elsewhere')}
      lead={t('gate.elsewhereLead')}
      motif={<Hearth />}
      actions={
        <Button busy={busy()} onPress={() => void takeOver()}>
          {busy() ? t('gate.starting') : t('gate.useHere')}
        </Button>
      }
    />
  );
};
