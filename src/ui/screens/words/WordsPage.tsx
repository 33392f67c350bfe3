import { t } from '../../i18n/texts';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';

const WordsPage = () => (
  <Screen title={t('say.title')} lead={t('say.lead')} back={{ href: '/' }}>
    <Rows>
      <Row href="/words/say" title={t('say.say')} about={t('say.sayLead')} />
      <Row href="/words/messages" title={t('say.messages')} about={t('say.messagesLead')} />
      <Row href="/us/talk/cards" title={t('say.talk')} about={t('say.talkLead')} />
      <Row href="/words/prompts" title={t('say.prompts')} about={t('say.promptsLead')} />
    </Rows>
  </Screen>
);

export default WordsPage;
