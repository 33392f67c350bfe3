import { Show } from 'solid-js';
import type { AnswerKey } from '../../../core/care/types';
import { useHome } from '../../context';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/profile';
import { Choices } from '../vault/Choices';
import { endIs, endOf, type NotNowEnd } from './notNowEnds';

interface NotNowUntilProps {
  readonly answerKey: AnswerKey;
}

const ends: readonly NotNowEnd[] = ['open', 'tomorrow', 'week', 'month'];

/** A not-now may end by itself; what comes then is no yes. */
export const NotNowUntil = (props: NotNowUntilProps) => {
  const { care } = useHome();
  const until = () => care.state.notNowUntil[props.answerKey];
  const value = () => endIs(until(), Date.now());
  const pick = (end: NotNowEnd) => {
    if (end === 'kept') return;
    care.setNotNow(props.answerKey, end === 'open' ? null : endOf(end, Date.now()));
  };
  return (
    <div class="stack-tight profile-until">
      <Choices
        label={t('until.label')}
        options={value() === 'kept' ? ['kept', ...ends] : ends}
        value={value()}
        nameOf={(end) =>
          end === 'kept' ? t('until.kept', { day: formatDay(until() ?? 0) }) : t(`until.${end}`)
        }
        onPick={pick}
      />
      <Show when={until()}>
        <p class="soft small">{t('until.then')}</p>
      </Show>
    </div>
  );
};
