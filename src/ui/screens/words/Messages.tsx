import { createSignal, Show } from 'solid-js';
import { messageGroups } from '../../../content/messages/messages';
import { t } from '../../i18n/texts';
import { Button } from '../../kit/Button';
import { createTexts } from '../../texts';
import { Deck } from './Deck';
import { useWording } from './wording';

/** Messages to copy. Hearth sends nothing by itself. */
const Messages = () => {
  const say = useWording();
  const texts = createTexts('messages');
  const [done, setDone] = createSignal<'copied' | 'byHand' | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      setDone('byHand');
    }
  };
  /** The system's share sheet; closing it is no failure. */
  const canShare = () => typeof navigator.share === 'function';
  const share = (text: string) => navigator.share({ text }).catch(() => {});
  return (
    <Deck
      title={t('say.messages')}
      note={t('messages.note')}
      groups={messageGroups.map(({ id, messages }) => ({
        id,
        name: t(`messages.${id}`),
        items: messages,
      }))}
      language={texts()?.language}
      textOf={(id) => say(texts()?.words[id])}
      onTurn={() => setDone(null)}
      action={(text) => (
        <>
          <Show when={canShare()}>
            <Button tone="quiet" onPress={() => void share(text)}>
              {t('say.share')}
            </Button>
          </Show>
          <Button tone="quiet" onPress={() => void copy(text)}>
            {t('say.copy')}
          </Button>
          <p class="soft small deck-done" role="status">
            <Show when={done()}>{(how) => t(`say.${how()}`)}</Show>
          </p>
        </>
      )}
    />
  );
};

export default Messages;
