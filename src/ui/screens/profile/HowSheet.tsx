import type { Preference } from '../../../core/care/types';
import { useHome } from '../../context';
import { howWords } from '../../i18n/care';
import { t } from '../../i18n/profile';
import { Button } from '../../kit/Button';
import { Sheet } from '../../kit/Sheet';
import { Choices } from '../vault/Choices';
import { howValues, type ChosenPart } from './howParts';
import { itemWords } from './summary';

interface HowSheetProps {
  readonly pref: Preference;
  readonly part: ChosenPart;
  readonly onClose: () => void;
}

const anything = 'anything';

/** One of a few, kept at the tap; nothing has to be said. */
export const HowSheet = (props: HowSheetProps) => {
  const { care } = useHome();
  const values = (): readonly string[] => howValues[props.part];
  const pick = (picked: string) => {
    const value = howValues[props.part].find((each) => each === picked) ?? null;
    care.setHow(props.pref.id, props.part, value);
  };
  return (
    <Sheet title={itemWords(props.pref.id, 'label')} onClose={props.onClose}>
      {(close) => (
        <>
          <Choices
            label={howWords(props.part)}
            options={[...values(), anything]}
            value={care.state.how[props.pref.id]?.[props.part] ?? anything}
            nameOf={(value) =>
              value === anything ? t('how.anything') : howWords(props.part, value)
            }
            onPick={pick}
          />
          <Button onPress={close}>{t('likes.done')}</Button>
        </>
      )}
    </Sheet>
  );
};
