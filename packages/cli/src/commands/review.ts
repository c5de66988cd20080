/** review: the desk on this machine, in the name of whoever starts it, without a token. */
import { InvalidInput } from '@crossquote/domain';
import { newEntry } from '@crossquote/web';
import { SHARED_OPTIONS, type Verb } from '../verb.ts';
import { serveUntilStopped } from './serve.ts';

export const review: Verb = {
  takes: '',
  options: {
    by: { type: 'string', valueHint: 'name', description: 'Who decides' },
    port: { type: 'string', alias: 'p', valueHint: 'n', description: 'Port to listen on; 0: any' },
    work: { type: 'boolean', default: true, description: 'Work on jobs too (--no-work leaves it to others)' },
    jobs: SHARED_OPTIONS.jobs,
  },
  example: 'crossquote review --by kim',
  async run(context) {
    const by = typeof context.args['by'] === 'string' ? context.args['by'].trim() : '';
    if (by === '' || by.length > 100)
      throw new InvalidInput('say who decides: --by <name>, up to 100 letters');
    return serveUntilStopped(context, newEntry(by));
  },
};
