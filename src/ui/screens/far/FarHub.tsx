import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/far';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { StartCard } from './StartCard';
import '../talk/talk.css';

/** Care for two who are apart; most of it needs only one. */
const FarHub = () => {
  const home = useHome();
  const isForTwo = () => home.state.partner !== null;
  return (
    <Screen title={t('far.title')} lead={t('far.lead')} back={{ href: '/us' }}>
      <Show when={isForTwo()}>
        <StartCard />
      </Show>
      <Rows>
        <Show when={isForTwo()}>
          <Row href="/us/far/start" title={t('far.start')} about={t('far.startLead')} />
          <Row href="/us/far/goodbye" title={t('far.goodbye')} about={t('far.goodbyeLead')} />
        </Show>
        <Row href="/us/far/quiet" title={t('far.quiet')} about={t('far.quietLead')} />
        <Row href="/words/messages" title={t('far.messages')} about={t('far.messagesLead')} />
        <Row href="/us/kit" title={t('far.box')} about={t('far.boxLead')} />
        <Row href="/words/prompts" title={t('far.prompts')} about={t('far.promptsLead')} />
      </Rows>
    </Screen>
  );
};

export default FarHub;
