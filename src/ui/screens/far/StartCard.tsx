import { Match, Switch } from 'solid-js';
import { useHome } from '../../context';
import { formatTime } from '../../i18n/format';
import { minutesWords, t } from '../../i18n/far';
import { Button, LinkButton } from '../../kit/Button';
import { useName } from './useName';
import { whatWords } from './whatWords';

/** What the other one proposes, or what both agreed on. Shows nothing where there is neither. */
export const StartCard = () => {
  const { far } = useHome();
  const name = useName();
  const asked = () => (far.state.start.phase === 'asked' ? far.state.start.proposal : null);
  return (
    <Switch>
      <Match when={asked()}>
        {(proposal) => (
          <section class="card" role="status">
            <h2>{t('soon.asked', { name: name() })}</h2>
            <p>{whatWords(proposal().what)}</p>
            <p>
              {proposal().startsAt === null
                ? t('soon.askedNow', { time: minutesWords(proposal().minutes) })
                : t('soon.askedAt', {
                    time: minutesWords(proposal().minutes),
                    at: formatTime(proposal().startsAt ?? 0),
                  })}
            </p>
            <LinkButton href="/us/far/start" onOpen={() => far.acceptStart()}>
              {t('soon.yes')}
            </LinkButton>
            <Button tone="plain" onPress={() => far.leaveStart()}>
              {t('soon.no')}
            </Button>
            <p class="soft small">{t('soon.noNote')}</p>
          </section>
        )}
      </Match>
      <Match when={far.state.start.phase === 'agreed'}>
        <LinkButton href="/us/far/start">
          {far.state.isBegun ? t('soon.going') : t('far.start')}
        </LinkButton>
      </Match>
    </Switch>
  );
};
