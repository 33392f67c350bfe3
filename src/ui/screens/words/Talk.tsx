import { Show } from 'solid-js';
import { talkGroups } from '../../../content/conversation/conversation';
import { t } from '../../i18n/texts';
import { createTexts } from '../../texts';
import { Deck } from './Deck';
import { useWording } from './wording';

/** Questions for two, one at a time. */
const Talk = () => {
  const say = useWording();
  const texts = createTexts('conversation');
  return (
    <Deck
      title={t('say.talk')}
      note={t('talk.note')}
      groups={talkGroups.map(({ id, cards }) => ({ id, name: t(`talk.${id}`), items: cards }))}
      language={texts()?.language}
      textOf={(id) => say(texts()?.words[id])}
      below={(group) => (
        <Show when={group === 'review'}>
          <p class="soft small">{t('talk.reviewNote')}</p>
        </Show>
      )}
    />
  );
};

export default Talk;
