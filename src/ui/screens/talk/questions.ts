import { useHome } from '../../context';
import { t } from '../../i18n/talk';
import { createTexts } from '../../texts';
import { useWording } from '../words/wording';

/** The look back: three parts, which open together. */
export const lookBack = 'look.back';

export const lookBackParts = ['keep', 'change', 'notAgain'] as const;

/** The words of questions, as this person wants them; empty while they are being loaded. */
export const useQuestions = () => {
  const say = useWording();
  const texts = createTexts('conversation');
  return {
    language: () => texts()?.language,
    textOf: (id: string): string =>
      id === lookBack ? t('talk.back') : say(texts()?.words[id as `talk.${string}`]),
  };
};

/** How the partner wants to be called, or is called. */
export const usePartner = (): (() => string) => {
  const home = useHome();
  return () => home.care.state.theirNames?.called || home.state.partner?.name || t('talk.partner');
};

/** An answer on one page: its only part, or its parts by name. */
export const inLines = (parts: readonly string[]): string =>
  parts.length === 1
    ? (parts[0] ?? '')
    : lookBackParts
        .flatMap((part, index) => (parts[index] ? `${t(`answer.${part}`)}: ${parts[index]}` : []))
        .join('\n');
