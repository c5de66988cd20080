import { describe, expect, it } from 'vitest';
import { openLogger } from './logger.ts';

describe('the logger', () => {
  it('writes ids, counts and milliseconds, and drops whatever else it is given', () => {
    const lines: string[] = [];
    const logger = openLogger('info', (line) => lines.push(line));
    const fields = { stage: 'split', subject: 'r_1', ms: 3, text: 'words of a witness' } as const;
    logger.info('stage', fields);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ stage: 'split', subject: 'r_1', ms: 3, msg: 'stage' });
    expect(lines.join('')).not.toContain('witness');
  });

  it('keeps to its level', () => {
    const lines: string[] = [];
    const logger = openLogger('error', (line) => lines.push(line));
    logger.info('no');
    logger.warn('no');
    logger.error('yes');
    expect(lines).toHaveLength(1);
  });
});
