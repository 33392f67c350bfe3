import { useHome } from '../../context';
import { t } from '../../i18n/texts';
import { Button } from '../../kit/Button';

/** Favourite and read: two switches, and nothing that counts them. */
export const Marks = (props: { readonly id: string }) => {
  const { learning } = useHome();
  const isFavourite = () => learning.state.favourites.includes(props.id);
  const isRead = () => learning.state.read.includes(props.id);
  return (
    <div class="pair-row">
      <Button
        tone="quiet"
        pressed={isFavourite()}
        onPress={() => learning.setFavourite(props.id, !isFavourite())}
      >
        {t('card.favourite')}
      </Button>
      <Button tone="quiet" pressed={isRead()} onPress={() => learning.setRead(props.id, !isRead())}>
        {t('card.isRead')}
      </Button>
    </div>
  );
};
