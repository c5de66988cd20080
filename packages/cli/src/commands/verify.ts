/** verify: whether a bundle is as it was written. Opens no database and no connection. */
import { type FileHandle, open } from 'node:fs/promises';
import { InvalidInput } from '@crossquote/domain';
import { type ByteSource, verifyBundle } from '@crossquote/pipeline';
import type { Verb } from '../verb.ts';

const MOST_SHOWN = 20;
/** The fault of a file that does not begin as a bundle does. */
const NO_HEAD = 'header of manifest.json ';

export const verify: Verb = {
  takes: '<bundle>',
  options: {},
  example: 'crossquote verify varn.tar',
  async run({ args, terminal }) {
    const [file, ...more] = args._;
    if (!file || more.length > 0) throw new InvalidInput('name one bundle, as export --bundle wrote it');
    const handle = await opened(file);
    try {
      const { faults, manifest } = await verifyBundle(await sourceOf(handle, file));
      if (args['json']) terminal.out(`${JSON.stringify({ faults, ledger: manifest?.ledger ?? null })}\n`);
      for (const fault of faults.slice(0, MOST_SHOWN))
        terminal.err(`${file} is not as it was written: ${fault}\n`);
      if (faults[0]?.startsWith(NO_HEAD))
        terminal.err(
          'Unless it is no bundle: export --bundle writes them. What crossquote backup wrote is checked by crossquote restore.\n',
        );
      if (faults.length > 0 || !manifest) return 1;
      const { files, ledger } = manifest;
      const lines = files.reduce((sum, each) => sum + each.lines, 0);
      if (!args['json'])
        terminal.out(
          `${file} is as it was written: ${files.length} files, ${lines} lines, ledger of ${ledger.lines} with head ${ledger.head ?? 'none'}\n`,
        );
      return 0;
    } finally {
      await handle.close();
    }
  },
};

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch {
    throw new InvalidInput(`${file} cannot be read; check its name and permissions`);
  }
}

async function sourceOf(handle: FileHandle, file: string): Promise<ByteSource> {
  const stat = await handle.stat();
  if (!stat.isFile())
    throw new InvalidInput(`${file} is no file; name a bundle, as export --bundle wrote it`);
  return {
    bytes: stat.size,
    read: async (at, bytes) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(bytes, stat.size - at)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
  };
}
