import { createSignal, For, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatDate } from '../../i18n/format';
import { t } from '../../i18n/keys';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { RecoveryPaper } from './RecoveryPaper';
import './keys.css';

interface ShownCodeProps {
  readonly groups: readonly string[];
  readonly onHaveIt: () => void;
}

/** The code, to be written down, printed or saved; not to be copied, since other apps can read what is copied. */
export const ShownCode = (props: ShownCodeProps) => {
  const { keys } = useHome();
  const [file, setFile] = createSignal<'saved' | 'notSaved' | null>(null);
  const save = async () => {
    setFile(null);
    const parts = [t('recovery.paper'), props.groups.join(' '), formatDate(Date.now())];
    const isSaved = await keys.saveRecoveryCode(`${parts.join('\n\n')}\n`);
    setFile(isSaved ? 'saved' : 'notSaved');
  };
  return (
    <Screen
      title={t('recovery.code')}
      lead={t('recovery.codeLead')}
      back={{ href: '/me/keys' }}
      actions={
        <>
          <div class="pair-row">
            <Button tone="quiet" onPress={() => window.print()}>
              {t('recovery.print')}
            </Button>
            <Button tone="quiet" onPress={() => void save()}>
              {t('recovery.save')}
            </Button>
          </div>
          <Button onPress={() => props.onHaveIt()}>{t('recovery.haveIt')}</Button>
        </>
      }
    >
      <ol class="shown-code" role="list" aria-label={t('recovery.groups')}>
        <For each={props.groups}>
          {(group, at) => (
            <li class="shown-group">
              <span class="shown-number" aria-hidden="true">
                {at() + 1}
              </span>
              <span class="shown-letters" aria-hidden="true">
                {group}
              </span>
              <span class="visually-hidden">
                {t('recovery.group', {
                  number: String(at() + 1),
                  letters: Array.from(group).join(' '),
                })}
              </span>
            </li>
          )}
        </For>
      </ol>
      <Show when={file()}>
        {(how) => (
          <Notice tone={how() === 'saved' ? 'ok' : 'quiet'}>
            <p>{t(`recovery.${how()}`)}</p>
          </Notice>
        )}
      </Show>
      <p class="soft small">{t('recovery.numbers')}</p>
      <p>{t('recovery.keep')}</p>
      <p class="soft">{t('recovery.notYet')}</p>
      <RecoveryPaper groups={props.groups} />
    </Screen>
  );
};
