import type { Clock } from '../core/ports';
import { createBucket } from './bucket';
import type { Limits } from './limits';
import { parseMessage, type Message } from './messages';

/** Why a connection is ended (RFC 6455, section 7.4.1). */
export const closeCodes = { binary: 1003, policy: 1008, crowded: 1013 } as const;

/** The wire below a connection. */
export interface Wire {
  send(text: string): void;
  close(code: number): void;
  /** Bytes that the reader has not taken yet. */
  waiting(): number;
}

export interface Connection {
  receive(text: string): void;
  /** The wire is gone. */
  left(): void;
}

interface Member {
  readonly wire: Wire;
  readonly topics: Set<string>;
  heardAt: number;
  ended: boolean;
}

export interface RelayOptions {
  readonly limits: Limits;
  readonly clock: Clock;
}

const pong = JSON.stringify({ type: 'pong' });

/**
 * Introduces devices to each other: passes sealed notes between the subscribers of a topic, in y-webrtc's signalling
 * format. Keeps nothing but who listens now, and tells nobody how many listen.
 */
export const createRelay = ({ limits, clock }: RelayOptions) => {
  const members = new Set<Member>();
  const membersByTopic = new Map<string, Set<Member>>();
  const countByAddress = new Map<string, number>();

  const leave = (member: Member, topic: string) => {
    member.topics.delete(topic);
    const listeners = membersByTopic.get(topic);
    listeners?.delete(member);
    if (listeners?.size === 0) membersByTopic.delete(topic);
  };

  const end = (member: Member, code: number) => {
    if (member.ended) return;
    member.ended = true;
    for (const topic of member.topics) leave(member, topic);
    member.wire.close(code);
  };

  const enter = (member: Member, topic: string) => {
    const listeners = membersByTopic.get(topic) ?? new Set();
    if (listeners.has(member)) return;
    // The one silent for longest is nearly always a phone's connection that died unseen.
    const [oldest] = [...listeners].sort((a, b) => a.heardAt - b.heardAt);
    if (oldest && listeners.size >= limits.subscribersPerTopic) end(oldest, closeCodes.crowded);
    listeners.add(member);
    membersByTopic.set(topic, listeners);
    member.topics.add(topic);
  };

  const publish = (member: Member, topic: string, data: string) => {
    if (!member.topics.has(topic)) return;
    const text = JSON.stringify({ type: 'publish', topic, data });
    for (const other of membersByTopic.get(topic) ?? []) {
      if (other === member) continue;
      if (other.wire.waiting() > limits.waitingBytes) end(other, closeCodes.policy);
      else other.wire.send(text);
    }
  };

  const subscribe = (member: Member, topics: readonly string[]) => {
    if (new Set([...member.topics, ...topics]).size > limits.topicsPerConnection) {
      return end(member, closeCodes.policy);
    }
    for (const topic of topics) enter(member, topic);
  };

  const obey = (member: Member, message: Message) => {
    switch (message.type) {
      case 'subscribe':
        return subscribe(member, message.topics);
      case 'unsubscribe':
        for (const topic of message.topics) leave(member, topic);
        return;
      case 'publish':
        return publish(member, message.topic, message.data);
      case 'ping':
        return member.wire.send(pong);
    }
  };

  return {
    /** Whether one more connection from this address fits. */
    hasRoom: (address: string): boolean =>
      members.size < limits.connections &&
      (countByAddress.get(address) ?? 0) < limits.connectionsPerAddress,

    connect(address: string, wire: Wire): Connection {
      const member: Member = { wire, topics: new Set(), heardAt: clock.now(), ended: false };
      const mayTalk = createBucket({
        clock,
        burst: limits.burstMessages,
        perSecond: limits.messagesPerSecond,
      });
      members.add(member);
      countByAddress.set(address, (countByAddress.get(address) ?? 0) + 1);
      return {
        receive(text) {
          if (member.ended) return;
          member.heardAt = clock.now();
          const message = mayTalk() ? parseMessage(text) : undefined;
          if (message) obey(member, message);
          else end(member, closeCodes.policy);
        },
        left() {
          if (!members.delete(member)) return;
          for (const topic of member.topics) leave(member, topic);
          const count = (countByAddress.get(address) ?? 1) - 1;
          if (count > 0) countByAddress.set(address, count);
          else countByAddress.delete(address);
        },
      };
    },

    /** Lets go of connections that have been silent for too long. Call it now and then. */
    sweep(): void {
      const now = clock.now();
      for (const member of members) {
        if (now - member.heardAt > limits.idleMs) end(member, closeCodes.policy);
      }
    },
  };
};

export type Relay = ReturnType<typeof createRelay>;
