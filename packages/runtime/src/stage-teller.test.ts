import type { StageEvent } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import type { Logger } from './logger.ts';
import { stageTeller } from './stage-teller.ts';

it('says of a stage once a minute that it is tried again for the same cause, and always how a job ended', () => {
  let now = 0;
  const said: string[] = [];
  const say = (level: string) => (_: string, fields?: object) =>
    void said.push(`${level} ${JSON.stringify(fields && 'stage' in fields ? fields.stage : null)}`);
  const logger = { info: say('info'), warn: say('warn'), error: say('error') } as unknown as Logger;
  const tell = stageTeller(logger, () => now);
  const event: StageEvent = { stage: 'split', subject: 'r_1', outcome: 'retrying', ms: 1, cause: 'away' };
  for (let i = 0; i < 3; i++) tell({ ...event, subject: `r_${i}` });
  tell({ ...event, stage: 'embed' });
  expect(said).toEqual(['warn "split"', 'warn "embed"']);
  now = 60_000;
  tell(event);
  for (const outcome of ['failed', 'failed', 'done'] as const) tell({ ...event, outcome });
  expect(said.slice(2)).toEqual(['warn "split"', 'error "split"', 'error "split"', 'info "split"']);
});

it('says of what could not be noted that it comes again until it can, as seldom', () => {
  const said: unknown[] = [];
  const warn = (_: string, fields: unknown) => void said.push(fields);
  const tell = stageTeller({ warn } as unknown as Logger, () => 0);
  const event: StageEvent = { stage: 'split', subject: 'r_1', outcome: 'unnoted', ms: 1, cause: 'away' };
  tell(event);
  tell({ ...event, subject: 'r_2' });
  expect(said).toEqual([
    {
      stage: 'split',
      subject: 'r_1',
      outcome: 'retrying',
      ms: 1,
      cause: expect.stringMatching(/^away; .*come again until it can$/),
    },
  ]);
});
