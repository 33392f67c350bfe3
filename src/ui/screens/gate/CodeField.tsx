import { createUniqueId, Index } from 'solid-js';
import { t } from '../../i18n/rescue';
import { focusIf, unlearned } from '../../kit/unlearned';
import { codeGroups } from './codeGroups';
import './codeField.css';

interface CodeFieldProps {
  readonly value: string;
  readonly onInput: (typed: string) => void;
  readonly focus?: boolean;
}

/**
 * A recovery code in any spelling. What is typed stays as it is, since keyboards that compose words lose letters when
 * a field is rewritten under them; the groups below show how it is read.
 */
export const CodeField = (props: CodeFieldProps) => {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id} class="field-label">
        {t('code.label')}
      </label>
      <input
        {...unlearned}
        id={id}
        class="field-box code-box"
        type="text"
        autocapitalize="characters"
        value={props.value}
        aria-describedby={`${id}-hint`}
        ref={focusIf(props.focus)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p class="code-groups" aria-hidden="true">
        <Index each={codeGroups(props.value)}>
          {(group) => <span class="code-group">{group()}</span>}
        </Index>
      </p>
      <p id={`${id}-hint`} class="soft small">
        {t('code.hint')}
      </p>
    </div>
  );
};
