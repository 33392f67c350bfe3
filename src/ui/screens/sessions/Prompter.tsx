import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useHome } from '../../context';
import { formatLength } from '../../i18n/format';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';
import { Screen } from '../../kit/Screen';

interface PrompterProps {
  readonly title: string;
  /** Empty: words of one's own. */
  readonly lines: readonly string[];
  /** Milliseconds since the Unix epoch. */
  readonly since: number;
}

const tickMs = 500;

/** One line at a time, large; a tap says that the next one begins, so that its words come in time later. */
export const Prompter = (props: PrompterProps) => {
  const { voices } = useHome();
  const [at, setAt] = createSignal(0);
  const [passedS, setPassedS] = createSignal(0);
  const timer = setInterval(() => setPassedS((Date.now() - props.since) / 1000), tickMs);
  onCleanup(() => clearInterval(timer));
  const say = () => {
    const line = props.lines[at()];
    if (line !== undefined) voices.say(line);
  };
  onMount(say);
  const next = () => {
    setAt(at() + 1);
    say();
  };
  const isLast = () => at() >= props.lines.length - 1;
  return (
    <Screen
      title={props.title}
      lead={t('record.recording', { length: formatLength(passedS()) })}
      actions={
        <>
          <Show when={!isLast()}>
            <Button onPress={next}>{t('record.next')}</Button>
          </Show>
          <Button tone={isLast() ? 'primary' : 'quiet'} onPress={() => void voices.finish()}>
            {t('record.finish')}
          </Button>
        </>
      }
    >
      <p class="prompter-line" aria-live="polite">
        {props.lines[at()] ?? t('record.readyWords')}
      </p>
      <p class="prompter-next soft">{props.lines[at() + 1]}</p>
    </Screen>
  );
};
