import { isIPv6 } from 'node:net';

const mappedForm = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));

/**
 * What counts as one address: an IPv4 address, or the first 64 bits of an IPv6 address, which is what one line is
 * usually given (RFC 6177) and may choose the rest of.
 */
export const networkOf = (address: string): string => {
  const mapped = mappedForm.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [first = '', last] = address.toLowerCase().split('::');
  const head = groupsOf(first);
  const tail = groupsOf(last ?? '');
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
};
