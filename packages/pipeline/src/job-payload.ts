/** What travels through the queue: ids and fingerprints, never text. One schema at both ends. */
import { contentId, type Stage } from '@crossquote/domain';
import { z } from 'zod';

export const jobPayload = z.strictObject({
  /** A report id; for `cluster` a collection's key, since its name may be anybody's. */
  subject: z.string().min(1).max(200),
  fingerprint: z.string().regex(/^[0-9a-f]{8,64}$/),
});

export type JobPayload = z.infer<typeof jobPayload>;

/** What a collection is called outside the database. */
export function collectionKey(collection: string): string {
  return contentId('c', collection);
}

/**
 * The job's identity in the queue. BullMQ forbids `:` and ids that are bare integers.
 * A collection's name is written as hex, since it may hold any character.
 */
export function jobId(stage: Stage, payload: JobPayload): string {
  const subject = /^[\w-]+$/.test(payload.subject)
    ? payload.subject
    : `x${Buffer.from(payload.subject).toString('hex')}`;
  return `${stage}.${subject}.${payload.fingerprint}`;
}
