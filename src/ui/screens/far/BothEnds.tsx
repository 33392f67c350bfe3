import { Show } from 'solid-js';
import type { GoodbyeView } from '../../../app/api';
import { wallClock } from '../../../core/talk/goodbye';
import { formatTime, formatWallClock } from '../../i18n/format';
import { minutesWords, t } from '../../i18n/far';

interface BothEndsProps {
  readonly view: GoodbyeView;
  readonly name: string;
}

const minuteMs = 60_000;

/** When the call ends and what is kept free after it, in the time of each place. */
export const BothEnds = (props: BothEndsProps) => {
  const endsAt = () => props.view.goodbye.endsAt;
  const mine = () => (props.view.by === 'me' ? props.view.goodbye : props.view.reply);
  const theirs = () => (props.view.by === 'me' ? props.view.reply : props.view.goodbye);
  const thereAt = (ms: number) => formatWallClock(wallClock(ms, theirs()?.zoneMinutes ?? 0));
  const until = (keepMinutes: number) => (endsAt() ?? 0) + keepMinutes * minuteMs;
  return (
    <>
      <p>
        <Show when={endsAt()} fallback={t('bye.endsOpen')}>
          {(at) =>
            theirs()
              ? t('bye.endsBoth', { here: formatTime(at()), there: thereAt(at()) })
              : t('bye.endsHere', { here: formatTime(at()) })
          }
        </Show>
      </p>
      <Show when={mine()}>
        {(kept) => (
          <p>
            {endsAt() === null
              ? t('bye.youKeep', { time: minutesWords(kept().keepMinutes) })
              : t('bye.youKeepTo', {
                  time: minutesWords(kept().keepMinutes),
                  here: formatTime(until(kept().keepMinutes)),
                })}
          </p>
        )}
      </Show>
      <Show when={theirs()}>
        {(kept) => (
          <p>
            {endsAt() === null
              ? t('bye.theyKeep', { name: props.name, time: minutesWords(kept().keepMinutes) })
              : t('bye.theyKeepTo', {
                  name: props.name,
                  time: minutesWords(kept().keepMinutes),
                  there: thereAt(until(kept().keepMinutes)),
                })}
          </p>
        )}
      </Show>
    </>
  );
};
