/** Looks by itself, or through whoever holds the embedded database: of two that look at once each may come as the other goes. */
import { Conflict } from '@crossquote/domain';

const MOST_TRIES = 3;

/**
 * @param own throws Conflict while another process holds the database.
 * @param beside what that process answers; null: it answers nothing, or not any more.
 */
export async function ownOrBeside<T>(own: () => Promise<T>, beside: () => Promise<T | null>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await own();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const told = await beside();
      if (told !== null) return told;
      if (tries === MOST_TRIES) throw error;
    }
  }
}
