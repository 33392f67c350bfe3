import { Show } from 'solid-js';
import type { Strength } from '../../../app/api';
import { t } from '../../i18n';
import { Button } from '../../kit/Button';

import './door.css';

/** A PIN, with or without spaces. */
const isNumbersOnly = (passphrase: string): boolean => /^[\p{N}\s]+$/u.test(passphrase);

interface StrengthNoteProps {
  readonly passphrase: string;
  /** Null while it is still being judged. */
  readonly strength: Strength | null;
  /** Takes to words that are drawn; offered where those would be better. */
  readonly onOffer: () => void;
}

/** How soon a passphrase would be guessed: in words, beside a bar that says the same to the eye. */
export const StrengthNote = (props: StrengthNoteProps) => {
  const isPoor = () => props.strength?.verdict === 'refused' || props.strength?.verdict === 'weak';
  return (
    <div class="stack-tight">
      <div
        class={`strength strength-${props.strength?.verdict ?? 'unknown'}`}
        role="status"
        aria-live="polite"
      >
        <span class="strength-bar" aria-hidden="true" />
        <Show when={props.strength} fallback={<p class="soft small">{t('strength.hint')}</p>}>
          {(strength) => (
            <>
              <p class="strength-verdict">{t(`strength.${strength().verdict}`)}</p>
              <p class="small">
                {isNumbersOnly(props.passphrase) && `${t('strength.numbers')} `}
                {t(`strength.in.${strength().guessedIn}`)}
              </p>
            </>
          )}
        </Show>
      </div>
      <Show when={isPoor()}>
        <Button tone="quiet" onPress={() => props.onOffer()}>
          {t('strength.offer')}
        </Button>
      </Show>
    </div>
  );
};
