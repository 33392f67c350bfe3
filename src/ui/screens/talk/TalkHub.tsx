import { For, Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/talk';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import { useOpened } from './opened';
import { lookBack, usePartner, useQuestions } from './questions';

/** Where talking begins: questions, looking back, and talks that are led. */
const TalkHub = () => {
  const { talk } = useHome();
  const { open } = useOpened();
  const { textOf, language } = useQuestions();
  const name = usePartner();
  return (
    <Screen title={t('talk.title')} lead={t('talk.lead')} back={{ href: '/us' }}>
      <Show when={talk.state.rounds.length > 0}>
        <section class="stack-tight">
          <h2>{t('talk.rounds')}</h2>
          <Told language={language()}>
            <Rows>
              <For each={talk.state.rounds}>
                {(round) => (
                  <Row
                    href="/us/talk/answer"
                    title={textOf(round.question)}
                    about={t(`talk.${round.phase}`, { name: name() })}
                    onOpen={() => open({ id: round.question, pref: null })}
                  />
                )}
              </For>
            </Rows>
          </Told>
        </section>
      </Show>
      <Rows>
        <Row href="/us/talk/cards" title={t('talk.cards')} about={t('talk.cardsLead')} />
        <Row
          href="/us/talk/answer"
          title={t('talk.back')}
          about={t('talk.backLead')}
          onOpen={() => open({ id: lookBack, pref: null })}
        />
        <Row href="/us/talk/three" title={t('talk.three')} about={t('talk.threeLead')} />
        <Row href="/us/talk/listen" title={t('talk.listen')} about={t('talk.listenLead')} />
      </Rows>
    </Screen>
  );
};

export default TalkHub;
