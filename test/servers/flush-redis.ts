/** Empties one numbered database of a Redis server, as an accident would. */
import { once } from 'node:events';
import { connect } from 'node:net';

/** @param url `redis://host:port/number`, without a password. */
export async function flushRedis(url: string): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port || 6379), hostname);
  await once(socket, 'connect');
  socket.write(`SELECT ${pathname.slice(1) || '0'}\r\nFLUSHDB\r\nQUIT\r\n`);
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  await once(socket, 'close');
  if (!answer.startsWith('+OK\r\n+OK')) throw new Error(`the server did not flush: ${answer}`);
}
