/** IP addresses and mDNS names of ICE candidates as bytes: 4 of IPv4, 16 of IPv6, 16 of a UUID before `.local`. */

export type Host = { readonly type: 'v4' | 'v6' | 'name'; readonly bytes: readonly number[] };

const v4Pattern = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const groupPattern = /^[0-9a-f]{1,4}$/i;
const namePattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.local$/i;

const hexBytes = (hex: string): number[] =>
  (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

const toHex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

const parseV4 = (text: string): Host | undefined => {
  const bytes = v4Pattern.test(text) ? text.split('.').map(Number) : [];
  return bytes.length === 4 && bytes.every((byte) => byte < 256)
    ? { type: 'v4', bytes }
    : undefined;
};

const parseV6 = (text: string): Host | undefined => {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [before = [], after = []] = halves;
  const missing = 8 - before.length - after.length;
  const isShort = halves.length === 2;
  if (halves.length > 2 || (isShort ? missing < 1 : missing !== 0)) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  if (!groups.every((group) => groupPattern.test(group))) return undefined;
  return { type: 'v6', bytes: hexBytes(groups.map((group) => group.padStart(4, '0')).join('')) };
};

const parseName = (text: string): Host | undefined =>
  namePattern.test(text)
    ? { type: 'name', bytes: hexBytes(text.slice(0, 36).replaceAll('-', '')) }
    : undefined;

export const parseHost = (text: string): Host | undefined =>
  parseV4(text) ?? parseName(text) ?? parseV6(text);

export const formatHost = ({ type, bytes }: Host): string => {
  if (type === 'v4') return bytes.join('.');
  const hex = toHex(bytes);
  if (type === 'v6') return (hex.match(/.{4}/g) ?? []).join(':');
  return `${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}.local`;
};
