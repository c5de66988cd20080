/** A job's payload is checked where it enters the queue and where it leaves it: whatever lies between may be old, or not ours. */
import { InvalidInput } from '@crossquote/domain';
import { type JobPayload, jobPayload } from './job-payload.ts';

/** @throws InvalidInput without the payload's values in the message. */
export function checkedPayload(value: unknown): JobPayload {
  const parsed = jobPayload.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join('.') || 'payload').sort();
  throw new InvalidInput(
    `A job's payload holds a subject of 1 to 200 characters and a hexadecimal fingerprint, nothing else; wrong: ${where.join(', ')}.`,
  );
}
