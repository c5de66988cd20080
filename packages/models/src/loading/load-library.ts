/** Loads @huggingface/transformers on first use: importing it costs a quarter of a second and 100 MB, which `crossquote --help` need not pay. */
import { availableParallelism } from 'node:os';

export type Library = typeof import('@huggingface/transformers');

/** The library, told to stay off the network: only fetch-model.ts ever downloads. */
export async function loadLibrary(): Promise<Library> {
  const library = await import('@huggingface/transformers');
  library.env.allowRemoteModels = false;
  library.env.allowLocalModels = true;
  // Else it looks into a cache inside node_modules first.
  library.env.useFSCache = false;
  library.env.useBrowserCache = false;
  // Its error messages print the input, which is words of a testimony.
  library.env.logLevel = library.LogLevel.NONE;
  return library;
}

/** @param threads of one model; default: all cores but one, which the event loop needs to keep a job's lock fresh. */
export function sessionOptions(threads = Math.max(1, availableParallelism() - 1)) {
  return { intraOpNumThreads: threads, interOpNumThreads: 1 };
}
