import { createMemo, For } from 'solid-js';
import { terms } from '../../../content/glossary/glossary';
import { t } from '../../i18n/texts';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import { createTexts } from '../../texts';
import './about.css';

/** The glossary, in the alphabet of its language. */
const Terms = () => {
  const texts = createTexts('glossary');
  const sorted = createMemo(() =>
    terms
      .flatMap((id) => texts()?.words[id] ?? [])
      .sort((one, other) => one.term.localeCompare(other.term, texts()?.language)),
  );
  return (
    <Screen title={t('about.terms')} lead={t('about.termsLead')} back={{ href: '/about' }}>
      <Told language={texts()?.language}>
        <dl class="terms">
          <For each={sorted()}>
            {({ term, meaning }) => (
              <div>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            )}
          </For>
        </dl>
      </Told>
    </Screen>
  );
};

export default Terms;
