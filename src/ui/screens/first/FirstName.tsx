import { createSignal } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';

export const FirstName = () => {
  const home = useHome();
  const [name, setName] = createSignal('');
  const keep = () => name().trim() !== '' && home.setName(name());
  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Screen
        title={t('first.name')}
        lead={t('first.nameLead')}
        motif={<TwoShapes near={1} />}
        focusTitle={false}
        low
        actions={<Button submits>{t('first.go')}</Button>}
      >
        <Field
          focus
          label={t('first.nameLabel')}
          capitalize="words"
          maxLength={60}
          value={name()}
          onInput={setName}
        />
      </Screen>
    </form>
  );
};
