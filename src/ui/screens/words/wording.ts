import type { Wording } from '../../../core/learning';
import { useHome } from '../../context';

interface Text {
  readonly text: string;
  readonly named?: string;
  readonly formal?: string;
}

/** A text as this person wants it: with the name they chose, where it has room for one, and with their "you". */
export const inWording = (
  { text, named, formal }: Text,
  { callName, address }: Pick<Wording, 'callName' | 'address'>,
): string => {
  if (named !== undefined && callName !== '') return named.replaceAll('{{ name }}', () => callName);
  return address === 'formal' && formal !== undefined ? formal : text;
};

/** `inWording` for this person; an empty text while there is none. */
export const useWording = (): ((text: Text | undefined) => string) => {
  const { learning } = useHome();
  return (text) => (text ? inWording(text, learning.state.wording) : '');
};
