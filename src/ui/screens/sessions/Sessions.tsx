import { A, useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
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

const Sessions = () => (
  <Screen title={t('sessions.title')} lead={t('sessions.lead')}>
    <Left />
    <A href="/sessions/g3" class="card session-card">
      <h2>{t('ses.G3.title')}</h2>
      <p class="soft">{t('ses.G3.outline')}</p>
      <p class="session-length">{t('g3.length')}</p>
    </A>
    <Rows>
      <Row href="/sessions/voices" title={t('voices.title')} about={t('voices.lead')} />
    </Rows>
  </Screen>
);

export default Sessions;
