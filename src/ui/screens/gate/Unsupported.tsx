import { Show } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';
import { Hearth } from '../../kit/motifs';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';

export const Unsupported = () => {
  const { gate } = useApp();
  return (
    <Screen
      title={t('gate.unsupported')}
      lead={t('gate.unsupportedLead')}
      motif={<Hearth />}
      actions={<Button onPress={() => location.reload()}>{t('common.tryAgain')}</Button>}
    >
      <Show when={gate.state.problem}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
    </Screen>
  );
};
