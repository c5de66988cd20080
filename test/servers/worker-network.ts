/** A network of their own for workers, whose only cable leads to this machine and can be pulled out. Takes root and Linux with `ip`. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';

export interface WorkerNetwork {
  /** This machine's address in that network. */
  readonly host: string;
  /** What a command is begun with to run there, as the same process. */
  readonly within: readonly string[];
  /** From now on every packet is lost, and neither side is told. */
  readonly pullOut: () => void;
  readonly plugIn: () => void;
  readonly close: () => void;
}

/** @throws where no such network can be made; the caller says that this fault is skipped. */
export function workerNetwork(): WorkerNetwork {
  const id = randomBytes(3).toString('hex');
  const [space, near, far] = [`cq-${id}`, `cqn-${id}`, `cqf-${id}`];
  // One of 16,384 networks of four addresses each, in the range for tests between networks (RFC 2544).
  const net = randomBytes(2).readUInt16BE() & ~3;
  const address = (last: number) => `198.18.${net >> 8}.${(net & 255) + last}`;
  ip('netns', 'add', space);
  try {
    ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', space);
    ip('addr', 'add', `${address(1)}/30`, 'dev', near);
    ip('link', 'set', near, 'up');
    ip('-n', space, 'addr', 'add', `${address(2)}/30`, 'dev', far);
    ip('-n', space, 'link', 'set', far, 'up');
    ip('-n', space, 'link', 'set', 'lo', 'up');
  } catch (error) {
    ip('netns', 'del', space);
    throw error;
  }
  return {
    host: address(1),
    within: ['ip', 'netns', 'exec', space],
    pullOut: () => ip('link', 'set', near, 'down'),
    plugIn: () => ip('link', 'set', near, 'up'),
    // Both ends go with the namespace.
    close: () => ip('netns', 'del', space),
  };
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', args, { stdio: 'ignore' });
}
