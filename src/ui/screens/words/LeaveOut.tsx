import { createSignal } from 'solid-js';
import { sayMarks, type SayMark } from '../../../content/affirmations/affirmations';
import { useHome } from '../../context';
import { t } from '../../i18n/texts';
import { Button } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { Field } from '../../kit/Field';
import { Sheet } from '../../kit/Sheet';

interface LeaveOutProps {
  readonly onClose: () => void;
}

/** What is left out of the sentences, and what the other is called in them. Every tap counts at once. */
export const LeaveOut = (props: LeaveOutProps) => {
  const { learning } = useHome();
  const without = () => learning.state.wording.without;
  const [name, setName] = createSignal(learning.state.wording.callName);
  const turn = (mark: SayMark) =>
    learning.setWording({
      without: sayMarks.filter((each) => without().includes(each) !== (each === mark)),
    });
  const keepName = () => {
    const callName = name().trim();
    if (callName !== learning.state.wording.callName) learning.setWording({ callName });
  };
  return (
    <Sheet
      title={t('say.choose')}
      onClose={() => {
        keepName();
        props.onClose();
      }}
    >
      {(close) => (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <p class="soft">{t('say.chooseLead')}</p>
          <Chips
            label={t('say.choose')}
            options={sayMarks.map((mark) => ({ id: mark, name: t(`say.without.${mark}`) }))}
            isOn={(mark) => without().includes(mark)}
            onPick={turn}
          />
          <Field
            label={t('say.callName')}
            hint={t('say.callNameHint')}
            value={name()}
            maxLength={60}
            onInput={setName}
            onLeave={keepName}
          />
          <Button submits>{t('say.done')}</Button>
        </form>
      )}
    </Sheet>
  );
};
