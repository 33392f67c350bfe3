import { A } from '@solidjs/router';
import { createSignal, For, Match, Switch } from 'solid-js';
import { preferenceById, quickStart } from '../../../content/preferences';
import type { Preference } from '../../../core/care/types';
import { useApp, useHome } from '../../context';
import { prefWords, t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { AnswerSheet } from './AnswerSheet';
import { NameSheet } from './NameSheet';
import { OnThisDevice } from './OnThisDevice';
import { answerSummary } from './summary';
import './Me.css';

const asked = quickStart.flatMap((id) => preferenceById(id) ?? []);

const Me = () => {
  const home = useHome();
  const { gate } = useApp();
  const [open, setOpen] = createSignal<Preference | 'name' | null>(null);
  const openPreference = () => {
    const shown = open();
    return shown === 'name' ? null : shown;
  };
  const close = () => setOpen(null);
  return (
    <>
      <Screen
        title={t('me.title')}
        actions={<Button onPress={() => gate.lock()}>{t('me.lock')}</Button>}
      >
        <section class="stack-tight">
          <h2>{t('me.name')}</h2>
          <p>{home.state.name}</p>
          <Button tone="quiet" onPress={() => setOpen('name')}>
            {t('me.changeName')}
          </Button>
        </section>
        <section class="stack-tight">
          <h2>{t('me.answers')}</h2>
          <p class="soft">{t('me.answersLead')}</p>
          <ul class="me-list">
            <For each={asked}>
              {(pref) => (
                <li>
                  <button type="button" class="me-row" onClick={() => setOpen(pref)}>
                    <span>{prefWords(pref.id, 'label')}</span>
                    <span class="soft small">{answerSummary(home.state.answers, pref)}</span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </section>
        <OnThisDevice />
        <section class="stack-tight">
          <h2>{t('me.about')}</h2>
          <p class="soft">{t('me.aboutLead')}</p>
          <A href="/who-sees-what" class="me-link">
            {t('common.seen')}
          </A>
          <A href="/help" class="me-link">
            {t('common.help')}
          </A>
        </section>
      </Screen>
      <Switch>
        <Match when={open() === 'name'}>
          <NameSheet onClose={close} />
        </Match>
        <Match when={openPreference()} keyed>
          {(pref) => <AnswerSheet pref={pref} onClose={close} />}
        </Match>
      </Switch>
    </>
  );
};

export default Me;
