import { createResource, type Resource } from 'solid-js';
import { loadWords, type Family, type Loaded } from '../content/library';
import { shown } from './i18n/language';

/** A family of texts in the language now. What reads it waits until it is here. */
export const createTexts = <F extends Family>(family: F): Resource<Loaded<F>> => {
  const [texts] = createResource(
    () => shown().tag,
    (tag) => loadWords(family, tag),
  );
  return texts;
};
