import { For, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/together';
import { plural } from '../../i18n/translate';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { cardLine } from '../card/words';
import { Chips } from '../together/Chips';
import { Reminders } from './Reminders';
import './routine.css';

const lengths = [2, 3, 5, 10, 15, 20];

/** Roughly, in whole minutes: nobody looks at a clock here. */
const about = (seconds: number): string => {
  const count = Math.round(seconds / 60);
  return count === 0 ? t('routine.moments') : t(`routine.about.${plural(count)}`, { count });
};

/** A few minutes of what is liked: the steps, how long they take, and reminders for whoever wants them. */
const Routine = () => {
  const { care } = useHome();
  const routine = () => care.state.routine;
  const totalS = () => routine().steps.reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <Screen
      title={t('routine.title')}
      lead={t('routine.lead')}
      back={{ href: '/us' }}
      actions={
        <LinkButton tone="quiet" href="/us/routine/steps">
          {t('routine.choose')}
        </LinkButton>
      }
    >
      <Chips
        label={t('routine.minutes')}
        options={lengths}
        value={routine().minutes}
        nameOf={String}
        onPick={(minutes) => care.setRoutine(minutes, routine().picked)}
      />
      <section class="stack-tight">
        <h2>{t('routine.steps')}</h2>
        <Show when={routine().steps.length > 0} fallback={<p class="soft">{t('routine.quiet')}</p>}>
          <ol class="steps">
            <For each={routine().steps}>
              {({ line, seconds }) => (
                <li>
                  <span>{cardLine(line)}</span>
                  <span class="soft small">{about(seconds)}</span>
                </li>
              )}
            </For>
          </ol>
          <p class="soft" role="status">
            {t('routine.total', { time: about(totalS()) })}
          </p>
        </Show>
      </section>
      <Reminders />
    </Screen>
  );
};

export default Routine;
