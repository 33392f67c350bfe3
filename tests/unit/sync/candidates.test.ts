import { describe, expect, it } from 'vitest';
import { relayedCandidate, relayedDescription } from '../../../src/sync/candidates';

const host = 'candidate:1 1 udp 2122260223 192.168.1.5 50000 typ host generation 0';
const named = 'candidate:2 1 udp 2122260223 4c0d.local 50000 typ host generation 0';
const reflexive =
  'candidate:3 1 udp 1685987071 203.0.113.9 50000 typ srflx raddr 192.168.1.5 rport 50000';
const relayed =
  'candidate:4 1 udp 41885439 198.51.100.7 61000 typ relay raddr 203.0.113.9 rport 50000 generation 0';

describe('relay-only mode', () => {
  it('tells no candidate but those of a relay, and not where they come from', () => {
    expect([host, named, reflexive].map(relayedCandidate)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(relayedCandidate(relayed)).toBe(
      'candidate:4 1 udp 41885439 198.51.100.7 61000 typ relay raddr 0.0.0.0 rport 0 generation 0',
    );
  });

  it('tells a description without any own address', () => {
    const sdp = [
      'v=0',
      'o=- 1 2 IN IP4 127.0.0.1',
      'm=application 50000 UDP/DTLS/SCTP webrtc-datachannel',
      'c=IN IP4 203.0.113.9',
      ...[host, named, reflexive, relayed].map((each) => `a=${each}`),
      'a=ice-ufrag:abcd',
      '',
    ].join('\r\n');
    const told = relayedDescription(sdp);
    for (const address of ['192.168.1.5', '4c0d.local', '203.0.113.9']) {
      expect(told).not.toContain(address);
    }
    expect(told).toContain('typ relay');
    expect(told).toContain('m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\nc=IN IP4 0.0.0.0');
    expect(told).toContain('a=ice-ufrag:abcd\r\n');
  });
});
