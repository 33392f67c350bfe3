import { A, useNavigate } from '@solidjs/router';
import { onMount, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { SessionList } from './SessionList';
import { titleOf } from './titleOf';
import './sessions.css';

/** A session that was left in the middle. */
const Left = () => {
  const { audio } = useHome();
  const navigate = useNavigate();
  return (
    <Show when={audio.state.left}>
      {(left) => (
        <section class="card session-left">
          <h2>{t('sessions.left')}</h2>
          <p class="soft">{titleOf(left().request)}</p>
          <div class="pair-row">
            <Button
              onPress={() => {
                audio.goBack();
                navigate('/sessions/play');
              }}
            >
              {t('player.goOn')}
            </Button>
            <Button
              tone="plain"
              onPress={() => {
                audio.forgetPlace();
                focusTitle();
              }}
            >
              {t('sessions.leftForget')}
            </Button>
          </div>
        </section>
      )}
    </Show>
  );
};

const Sessions = () => {
  const { audio } = useHome();
  onMount(() => void audio.downloadUsual());
  return (
    <Screen title={t('sessions.title')} lead={t('sessions.lead')}>
      <Left />
      <A href="/sessions/tonight" class="card session-card">
        <h2>{t('compose.title')}</h2>
        <p class="soft">{t('compose.card')}</p>
      </A>
      <SessionList />
      <Rows>
        <Row href="/sessions/voices" title={t('voices.title')} about={t('voices.card')} />
        <Row href="/sessions/sound" title={t('sound.title')} about={t('sound.lead')} />
        <Row href="/sessions/downloads" title={t('downloads.title')} about={t('downloads.lead')} />
      </Rows>
    </Screen>
  );
};

export default Sessions;
