import { For, Match, Show, Switch } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { LinkButton } from '../../kit/Button';
import { TwoShapes } from '../../kit/motifs';
import { Screen } from '../../kit/Screen';
import { Ways } from '../together/Ways';
import { Together } from './Together';
import { isUnderWay } from './phase';
import './us.css';

const steps = ['us.how1', 'us.how2', 'us.how3'] as const;

const Us = () => {
  const home = useHome();
  const connectWords = () => {
    if (isUnderWay(home.state.pairing)) return t('us.underWay');
    return home.state.partner ? t('us.again') : t('us.connect');
  };
  return (
    <Switch fallback={<Together connectWords={connectWords()} />}>
      <Match when={home.state.partner === null}>
        <Screen
          title={t('us.alone')}
          lead={t('us.aloneLead')}
          motif={<TwoShapes near={0} />}
          actions={<LinkButton href="/us/pair">{connectWords()}</LinkButton>}
        >
          <Ways />
          <Show when={!isUnderWay(home.state.pairing)}>
            <section class="stack-tight">
              <h2>{t('us.how')}</h2>
              <ol class="us-steps">
                <For each={steps}>{(step) => <li>{t(step)}</li>}</For>
              </ol>
            </section>
          </Show>
        </Screen>
      </Match>
    </Switch>
  );
};

export default Us;
