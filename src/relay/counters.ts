/** What the relay counts, with what it means: sums over everybody, never a topic or an address. */
const meanings = {
  connections_total: 'Connections let in.',
  refused_host_total: 'Upgrades refused: no proper Host.',
  refused_origin_total: 'Upgrades refused: a page of another origin, or none.',
  refused_full_total: 'Upgrades refused: no room, or too many from one address.',
  ended_rule_total: 'Connections ended: something that is no message, or too many topics.',
  ended_flood_total: 'Connections ended: too many messages.',
  ended_idle_total: 'Connections ended: silent for too long.',
  ended_slow_total: 'Connections ended: did not take what was sent.',
  ended_crowded_total: 'Connections ended: another one took their place.',
  messages_total: 'Messages taken.',
  deliveries_total: 'Notes handed to a connection.',
  turn_credentials_total: 'TURN credentials given out.',
  neighbour_sent_total: 'Notes handed to the other relays.',
  neighbour_received_total: 'Notes taken from the other relays.',
  neighbour_lost_total: 'Notes that found the way to the other relays closed.',
  neighbour_drops_total: 'Times that the way to the other relays was lost.',
} as const;

export type CounterName = keyof typeof meanings;
export type Counters = Record<CounterName, number>;

const names = Object.keys(meanings) as CounterName[];

export const createCounters = (): Counters =>
  Object.fromEntries(names.map((name) => [name, 0])) as Counters;

export interface Gauges {
  readonly connections: number;
  /** How many are counted at the moment. */
  readonly addresses: number;
  /** Whether the way to the other relays is open; undefined where none is configured. */
  readonly isTogether: boolean | undefined;
  readonly residentBytes: number;
  /** Of this process, in seconds. */
  readonly cpuSeconds: number;
}

const metric = (type: 'counter' | 'gauge', name: string, meaning: string, value: number) =>
  `# HELP ${name} ${meaning}\n# TYPE ${name} ${type}\n${name} ${value}\n`;

/** Prometheus' text format, version 0.0.4. */
export const metricsText = (counters: Counters, gauges: Gauges): string =>
  [
    ...names.map((name) => metric('counter', `hearth_${name}`, meanings[name], counters[name])),
    metric('gauge', 'hearth_connections', 'Connections now.', gauges.connections),
    metric('gauge', 'hearth_addresses', 'Addresses counted now.', gauges.addresses),
    ...(gauges.isTogether === undefined
      ? []
      : [
          metric(
            'gauge',
            'hearth_neighbour_connected',
            'Whether the way to the other relays is open.',
            Number(gauges.isTogether),
          ),
        ]),
    metric('gauge', 'process_resident_memory_bytes', 'Resident memory.', gauges.residentBytes),
    metric('counter', 'process_cpu_seconds_total', 'Processor time.', gauges.cpuSeconds),
  ].join('');
