import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { feelings } from '../../../content/feelings/feelings';
import { promptGroups, type PromptGroup } from '../../../content/prompts/prompts';
import { optionsIn } from '../../../core/pickList';
import { useHome } from '../../context';
import { t } from '../../i18n/texts';
import { Button } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { Told } from '../../kit/Told';
import { createTexts } from '../../texts';
import { Deck } from './Deck';
import { useWording } from './wording';

/** Questions for a page of the journal. Where one offers words to pick, picking is enough of an answer. */
const Prompts = () => {
  const home = useHome();
  const say = useWording();
  const navigate = useNavigate();
  const texts = createTexts('prompts');
  const feelingTexts = createTexts('feelings');
  const [picked, setPicked] = createSignal<readonly string[]>([]);
  /** Words to borrow; none of them is marked good or bad. */
  const optionsFor = (group: PromptGroup, question: string): readonly string[] => {
    const listed = optionsIn(question);
    if (listed.length > 0 || group !== 'feelings') return listed;
    return feelings.flatMap((id) => feelingTexts()?.words[id] ?? []);
  };
  const write = (question: string) => {
    const answer = picked().length > 0 ? `${picked().join(', ')}\n` : '';
    const id = home.addEntry(`${question}\n\n${answer}`);
    navigate(`/journal/${id}`);
  };
  const pick = (option: string) =>
    setPicked(
      picked().includes(option)
        ? picked().filter((each) => each !== option)
        : [...picked(), option],
    );
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
      onTurn={() => setPicked([])}
      action={(question) => (
        <Button tone="quiet" onPress={() => write(question)}>
          {t('say.write')}
        </Button>
      )}
      below={(group, question) => (
        <Show when={optionsFor(group, question).length > 0}>
          <Told language={texts()?.language}>
            <Chips
              label={t('say.feelings')}
              options={optionsFor(group, question).map((id) => ({ id, name: id }))}
              isOn={(id) => picked().includes(id)}
              onPick={pick}
            />
          </Told>
        </Show>
      )}
    />
  );
};

export default Prompts;
