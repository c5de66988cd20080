/** How long work comes to an end when its worker is asked to stop: it is let go in the middle, and whoever comes next begins it again. */
import { Unavailable } from '@crossquote/domain';

/** Thrown by work that was asked to stop. It is no failure, and no try is counted. */
export class Stopping extends Unavailable {
  constructor() {
    super('its worker was stopped in the middle of it, so it begins anew');
  }
}

/** To be asked in loops that may take long. @throws Stopping once the worker is asked to stop. */
export function refuseWhenStopping(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Stopping();
}
