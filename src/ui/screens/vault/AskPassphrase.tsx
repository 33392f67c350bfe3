import { createSignal, Show, type JSX } from 'solid-js';
import type { Problem } from '../../../core/errors';
import type { Result } from '../../../core/result';
import { t } from '../../i18n/keys';
import { Button } from '../../kit/Button';
import { Notice, ProblemNotice } from '../../kit/Notice';
import { PassphraseField } from '../../kit/PassphraseField';
import { Screen, type Back } from '../../kit/Screen';
import { useAttempt } from '../gate/useAttempt';

interface AskPassphraseProps {
  readonly title: string;
  readonly lead: string;
  readonly back: Back;
  /** Names the one thing that is done here. */
  readonly action: string;
  /** The same, while it is being done. */
  readonly working: string;
  readonly tone?: 'primary' | 'danger';
  readonly command: (passphrase: string) => Promise<Result<void, Problem>>;
  readonly onDone: () => void;
  /** What is good to know before. */
  readonly children?: JSX.Element;
}

/** One change that asks for the passphrase. What was typed stays when something goes wrong. */
export const AskPassphrase = (props: AskPassphraseProps) => {
  const [passphrase, setPassphrase] = createSignal('');
  const [asked, setAsked] = createSignal(false);
  const { busy, problem, run } = useAttempt((typed: string) => props.command(typed));

  const go = async () => {
    setAsked(true);
    if (passphrase() !== '' && (await run(passphrase()))) props.onDone();
  };

  return (
    <form
      class="screen-form"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <Screen
        title={props.title}
        lead={props.lead}
        back={props.back}
        actions={
          <Button submits tone={props.tone ?? 'primary'} busy={busy()}>
            {busy() ? props.working : props.action}
          </Button>
        }
      >
        {props.children}
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <Show when={asked() && passphrase() === ''}>
          <Notice title={t('ask.empty')} />
        </Show>
        <PassphraseField
          label={t('ask.passphrase')}
          value={passphrase()}
          onInput={(typed) => {
            setAsked(false);
            setPassphrase(typed);
          }}
        />
      </Screen>
    </form>
  );
};
