import { For } from 'solid-js';
import { mythById, objections } from '../../../content/misconceptions/misconceptions';
import { t } from '../../i18n/texts';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import { createTexts } from '../../texts';
import { actionPlaces } from '../learn/places';
import './onboarding.css';

const facts = objections.flatMap((id) => mythById(id) ?? []);

/** The four objections, each with an answer and one thing to do in a tap. */
export const Doubt = () => {
  const texts = createTexts('misconceptions');
  return (
    <Screen
      title={t('start.doubt')}
      lead={t('start.doubtLead')}
      back={{ href: '/start' }}
      actions={<LinkButton href="/start/try">{t('start.on')}</LinkButton>}
    >
      <Told language={texts()?.language}>
        <For each={facts}>
          {({ id, action }) => (
            <details class="card doubt">
              <summary>{texts()?.words[id]?.title}</summary>
              <For each={texts()?.words[id]?.body}>{(text) => <p>{text}</p>}</For>
              <LinkButton tone="quiet" href={actionPlaces[action]}>
                {t(`myth.action.${action}`)}
              </LinkButton>
            </details>
          )}
        </For>
      </Told>
    </Screen>
  );
};
