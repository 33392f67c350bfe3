/**
 * Words of the EFF list that nobody should have to read aloud to a partner, or see on a tender evening: violence, loss,
 * shame, bodies and illness. Two devices compare phrases over the same list, so a change here is a new version of the
 * pairing protocol.
 */
export const unkindWords: ReadonlySet<string> = new Set(
  `affair anger ashamed backstab blame bondless bruising bullwhip cauterize cheating chokehold choking danger deceased
  defame diaper dirtiness disinfect divorcee dreaded dreadful enrage enslave estranged estrogen famine filth flame
  fondling gloomily gloomy gore graveness graves graveyard grief groin grope handgun hate hurt impotence
  impotency impotent imprison impure jailbird jailer jailhouse lustfully lustily lustiness lustrous lusty maimed
  moaner moaning mourner mournful obedience obedient ovary overkill pregnancy pregnant prison punch pureblood racism
  rage rectal sadden sadly sadness scabbed scared scarily scariness scarring scary shame slapping starved
  starving strangle sultry thong tragedy treachery undead underage underwear undress unclad unisexual unrobed virus
  womb wound wreckage wrecker wrecking`.split(/\s+/),
);
