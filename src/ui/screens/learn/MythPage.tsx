import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { mythById, type MythFacts } from '../../../content/misconceptions/misconceptions';
import { t } from '../../i18n/texts';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { Article } from './Article';
import { Gone } from './Gone';
import { useShelf } from './LearnFrame';
import { actionPlaces } from './places';

const Myth = (props: { readonly facts: MythFacts }) => {
  const shelf = useShelf();
  const words = () => shelf.myths()?.words[props.facts.id];
  return (
    <Screen
      title={words()?.title ?? ''}
      lead={t('myth.other')}
      back={{ href: '/learn' }}
      actions={
        <LinkButton href={actionPlaces[props.facts.action]}>
          {t(`myth.action.${props.facts.action}`)}
        </LinkButton>
      }
    >
      <Article facts={props.facts} words={words()} language={shelf.myths()?.language} />
    </Screen>
  );
};

/** `/learn/myths/myth.03` */
const MythPage = () => {
  const params = useParams();
  return (
    <Show when={mythById(params['id'] ?? '')} keyed fallback={<Gone />}>
      {(facts) => <Myth facts={facts} />}
    </Show>
  );
};

export default MythPage;
