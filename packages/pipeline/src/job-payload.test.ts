import { describe, expect, it } from 'vitest';
import { jobId, jobPayload } from './job-payload.ts';

describe('jobId', () => {
  it('holds no character that BullMQ forbids, whatever a collection is called', () => {
    const id = jobId('cluster', { subject: 'Ost: Aleppo / 2016', fingerprint: 'abcdef01' });
    expect(id).toMatch(/^cluster\.x[0-9a-f]+\.abcdef01$/);
    expect(jobId('split', { subject: 'r_0a', fingerprint: 'abcdef01' })).toBe('split.r_0a.abcdef01');
  });
});

describe('jobPayload', () => {
  it('takes a subject and a fingerprint, and nothing that could hold text', () => {
    const good = { subject: 'r_0a', fingerprint: 'abcdef01' };
    expect(jobPayload.parse(good)).toEqual(good);
    expect(() => jobPayload.parse({ ...good, text: 'words' })).toThrow(/text/);
    expect(() => jobPayload.parse({ ...good, fingerprint: 'words of a witness' })).toThrow(/fingerprint/);
  });
});
