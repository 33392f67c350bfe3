import { createSignal, Show } from 'solid-js';
import { t } from '../../i18n/texts';
import { Button, LinkButton } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { Evening } from '../../kit/motifs';
import { Notice } from '../../kit/Notice';
import { Step } from './Step';

const answers = ['phones', 'dressed', 'sleep', 'lie', 'talk', 'alone', 'varies'] as const;

interface UsualProps {
  readonly onAway: () => void;
}

/** What usually happens now: a question out of curiosity, whose answer is not kept. */
export const Usual = (props: UsualProps) => {
  const [answer, setAnswer] = createSignal<(typeof answers)[number] | null>(null);
  return (
    <Step
      at={1}
      title={t('start.usual')}
      lead={t('start.usualLead')}
      back="/"
      picture={<Evening />}
      actions={
        <>
          <LinkButton href="/start/try">{t('start.on')}</LinkButton>
          <div class="pair-row">
            <LinkButton tone="quiet" href="/start/doubt">
              {t('start.unsure')}
            </LinkButton>
            <Button tone="plain" onPress={() => props.onAway()}>
              {t('start.away')}
            </Button>
          </div>
        </>
      }
    >
      <Chips
        label={t('start.usual')}
        options={answers.map((id) => ({ id, name: t(`start.usual.${id}`) }))}
        isOn={(id) => id === answer()}
        onPick={setAnswer}
      />
      <Show when={answer()}>
        {(given) => (
          <Notice>
            <p>{t(`start.reply.${given()}`)}</p>
          </Notice>
        )}
      </Show>
    </Step>
  );
};
