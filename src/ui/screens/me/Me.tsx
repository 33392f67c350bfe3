import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { preferences } from '../../../content/preferences';
import { useApp, useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { answeredOf } from '../answers/answered';
import { NameSheet } from './NameSheet';
import { OnThisDevice } from './OnThisDevice';
import { Place } from './Place';
import './Me.css';

const Me = () => {
  const home = useHome();
  const { gate } = useApp();
  const [renames, setRenames] = createSignal(false);
  const likes = () => {
    const state = t(`me.likes.${answeredOf(preferences, home.state.answers)}`);
    return home.care.state.gentle ? t('me.likesGentle', { state }) : state;
  };
  return (
    <>
      <Screen
        title={t('me.title')}
        actions={<Button onPress={() => gate.lock()}>{t('me.lock')}</Button>}
      >
        <ul class="me-list">
          <Place href="/me/likes" name={t('me.likes')} state={likes()} />
          <Place href="/me/noted" name={t('me.noted')} />
          <Place href="/me/after" name={t('me.after')} />
          <Place href="/me/call" name={t('me.call')} />
          <Place
            href="/me/look"
            name={t('look.title')}
            state={t(`look.theme.${home.look.state.theme}`)}
          />
        </ul>
        <section class="stack-tight">
          <h2>{t('me.name')}</h2>
          <p>{home.state.name}</p>
          <Button tone="quiet" onPress={() => setRenames(true)}>
            {t('me.changeName')}
          </Button>
        </section>
        <OnThisDevice />
        <section class="stack-tight">
          <h2>{t('me.about')}</h2>
          <p class="soft">{t('me.aboutLead')}</p>
          <A href="/who-sees-what" class="me-link">
            {t('common.seen')}
          </A>
          <A href="/phone-safety" class="me-link">
            {t('common.phoneSafety')}
          </A>
          <A href="/install" class="me-link">
            {t('common.install')}
          </A>
          <A href="/help" class="me-link">
            {t('common.help')}
          </A>
        </section>
      </Screen>
      <Show when={renames()}>
        <NameSheet onClose={() => setRenames(false)} />
      </Show>
    </>
  );
};

export default Me;
