import { useNavigate } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { feelings } from '../../../content/feelings/feelings';
import { promptGroups } from '../../../content/prompts/prompts';
import { useHome } from '../../context';
import { t } from '../../i18n/texts';
import { Button } from '../../kit/Button';
import { Told } from '../../kit/Told';
import { createTexts } from '../../texts';
import { Deck } from './Deck';
import { useWording } from './wording';

/** Words to borrow; none of them is marked good or bad. */
const Feelings = () => {
  const texts = createTexts('feelings');
  return (
    <Told language={texts()?.language}>
      <section class="stack-tight">
        <h2>{t('say.feelings')}</h2>
        <ul class="feelings">
          <For each={feelings}>{(id) => <li>{texts()?.words[id]}</li>}</For>
        </ul>
      </section>
    </Told>
  );
};

/** Questions for a page of the journal. */
const Prompts = () => {
  const home = useHome();
  const say = useWording();
  const navigate = useNavigate();
  const texts = createTexts('prompts');
  const write = (question: string) => {
    const id = home.addEntry(`${question}\n\n`);
    navigate(`/journal/${id}`);
  };
  return (
    <Deck
      title={t('say.prompts')}
      note={t('prompts.note')}
      groups={promptGroups.map(({ id, prompts }) => ({
        id,
        name: t(`prompts.${id}`),
        items: prompts,
      }))}
      language={texts()?.language}
      textOf={(id) => say(texts()?.words[id])}
      action={(question) => (
        <Button tone="quiet" onPress={() => write(question)}>
          {t('say.write')}
        </Button>
      )}
      below={(group) => (
        <Show when={group === 'feelings'}>
          <Feelings />
        </Show>
      )}
    />
  );
};

export default Prompts;
