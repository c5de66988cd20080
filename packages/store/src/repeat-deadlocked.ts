/** Of two writers that wait for one another the database sends one away, with nothing of it done; by then the other one goes on. */
import { errorField } from './error-field.ts';

const DEADLOCK = '40P01';
const MOST_TRIES = 5;

/** @param work all in one statement or transaction, and nothing outside of the database. */
export async function repeatDeadlocked<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (errorField(error, 'code') !== DEADLOCK || tries === MOST_TRIES) throw error;
    }
  }
}
