import { Show } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n/moments';

/** The number as a phone takes it: digits, and what may stand in front of and between them. */
export const telOf = (number: string): string => `tel:${number.replace(/[^\d+*#,;]/gu, '')}`;

/** Calls whom the person chose; nothing where there is nobody, or while Hearth is locked. */
export const CallLink = (props: { readonly tone: 'primary' | 'quiet' }) => {
  const { gate } = useApp();
  const helpers = () => gate.home()?.moments.state.helpers;
  return (
    <Show when={helpers()?.number}>
      {(number) => (
        <a class={`button button-${props.tone}`} href={telOf(number())}>
          {helpers()?.name
            ? t('comfort.call', { name: helpers()?.name ?? '' })
            : t('comfort.callAny')}
        </a>
      )}
    </Show>
  );
};
