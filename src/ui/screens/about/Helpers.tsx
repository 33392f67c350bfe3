import { For } from 'solid-js';
import { helpers } from '../../../content/about/about';
import { t } from '../../i18n/texts';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import { createTexts } from '../../texts';
import './about.css';

/** Who can help, by kind, with a first sentence for each. */
const Helpers = () => {
  const texts = createTexts('about');
  const helper = (id: (typeof helpers)[number]) => texts()?.words.helpers[id];
  return (
    <Screen
      title={t('about.helpers')}
      lead={t('about.helpersLead')}
      back={{ href: '/about' }}
      actions={
        <LinkButton tone="quiet" href="/help">
          {t('about.urgent')}
        </LinkButton>
      }
    >
      <Told language={texts()?.language}>
        <ul class="helpers">
          <For each={helpers}>
            {(id) => (
              <li class="card">
                <h2>{helper(id)?.who}</h2>
                <p>{helper(id)?.what}</p>
                <p class="soft">{t('about.ask', { words: helper(id)?.ask ?? '' })}</p>
              </li>
            )}
          </For>
        </ul>
        <section class="stack-tight">
          <h2>{t('about.directories')}</h2>
          <p class="soft">{t('about.directoriesLead')}</p>
          <ul>
            <For each={texts()?.words.directories}>
              {({ name, what }) => (
                <li>
                  <strong>{name}</strong>: {what}
                </li>
              )}
            </For>
          </ul>
        </section>
      </Told>
    </Screen>
  );
};

export default Helpers;
