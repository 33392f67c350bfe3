import type { Clock } from '../core/ports/system';
import { createBucket, take, type Bucket } from './bucket';
import type { CounterName, Counters } from './counters';
import type { Limits } from './limits';
import { isSealed, parseMessage, publishText, type Message, type RelayMessage } from './messages';
import { noNeighbours, type Neighbours } from './neighbours';
import type { TurnServer } from './turn';
import type { Address } from './visitors';
import { closeCodes, type Wire } from './wire';

/** One connection. It is a bucket of messages too: small, since there are many, and what was last taken was last heard. */
export interface Member extends Bucket {
  readonly wire: Wire;
  readonly address: Address;
  topics: readonly Topic[];
  ended: boolean;
  wantsTurn: boolean;
}

interface Topic {
  readonly name: string;
  /** A new list whenever somebody comes or goes, so that a delivery may let go of whom it cannot reach. */
  members: readonly Member[];
  /** Another relay passed something on, so somebody is there. */
  isElsewhere: boolean;
  stop: () => void;
}

export interface RelayOptions {
  readonly limits: Limits;
  readonly clock: Clock;
  readonly counters: Counters;
  readonly neighbours?: Neighbours;
  /** Mints TURN credentials, where there is a TURN server. */
  readonly turn?: (() => TurnServer) | undefined;
}

const textOf = (message: RelayMessage): string => JSON.stringify(message);
const pong = textOf({ type: 'pong' });

const without = <T>(list: readonly T[], item: T): readonly T[] =>
  list.filter((each) => each !== item);

/**
 * Introduces devices to each other: passes sealed notes between the subscribers of a topic, in y-webrtc's signalling
 * format. Keeps nothing but who listens now, and tells nobody how many listen.
 */
export const createRelay = (options: RelayOptions) => {
  const { limits, clock, counters, neighbours = noNeighbours, turn } = options;
  const members = new Set<Member>();
  const topics = new Map<string, Topic>();

  const leave = (member: Member, topic: Topic) => {
    member.topics = without(member.topics, topic);
    topic.members = without(topic.members, member);
    if (topic.members.length > 0) return;
    topics.delete(topic.name);
    topic.stop();
  };

  const end = (member: Member, code: number, reason: CounterName) => {
    if (member.ended) return;
    member.ended = true;
    counters[reason] += 1;
    for (const topic of member.topics) leave(member, topic);
    member.wire.close(code);
  };

  const tell = (member: Member, text: string): boolean => {
    if (member.wire.bufferedAmount > limits.waitingBytes) {
      end(member, closeCodes.policy, 'ended_slow_total');
      return false;
    }
    member.wire.send(text);
    return true;
  };

  const isMet = ({ topics: own }: Member) =>
    own.some((topic) => topic.members.length > 1 || topic.isElsewhere);

  /** TURN costs its owner, so only those get it who have somebody to reach with it. */
  const giveTurn = (member: Member) => {
    if (!turn || !member.wantsTurn || !isMet(member)) return;
    if (!take(member.address.turns, limits.addressTurns, clock.now())) return;
    member.wantsTurn = false;
    counters.turn_credentials_total += 1;
    tell(member, textOf({ type: 'turnServer', ...turn() }));
  };

  const deliver = (topic: Topic, text: string, sender?: Member) => {
    for (const member of topic.members) {
      if (member !== sender && tell(member, text)) counters.deliveries_total += 1;
    }
  };

  const open = (name: string): Topic => {
    const topic: Topic = { name, members: [], isElsewhere: false, stop: () => {} };
    topic.stop = neighbours.listen(name, (data) => {
      if (!isSealed(data)) return;
      topic.isElsewhere = true;
      topic.members.forEach(giveTurn);
      deliver(topic, publishText(name, data));
    });
    topics.set(name, topic);
    return topic;
  };

  const makeRoom = (topic: Topic) => {
    if (topic.members.length < limits.subscribersPerTopic) return;
    // The one silent for longest is nearly always a phone's connection that died unseen.
    const [oldest] = topic.members.toSorted((a, b) => a.at - b.at);
    if (oldest) end(oldest, closeCodes.crowded, 'ended_crowded_total');
  };

  const enter = (member: Member, name: string) => {
    const before = topics.get(name);
    if (before?.members.includes(member)) return;
    if (before) makeRoom(before);
    const topic = topics.get(name) ?? open(name);
    topic.members = topic.members.concat(member);
    member.topics = member.topics.concat(topic);
    if (topic.members.length > 1) topic.members.forEach(giveTurn);
  };

  const publish = (member: Member, name: string, data: string) => {
    const topic = topics.get(name);
    if (!topic || !member.topics.includes(topic)) return;
    deliver(topic, publishText(name, data), member);
    neighbours.publish(name, data);
  };

  const subscribe = (member: Member, names: readonly string[]) => {
    const all = new Set([...member.topics.map(({ name }) => name), ...names]);
    if (all.size > limits.topicsPerConnection) {
      return end(member, closeCodes.policy, 'ended_rule_total');
    }
    for (const name of names) enter(member, name);
  };

  const unsubscribe = (member: Member, names: readonly string[]) => {
    for (const name of names) {
      const topic = member.topics.find((each) => each.name === name);
      if (topic) leave(member, topic);
    }
  };

  const askTurn = (member: Member) => {
    tell(member, textOf({ type: 'turn', offered: turn !== undefined }));
    member.wantsTurn = turn !== undefined;
    giveTurn(member);
  };

  const obey = (member: Member, message: Message) => {
    counters.messages_total += 1;
    switch (message.type) {
      case 'subscribe':
        return subscribe(member, message.topics);
      case 'unsubscribe':
        return unsubscribe(member, message.topics);
      case 'publish':
        return publish(member, message.topic, message.data);
      case 'ping':
        return void tell(member, pong);
      case 'turn':
        return askTurn(member);
    }
  };

  const mayTalk = (member: Member): boolean => {
    const now = clock.now();
    const { messages } = member.address;
    if (take(member, limits.messages, now) && take(messages, limits.addressMessages, now)) {
      return true;
    }
    end(member, closeCodes.policy, 'ended_flood_total');
    return false;
  };

  return {
    connect(address: Address, wire: Wire): Member {
      // Written out: what comes from a spread has a shape of its own, and so takes more memory.
      const { tokens, at } = createBucket(limits.messages, clock.now());
      const member: Member = {
        tokens,
        at,
        wire,
        address,
        topics: [],
        ended: false,
        wantsTurn: false,
      };
      members.add(member);
      return member;
    },

    receive(member: Member, text: string): void {
      if (member.ended || !mayTalk(member)) return;
      const message = parseMessage(text);
      if (message) obey(member, message);
      else end(member, closeCodes.policy, 'ended_rule_total');
    },

    /** Bytes that are no text: nothing here is said in them. */
    receiveBytes(member: Member): void {
      end(member, closeCodes.binary, 'ended_rule_total');
    },

    /** A sign of life below the messages: counted as one, and no more. */
    beat(member: Member): void {
      if (!member.ended) mayTalk(member);
    },

    /** The wire is gone. */
    leave(member: Member): void {
      member.ended = true;
      members.delete(member);
      for (const topic of member.topics) leave(member, topic);
    },

    /** Lets go of connections that have been silent for too long. Call it now and then. */
    sweep(): void {
      const now = clock.now();
      for (const member of members) {
        if (now - member.at > limits.idleMs) {
          end(member, closeCodes.policy, 'ended_idle_total');
        } else giveTurn(member);
      }
    },
  };
};

export type Relay = ReturnType<typeof createRelay>;
