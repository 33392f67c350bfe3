import { createSignal } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/devices';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';
import { guessKind } from './guessKind';

interface NameDeviceProps {
  readonly onDone: () => void;
}

/** The end of adding, on either device. */
export const NameDevice = (props: NameDeviceProps) => {
  const { devices } = useHome();
  const here = devices.state.own.find(({ isHere }) => isHere);
  const [name, setName] = createSignal(here?.name || t(`name.${guessKind(window)}`));
  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name().trim() === '' || !here) return;
        devices.rename(here.id, name());
        props.onDone();
      }}
    >
      <Screen
        title={t('name.title')}
        lead={t('name.lead')}
        motif={<TwoShapes near={2} />}
        actions={<Button submits>{t('name.keep')}</Button>}
      >
        <Field label={t('name.label')} maxLength={40} value={name()} onInput={setName} />
        <p class="soft">{t('name.partner')}</p>
      </Screen>
    </form>
  );
};
