/** Time as a port, so that tests own it. */
export interface Clock {
  /** Now, UTC. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
