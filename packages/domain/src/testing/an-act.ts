/** Who acts, and when, where a test is about something else. */
import type { Act } from '../ledger.ts';

export const AN_ACT: Act = { by: 'kim', at: '2026-03-01T10:00:00.000Z' };
