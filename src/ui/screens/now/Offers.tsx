import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { setTopic } from '../help/topics';

interface OfferProps {
  readonly title: string;
  readonly lead?: string;
  readonly href: string;
  readonly open: string;
  /** Says what is to be opened there, before the way is taken. */
  readonly onOpen?: () => void;
  readonly later: string;
  readonly onLater: () => void;
}

const Offer = (props: OfferProps) => {
  const navigate = useNavigate();
  return (
    <section class="card now-backup">
      <h2>{props.title}</h2>
      <Show when={props.lead}>
        <p class="soft small">{props.lead}</p>
      </Show>
      <div class="pair-row">
        <Button
          tone="quiet"
          onPress={() => {
            props.onOpen?.();
            navigate(props.href);
          }}
        >
          {props.open}
        </Button>
        <Button
          tone="plain"
          onPress={() => {
            props.onLater();
            focusTitle();
          }}
        >
          {props.later}
        </Button>
      </div>
    </section>
  );
};

/** What was asked for to be offered: once, small, and gone by one tap. */
export const Offers = () => {
  const home = useHome();
  const { care, moments } = home;
  const proposal = () => {
    const { standing } = moments.state.evening;
    return standing?.by === 'them' && standing.answer === null ? standing.proposal : null;
  };
  return (
    <>
      <Show when={moments.state.waiting}>
        <Offer
          title={t('now.waiting')}
          lead={t('now.waitingLead')}
          href="/check-in/later"
          open={t('now.waitingOpen')}
          later={t('now.backupLater')}
          onLater={() => moments.putAway()}
        />
      </Show>
      <Show when={moments.state.areDaysHeavy}>
        <Offer
          title={t('now.heavy')}
          lead={t('now.heavyLead')}
          href="/help"
          onOpen={() => {
            moments.closeHeavyDays();
            setTopic('heavy');
          }}
          open={t('now.heavyOpen')}
          later={t('now.backupLater')}
          onLater={() => moments.closeHeavyDays()}
        />
      </Show>
      <Show when={proposal()}>
        <section class="card now-backup">
          <h2>{t('now.proposal', { name: home.state.partner?.name || t('us.partner') })}</h2>
          <LinkButton tone="quiet" href="/before">
            {t('now.proposalOpen')}
          </LinkButton>
        </section>
      </Show>
      <Show when={care.state.routine.reminderDue}>
        <Offer
          title={t('now.reminder')}
          href="/us/routine"
          open={t('now.reminderOpen')}
          later={t('now.reminderLater')}
          onLater={() => care.dismissReminder()}
        />
      </Show>
      <Show when={care.state.review.due}>
        <Offer
          title={t('now.review')}
          lead={t('now.reviewLead')}
          href="/us/review"
          open={t('now.reviewOpen')}
          later={t('now.backupLater')}
          onLater={() => care.postponeReview()}
        />
      </Show>
    </>
  );
};
