import { A } from '@solidjs/router';
import { t } from '../../i18n/home';
import { Screen } from '../../kit/Screen';
import './sessions.css';

const Sessions = () => (
  <Screen title={t('sessions.title')} lead={t('sessions.lead')}>
    <A href="/sessions/g3" class="card session-card">
      <h2>{t('ses.G3.title')}</h2>
      <p class="soft">{t('ses.G3.outline')}</p>
      <p class="session-length">{t('g3.length')}</p>
    </A>
  </Screen>
);

export default Sessions;
