import { Match, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { ProblemNotice } from '../../kit/Notice';

interface SendUpdateProps {
  readonly name: string;
}

/** Makes the file, then hands it to the system: browsers want a tap for each. */
export const SendUpdate = (props: SendUpdateProps) => {
  const { updates } = useHome().bond;
  const making = () => updates.state.making;
  const ready = () => {
    const shown = making();
    return shown.phase === 'ready' ? shown : null;
  };
  const failed = () => {
    const shown = making();
    return shown.phase === 'failed' ? shown : null;
  };
  const status = () => {
    if (!updates.state.canSend) return t('updates.cant');
    return updates.state.isPending ? t('updates.pending', { name: props.name }) : t('updates.none');
  };
  return (
    <section class="stack-tight">
      <h2>{t('updates.send')}</h2>
      <p class="soft">{t('updates.sealed', { name: props.name })}</p>
      <p role="status">{ready() ? t('updates.ready') : status()}</p>
      <Show when={failed()}>{(shown) => <ProblemNotice problem={shown().problem} />}</Show>
      <Switch
        fallback={
          <Show when={updates.state.canSend}>
            <Button busy={making().phase === 'working'} onPress={() => void updates.make()}>
              {making().phase === 'working' ? t('updates.making') : t('updates.make')}
            </Button>
          </Show>
        }
      >
        <Match when={ready()}>
          {(shown) => (
            <>
              <Show when={shown().canShare}>
                <Button onPress={() => void updates.share()}>{t('updates.share')}</Button>
              </Show>
              <Button
                tone={shown().canShare ? 'quiet' : 'primary'}
                onPress={() => void updates.save()}
              >
                {t('updates.save')}
              </Button>
              <Button tone="plain" onPress={() => updates.discard()}>
                {t('updates.discard')}
              </Button>
            </>
          )}
        </Match>
      </Switch>
    </section>
  );
};
