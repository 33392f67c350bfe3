import { createSignal } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Sheet } from '../../kit/Sheet';
import { tellDone } from '../../kit/Toasts';

interface NameSheetProps {
  readonly onClose: () => void;
}

export const NameSheet = (props: NameSheetProps) => {
  const home = useHome();
  const [name, setName] = createSignal(home.state.name);
  return (
    <Sheet title={t('me.changeName')} onClose={props.onClose}>
      {(close) => (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (name().trim() === '') return;
            const before = home.state.name;
            home.setName(name());
            tellDone(t('me.nameChanged'), () => home.setName(before));
            close();
          }}
        >
          <Field
            label={t('first.nameLabel')}
            capitalize="words"
            maxLength={60}
            value={name()}
            onInput={setName}
          />
          <Button submits>{t('me.nameSave')}</Button>
          <Button tone="plain" onPress={close}>
            {t('common.close')}
          </Button>
        </form>
      )}
    </Sheet>
  );
};
