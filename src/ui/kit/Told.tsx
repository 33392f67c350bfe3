import type { JSX } from 'solid-js';
import { dirOf, shown } from '../i18n/language';

interface ToldProps {
  /** BCP 47; undefined while it is not known. */
  readonly language: string | undefined;
  readonly children: JSX.Element;
}

/** Text that may be in another language than what stands around it: readers and browsers have to know. */
export const Told = (props: ToldProps) => {
  const other = () => (props.language === shown().tag ? undefined : props.language);
  const dir = () => {
    const tag = other();
    return tag === undefined ? undefined : dirOf(tag);
  };
  return (
    <div class="told" lang={other()} dir={dir()}>
      {props.children}
    </div>
  );
};
