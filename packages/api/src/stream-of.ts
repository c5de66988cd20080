/** Pieces of text as the body of an answer: one each time one is asked for, so no faster than the client takes them. */
import { once } from './once.ts';

interface Ends {
  /** Told once, before `over`, when it broke off after its first piece. */
  readonly failed: (error: unknown) => void;
  /** Told once, however it ends. */
  readonly over: () => void;
}

/**
 * Waits for the first piece, so that what is wrong at once is still thrown here; a later failure breaks the body off, without its words.
 * Whoever goes away ends the reading.
 */
export async function streamOf(
  pieces: AsyncGenerator<string>,
  { failed, over }: Ends,
): Promise<ReadableStream<Uint8Array>> {
  const end = once(over);
  const encoder = new TextEncoder();
  let first: IteratorResult<string> | null = await pieces.next().catch((error: unknown) => {
    end();
    throw error;
  });
  let isGone = false;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = first ?? (await pieces.next());
          first = null;
          if (!done) return controller.enqueue(encoder.encode(value));
          end();
          controller.close();
        } catch (error) {
          if (isGone) return;
          failed(error);
          end();
          controller.error(new Error('the answer broke off'));
        }
      },
      async cancel() {
        isGone = true;
        end();
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
