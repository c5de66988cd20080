/** A connection to Redis that comes back by itself, and that can be given up for good in any state without hanging. */
import { Redis } from 'ioredis';

/** Milliseconds between two tries to connect at most: a Redis that comes back is noticed within a second. */
const SLOWEST_RETRY = 1000;

export interface RedisLine {
  readonly client: Redis;
  /** Ends the connection, and those duplicated from it, and fails every command still waiting (within a second). */
  readonly cut: () => void;
}

/** @param tries how often a command is sent again over new connections before it fails; null: until it succeeds. */
export function redisLine(
  url: string,
  tries: number | null,
  patience: number,
  report: (error: unknown) => void,
): RedisLine {
  let over = false;
  const client = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: tries,
    connectTimeout: patience,
    retryStrategy: (times) => (over ? null : Math.min(50 * 2 ** times, SLOWEST_RETRY)),
  });
  client.on('error', report);
  const clients = [client];
  const duplicate = client.duplicate.bind(client);
  // BullMQ duplicates the connection for its blocking reads, and stops listening to the copy's errors before it has closed it.
  client.duplicate = (override) => {
    const copy = duplicate(override);
    copy.on('error', () => undefined);
    clients.push(copy);
    return copy;
  };
  return {
    client,
    cut: () => {
      over = true;
      for (const each of clients) end(each);
    },
  };
}

/**
 * While ioredis waits to reconnect, disconnect() would only stop its timer: commands would wait for ever. So the next try,
 * which is the last one, is let through.
 */
function end(client: Redis): void {
  // Ending it twice would keep the process alive for the two seconds that ioredis gives the server to hang up.
  if (client.status === 'end') return;
  if (client.status === 'reconnecting') client.once('connect', () => client.disconnect());
  else client.disconnect();
}
