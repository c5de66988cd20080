/** An answer whose end may not come: the connection breaks, or the server dies in the middle of it. */
import { NoAnswer } from './no-answer.ts';

/** The same answer; who reads it to where it breaks off is told so by NoAnswer, and not by whatever fetch throws there. */
export function unbroken(response: Response, server: string): Response {
  const { body, status, statusText, headers } = response;
  if (!body) return response;
  const reader = body.getReader();
  const told = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        // So fetch says that the rest did not come; what else it throws is a signal's.
        throw error instanceof TypeError ? new NoAnswer(server, error, 'rest') : error;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(told, { status, statusText, headers });
}
