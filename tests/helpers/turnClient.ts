import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Just enough of STUN and TURN (RFC 8489, RFC 8656) over UDP to ask a real server, and to read its refusals. */

const cookie = 0x2112a442;
const methods = { allocate: 3, refresh: 4, send: 6, data: 7, permission: 8 } as const;
const indication = 0x10;
const classOf = (type: number) => type & 0x110;
const success = 0x100;
const failure = 0x110;
const attributes = {
  username: 0x06,
  integrity: 0x08,
  error: 0x09,
  peer: 0x12,
  data: 0x13,
  realm: 0x14,
  nonce: 0x15,
  relayed: 0x16,
  family: 0x17,
  transport: 0x19,
} as const;

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

type Attribute = readonly [type: number, value: Buffer];

const attribute = ([type, value]: Attribute): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
};

const header = (type: number, length: number, id: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(length, 2);
  head.writeUInt32BE(cookie, 4);
  return Buffer.concat([head, id]);
};

/** RFC 8489, sections 5 and 14.5; the integrity covers a length that includes itself. */
const encode = (type: number, id: Buffer, parts: readonly Attribute[], key?: Buffer): Buffer => {
  const body = Buffer.concat(parts.map(attribute));
  if (!key) return Buffer.concat([header(type, body.length, id), body]);
  const signed = Buffer.concat([header(type, body.length + 24, id), body]);
  const mac = createHmac('sha1', key).update(signed).digest();
  return Buffer.concat([signed, attribute([attributes.integrity, mac])]);
};

const decode = (bytes: Buffer) => {
  const parts = new Map<number, Buffer>();
  for (let at = 20; at + 4 <= bytes.length;) {
    const length = bytes.readUInt16BE(at + 2);
    parts.set(bytes.readUInt16BE(at), bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length + ((4 - (length % 4)) % 4);
  }
  return { type: bytes.readUInt16BE(0), id: bytes.subarray(8, 20).toString('hex'), parts };
};

const masked = (bytes: Buffer, id: Buffer): Buffer => {
  const mask = Buffer.concat([header(0, 0, id).subarray(4, 8), id]);
  return Buffer.from(bytes.map((byte, at) => byte ^ (mask[at] ?? 0)));
};

const groups = (address: string): Buffer => {
  const [head = [], tail = []] = address
    .split('::')
    .map((text) => text.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  const all = [...head, ...zeros, ...tail];
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex');
};

/** XOR-PEER-ADDRESS and its like (RFC 8489, section 14.2). */
const xorAddress = ({ address, port }: Endpoint, id: Buffer): Buffer => {
  const isV6 = address.includes(':');
  const bytes = isV6 ? groups(address) : Buffer.from(address.split('.').map(Number));
  const head = Buffer.from([0, isV6 ? 2 : 1, 0, 0]);
  head.writeUInt16BE(port ^ (cookie >>> 16), 2);
  return Buffer.concat([head, masked(bytes, id)]);
};

const endpointOf = (value: Buffer, id: Buffer): Endpoint => ({
  address: [...masked(value.subarray(4), id)].join('.'),
  port: value.readUInt16BE(2) ^ (cookie >>> 16),
});

export interface Credentials {
  readonly username: string;
  readonly credential: string;
}

/** A client on a socket of its own. Answers are error codes (RFC 8656, section 19); 0 stands for success. */
export const createTurnClient = async (port: number, credentials: Credentials) => {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const waiting = new Map<string, (bytes: Buffer) => void>();
  const heard: string[] = [];
  let login: readonly Attribute[] = [];
  let key: Buffer | undefined;

  socket.on('message', (bytes) => {
    const { type, id, parts } = decode(bytes);
    if (type === (methods.data | indication)) heard.push(String(parts.get(attributes.data)));
    waiting.get(id)?.(bytes);
  });

  const send = (bytes: Buffer) => socket.send(bytes, port, '127.0.0.1');

  const ask = async (method: number, make: (id: Buffer) => Attribute[]) => {
    const id = randomBytes(12);
    const answer = await new Promise<Buffer>((resolve) => {
      const question = encode(method, id, [...make(id), ...login], key);
      // A datagram may be lost, and the server may not be up yet (RFC 8489, section 6.2.1).
      const again = setInterval(() => send(question), 200);
      waiting.set(id.toString('hex'), (bytes) => {
        clearInterval(again);
        resolve(bytes);
      });
      send(question);
    });
    const { type, parts } = decode(answer);
    const error = parts.get(attributes.error);
    const code = error ? (error[2] ?? 0) * 100 + (error[3] ?? 0) : 0;
    if (
      (classOf(type) === success) !== (code === 0) ||
      ![success, failure].includes(classOf(type))
    ) {
      throw new Error('An answer that makes no sense');
    }
    return { code, parts, id };
  };

  const allocation = (family: 'v4' | 'v6'): Attribute[] => [
    [attributes.transport, Buffer.from([17, 0, 0, 0])],
    ...(family === 'v6' ? [[attributes.family, Buffer.from([2, 0, 0, 0])] as const] : []),
  ];

  return {
    heard,
    /** The first, bare question is answered with what the second needs (RFC 8489, section 9.2). */
    async allocate(family: 'v4' | 'v6' = 'v4') {
      const { code, parts } = await ask(methods.allocate, () => allocation(family));
      const realm = parts.get(attributes.realm);
      const nonce = parts.get(attributes.nonce);
      if (code !== 401 || !realm || !nonce) throw new Error(`Asked without a name: ${code}`);
      const { username, credential } = credentials;
      key = createHash('md5')
        .update(`${username}:${String(realm)}:${credential}`)
        .digest();
      login = [
        [attributes.username, Buffer.from(username)],
        [attributes.realm, realm],
        [attributes.nonce, nonce],
      ];
      const answer = await ask(methods.allocate, () => allocation(family));
      const relayed = answer.parts.get(attributes.relayed);
      return { code: answer.code, relayed: relayed && endpointOf(relayed, answer.id) };
    },
    async refresh() {
      return (await ask(methods.refresh, () => [])).code;
    },
    async permit(peer: Endpoint) {
      const answer = await ask(methods.permission, (id) => [
        [attributes.peer, xorAddress(peer, id)],
      ]);
      return answer.code;
    },
    say(peer: Endpoint, text: string): void {
      const id = randomBytes(12);
      const parts: Attribute[] = [
        [attributes.peer, xorAddress(peer, id)],
        [attributes.data, Buffer.from(text)],
      ];
      send(encode(methods.send | indication, id, parts));
    },
    close: () => socket.close(),
  };
};
