import { For } from 'solid-js';
import { Portal } from 'solid-js/web';
import { t } from '../../i18n/keys';
import './paper.css';

interface RecoveryPaperProps {
  readonly groups: readonly string[];
}

/** What the printer gets instead of the page: what the code is, the code, and a place for the date. */
export const RecoveryPaper = (props: RecoveryPaperProps) => (
  <Portal ref={(place) => place.classList.add('paper-place')}>
    <div class="paper" aria-hidden="true">
      <p>{t('recovery.paper')}</p>
      <ol class="paper-groups">
        <For each={props.groups}>{(group) => <li>{group}</li>}</For>
      </ol>
      <p class="paper-date">{t('recovery.paperDate')}</p>
    </div>
  </Portal>
);
