import { feelings } from '../../../content/feelings/feelings';
import { mostWords } from '../../../core/care/checkIn';
import { t } from '../../i18n/moments';
import { Chips } from '../../kit/Chips';
import { Told } from '../../kit/Told';
import { createTexts } from '../../texts';

interface FeelingWordsProps {
  readonly picked: readonly string[];
  readonly onPick: (words: readonly string[]) => void;
}

/** Twenty-four words in one order, none above another; a fourth takes the place of the first. */
export const FeelingWords = (props: FeelingWordsProps) => {
  const texts = createTexts('feelings');
  const options = () => {
    const words = texts()?.words;
    return words ? feelings.map((id) => ({ id, name: words[id] })) : [];
  };
  const toggle = (id: string) => {
    const others = props.picked.filter((each) => each !== id);
    props.onPick(props.picked.includes(id) ? others : [...others, id].slice(-mostWords));
  };
  return (
    <Told language={texts()?.language}>
      <Chips
        label={t('check.words')}
        options={options()}
        isOn={(id) => props.picked.includes(id)}
        onPick={toggle}
      />
    </Told>
  );
};
