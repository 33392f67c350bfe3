import { Show } from 'solid-js';
import type { Noted } from '../../../core/care/checkIn';
import { useHome } from '../../context';
import { t } from '../../i18n/moments';
import { Button, LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';
import { usePartnerName } from '../together/usePartnerName';

interface DoneProps {
  /** Of the check-in; empty where none was kept. */
  readonly id: string;
  readonly noted: Noted;
  readonly isLater: boolean;
}

/** What came of it, and what may follow. Showing it to the partner is an act of its own. */
export const Done = (props: DoneProps) => {
  const home = useHome();
  const { moments } = home;
  const name = usePartnerName();
  const own = () => moments.state.checkIns.find(({ id }) => id === props.id);
  const isGood = () => props.noted.still === 'good' || props.noted.still === 'both';
  const isWorry = () => props.noted.still === 'worry' || props.noted.still === 'both';
  const isSore = () => props.noted.body !== null && props.noted.body < 3;
  return (
    <Show
      when={own()}
      fallback={
        <Screen
          title={t('check.nothing')}
          lead={t('check.nothingLead')}
          actions={<LinkButton href="/">{t('check.close')}</LinkButton>}
        />
      }
    >
      {(kept) => (
        <Screen
          title={t('check.kept')}
          lead={kept().shared ? t('check.shared', { name: name() }) : t('check.keptLead')}
          actions={
            <>
              <Show when={home.state.partner}>
                <Show
                  when={kept().shared}
                  fallback={
                    <Button tone="quiet" onPress={() => moments.shareCheckIn(kept().id)}>
                      {t('check.share', { name: name() })}
                    </Button>
                  }
                >
                  <Button tone="quiet" onPress={() => moments.unshareCheckIn(kept().id)}>
                    {t('check.unshare')}
                  </Button>
                </Show>
              </Show>
              <LinkButton href="/">{t('check.close')}</LinkButton>
            </>
          }
        >
          <Show when={isGood()}>
            <LinkButton tone="quiet" href="/journal/new">
              {t('check.good')}
            </LinkButton>
          </Show>
          <Show when={isWorry()}>
            <LinkButton tone="quiet" href="/journal/new">
              {t('check.worry')}
            </LinkButton>
            <Show when={home.state.partner}>
              <LinkButton tone="quiet" href="/us/talk">
                {t('check.worryTalk')}
              </LinkButton>
            </Show>
          </Show>
          <Show when={isSore() || isWorry()}>
            <LinkButton tone="plain" href="/help">
              {t('check.notOkay')}
            </LinkButton>
          </Show>
        </Screen>
      )}
    </Show>
  );
};
