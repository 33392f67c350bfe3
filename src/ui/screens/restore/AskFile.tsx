import { Show } from 'solid-js';
import type { Problem } from '../../../core/errors';
import { t } from '../../i18n/rescue';
import { FileButton } from '../../kit/FileButton';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';

interface AskFileProps {
  readonly problem: Problem | null;
  readonly onBack: () => void;
  readonly onFile: (file: File) => void;
}

export const AskFile = (props: AskFileProps) => (
  <Screen
    title={t('restoring.file')}
    lead={t('restoring.fileLead')}
    back={{ onPress: props.onBack }}
    actions={
      <FileButton onFile={props.onFile}>
        {props.problem ? t('restoring.other') : t('restoring.choose')}
      </FileButton>
    }
  >
    <Show when={props.problem}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
    <p>{t('restoring.where')}</p>
  </Screen>
);
