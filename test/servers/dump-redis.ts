/** Every key and value of one numbered database of a Redis server, as the server sends them. */
import { once } from 'node:events';
import { connect } from 'node:net';

const ALL = `
local all = {}
local read = {string = {'GET'}, hash = {'HGETALL'}, list = {'LRANGE', 0, -1}, set = {'SMEMBERS'}, zset = {'ZRANGE', 0, -1}, stream = {'XRANGE', '-', '+'}}
for _, key in ipairs(redis.call('KEYS', '*')) do
  local how = read[redis.call('TYPE', key).ok]
  local value = redis.call(how[1], key, unpack(how, 2))
  all[#all + 1] = {key, value}
end
return all`;

/** @param url `redis://host:port/number`, without a password. */
export async function dumpRedis(url: string): Promise<string> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port || 6379), hostname);
  await once(socket, 'connect');
  const answer: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => answer.push(chunk));
  for (const words of [['SELECT', pathname.slice(1) || '0'], ['EVAL', ALL, '0'], ['QUIT']])
    socket.write(command(words));
  await once(socket, 'close');
  const text = Buffer.concat(answer).toString();
  if (!text.startsWith('+OK\r\n*')) throw new Error('the server did not tell what it holds');
  return text;
}

function command(words: readonly string[]): string {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
  return `*${words.length}\r\n${parts.join('')}`;
}
