import { Show } from 'solid-js';
import type { BackupContents } from '../../../app/api';
import { formatDay } from '../../i18n/format';
import { t } from '../../i18n/rescue';
import { plural } from '../../i18n/translate';

const counted = (what: 'entries' | 'answers' | 'newOnes', count: number): string =>
  t(`restoring.${what}.${plural(count)}`, { count: String(count) });

interface ContentsProps {
  readonly contents: BackupContents;
}

/** What a backup holds, how much of it is new here, and that nothing has changed yet. */
export const Contents = (props: ContentsProps) => (
  <div class="card">
    <p>
      {t(props.contents.name ? 'restoring.holds' : 'restoring.holdsUnnamed', {
        day: formatDay(props.contents.madeAt),
        entries: counted('entries', props.contents.entries),
        answers: counted('answers', props.contents.answers),
        name: props.contents.name,
      })}
    </p>
    <Show when={props.contents.newEntries !== null}>
      <p>
        {props.contents.newEntries
          ? counted('newOnes', props.contents.newEntries)
          : t('restoring.nothingNew')}
      </p>
    </Show>
    <p class="soft">{t('restoring.unchanged')}</p>
  </div>
);
