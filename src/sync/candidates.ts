/** ICE candidates (RFC 8839 section 5.1) that give no address away: those of a TURN server, without where they come from. */

const isRelayed = (candidate: string): boolean => / typ relay(?: |$)/.test(candidate);

const withoutOrigin = (candidate: string): string =>
  candidate.replace(/ raddr \S+/, ' raddr 0.0.0.0').replace(/ rport \d+/, ' rport 0');

/** A candidate as it may be told in relay-only mode; undefined for one that must not be. */
export const relayedCandidate = (candidate: string): string | undefined =>
  isRelayed(candidate) ? withoutOrigin(candidate) : undefined;

/** A description as it may be told in relay-only mode. */
export const relayedDescription = (sdp: string): string =>
  sdp
    .split('\r\n')
    .flatMap((line) => {
      if (!line.startsWith('a=candidate:')) return [line];
      return relayedCandidate(line) ?? [];
    })
    .join('\r\n')
    .replace(/^c=IN .*$/gm, 'c=IN IP4 0.0.0.0')
    .replace(/^m=(\S+) \d+ /gm, 'm=$1 9 ');
