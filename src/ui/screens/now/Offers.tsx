import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';

interface OfferProps {
  readonly title: string;
  readonly lead?: string;
  readonly href: string;
  readonly open: string;
  readonly later: string;
  readonly onLater: () => void;
}

const Offer = (props: OfferProps) => (
  <section class="card now-backup">
    <h2>{props.title}</h2>
    <Show when={props.lead}>
      <p class="soft small">{props.lead}</p>
    </Show>
    <div class="pair-row">
      <LinkButton tone="quiet" href={props.href}>
        {props.open}
      </LinkButton>
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

/** What was asked for to be offered: once, small, and gone by one tap. */
export const Offers = () => {
  const { care } = useHome();
  return (
    <>
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
