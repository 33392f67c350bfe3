import { createMemo, createSignal, Show } from 'solid-js';
import { talkGroupOf, type TalkGroup } from '../../../content/conversation/conversation';
import { useHome } from '../../context';
import { prefWords } from '../../i18n/home';
import { t } from '../../i18n/talk';
import { Button, LinkButton } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import { useOpened } from './opened';
import { useQuestions } from './questions';
import '../words/words.css';

const groups: readonly TalkGroup[] = ['tonight', 'wishes', 'review', 'both', 'open'];

const nameOf = (group: TalkGroup): string =>
  group === 'open' ? t('talk.openGroup') : t(`talk.${group}`);

/** Questions for two, one at a time, round and round. What rests on answers is there where there are any. */
const TalkCards = () => {
  const home = useHome();
  const { open } = useOpened();
  const { textOf, language } = useQuestions();
  const [group, setGroup] = createSignal<TalkGroup>('tonight');
  const [at, setAt] = createSignal(0);
  const inGroup = (wanted: TalkGroup) =>
    home.care.state.talk.filter(({ id }) => talkGroupOf(id) === wanted);
  const shownGroups = createMemo(() => groups.filter((each) => inGroup(each).length > 0));
  const cards = createMemo(() => inGroup(group()));
  const card = () => cards()[at() % Math.max(1, cards().length)];
  return (
    <Screen
      title={t('talk.cards')}
      back={{ href: '/us/talk' }}
      actions={
        <Show when={card()}>
          {(shown) => (
            <>
              <Button onPress={() => setAt(at() + 1)}>{t('talk.another')}</Button>
              <LinkButton
                tone="quiet"
                href="/us/talk/answer"
                onOpen={() => open({ id: shown().id, pref: shown().pref })}
              >
                {home.state.partner ? t('talk.apart') : t('talk.alone')}
              </LinkButton>
            </>
          )}
        </Show>
      }
    >
      <Chips
        label={t('talk.group')}
        options={shownGroups().map((id) => ({ id, name: nameOf(id) }))}
        isOn={(id) => id === group()}
        onPick={(id) => {
          setGroup(id);
          setAt(0);
        }}
      />
      <Told language={language()}>
        <div class="deck-text" aria-live="polite" aria-atomic="true">
          <Show when={card()?.pref}>
            {(pref) => <p class="deck-about">{prefWords(pref(), 'label')}</p>}
          </Show>
          <p>{textOf(card()?.id ?? '')}</p>
        </div>
      </Told>
      <p class="soft small">{group() === 'review' ? t('talk.reviewNote') : t('talk.note')}</p>
    </Screen>
  );
};

export default TalkCards;
