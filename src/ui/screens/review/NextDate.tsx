import { createSignal, Show } from 'solid-js';
import { weeksBetween } from '../../../core/care/review';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/together';
import { Chips } from '../together/Chips';

const none = 0;
const choices = [none, weeksBetween.least, 8, weeksBetween.most];
const weekMs = 7 * 86_400_000;

interface NextDateProps {
  /** Milliseconds since the Unix epoch; null: none was agreed. */
  readonly onPick: (at: number | null) => void;
}

/** When to talk again, or no date. */
export const NextDate = (props: NextDateProps) => {
  const [weeks, setWeeks] = createSignal(none);
  const at = () => (weeks() === none ? null : Date.now() + weeks() * weekMs);
  return (
    <>
      <Chips
        label={t('talkabout.nextDate')}
        options={choices}
        value={weeks()}
        nameOf={(count) => (count === none ? t('talkabout.none') : t('talkabout.weeks', { count }))}
        onPick={(count) => {
          setWeeks(count);
          props.onPick(at());
        }}
      />
      <Show when={at()}>{(day) => <p role="status">{formatDay(day())}</p>}</Show>
    </>
  );
};
