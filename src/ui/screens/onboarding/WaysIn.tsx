import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Row, Rows } from '../../kit/Rows';

/** From the first screen to everything that is there to read. */
export const WaysIn = () => {
  const { learning } = useHome();
  return (
    <Rows>
      <Show when={learning.state.wording.firstSteps === 'open'}>
        <Row href="/start" title={t('now.start')} about={t('now.startLead')} />
      </Show>
      <Row href="/words" title={t('now.words')} about={t('now.wordsLead')} />
      <Row href="/learn" title={t('now.learn')} about={t('now.learnLead')} />
      <Row href="/about" title={t('now.about')} />
    </Rows>
  );
};
