import { For } from 'solid-js';
import { t } from '../../i18n/texts';
import { LinkButton } from '../../kit/Button';
import { Cup } from '../../kit/motifs';
import { Step } from './Step';
import './onboarding.css';

const hints = ['start.try1', 'start.try2', 'start.try3'] as const;

/** A trial that ends by itself: the person decides, and nobody counts. */
export const TryIt = () => (
  <Step
    at={2}
    title={t('start.try')}
    lead={t('start.tryLead')}
    back="/start"
    picture={<Cup />}
    actions={<LinkButton href="/start/week">{t('start.on')}</LinkButton>}
  >
    <ul class="week">
      <For each={hints}>{(hint) => <li>{t(hint)}</li>}</For>
    </ul>
    <p class="soft">{t('start.tryEnd')}</p>
  </Step>
);
