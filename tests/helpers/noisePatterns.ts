import type { Pattern, Token } from '../../src/crypto/noise/patterns';

/**
 * The patterns of the Noise Protocol Framework, revision 34, sections 7.4, 7.5 and 18.1, as "known keys | message |
 * message". Hearth itself uses two of them; the others prove the interpreter.
 */
const patterns: Readonly<Record<string, string>> = {
  N: 'r | e es',
  K: 'i r | e es ss',
  X: 'r | e es s ss',
  NN: '| e | e ee',
  NK: 'r | e es | e ee',
  NX: '| e | e ee s es',
  KN: 'i | e | e ee se',
  KK: 'i r | e es ss | e ee se',
  KX: 'i | e | e ee se s es',
  XN: '| e | e ee | s se',
  XK: 'r | e es | e ee | s se',
  XX: '| e | e ee s es | s se',
  IN: '| e s | e ee se',
  IK: 'r | e es s ss | e ee se',
  IX: '| e s | e ee se s es',
  NK1: 'r | e | e ee es',
  NX1: '| e | e ee s | es',
  X1N: '| e | e ee | s | se',
  X1K: 'r | e es | e ee | s | se',
  XK1: 'r | e | e ee es | s se',
  X1K1: 'r | e | e ee es | s | se',
  X1X: '| e | e ee s es | s | se',
  XX1: '| e | e ee s | es s se',
  X1X1: '| e | e ee s | es s | se',
  K1N: 'i | e | e ee | se',
  K1K: 'i r | e es | e ee | se',
  KK1: 'i r | e | e ee se es',
  K1K1: 'i r | e | e ee es | se',
  K1X: 'i | e | e ee s es | se',
  KX1: 'i | e | e ee se s | es',
  K1X1: 'i | e | e ee s | se es',
  I1N: '| e s | e ee | se',
  I1K: 'r | e es s | e ee | se',
  IK1: 'r | e s | e ee se es',
  I1K1: 'r | e s | e ee es | se',
  I1X: '| e s | e ee s es | se',
  IX1: '| e s | e ee se s | es',
  I1X1: '| e s | e ee s | se es',
};

const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '');

/** `XXpsk0+psk3`: psk0 stands before the first message, pskN at the end of the Nth (section 9.4). */
export const patternNamed = (name: string): Pattern | undefined => {
  const base = name.split('psk')[0] as string;
  const [known, ...messageTexts] = patterns[base]?.split('|') ?? [];
  if (known === undefined) return undefined;
  const messages = messageTexts.map((text) => wordsOf(text) as Token[]);
  for (const [, place] of name.matchAll(/psk(\d)/gu)) {
    if (place === '0') messages[0]?.unshift('psk');
    else messages[Number(place) - 1]?.push('psk');
  }
  return {
    name,
    known: { initiator: wordsOf(known).includes('i'), responder: wordsOf(known).includes('r') },
    messages,
  };
};
