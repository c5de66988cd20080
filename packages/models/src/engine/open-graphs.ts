/** Opens a model's encoder and decoder in onnxruntime, each for one thread: lanes run side by side, so that no core waits for another. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import type { GenerationSettings } from './generation-settings.ts';
import { readyModel } from './ready-model.ts';

export interface Graphs {
  readonly encoder: InferenceSession;
  readonly decoder: InferenceSession;
  readonly settings: GenerationSettings;
  /** By the graphs' structure; `rowsStayFree` tries it. */
  readonly rowsAreFree: boolean;
}

export interface OpenGraphs {
  /** Paths of the ONNX files. */
  readonly encoder: string;
  readonly decoder: string;
  readonly settings: GenerationSettings;
  /** Prefix of the files that onnxruntime writes its timings to. */
  readonly profile?: string | undefined;
}

export async function openGraphs({ encoder, decoder, settings, profile }: OpenGraphs): Promise<Graphs> {
  const open = async (path: string) => {
    const ready = readyModel(await readFile(path));
    const options = sessionOptions(profile && `${profile}-${basename(path, '.onnx')}`);
    // By its path where nothing was changed: then the runtime finds data that lies in files beside it.
    const session = ready.changed
      ? InferenceSession.create(ready.bytes, options)
      : InferenceSession.create(path, options);
    return { session: await session, rowsAreFree: ready.rowsAreFree };
  };
  const source = await open(encoder);
  const target = await open(decoder);
  const rowsAreFree = source.rowsAreFree && target.rowsAreFree;
  return { encoder: source.session, decoder: target.session, settings, rowsAreFree };
}

function sessionOptions(profile: string | undefined): InferenceSession.SessionOptions {
  return {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    // Its warnings are about unused constants of files we did not make.
    logSeverityLevel: 3,
    ...(profile ? { enableProfiling: true, profileFilePrefix: profile } : {}),
  };
}
