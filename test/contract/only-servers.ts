/** Whether what needs no server is left out: where all of it is tried anyway (`npm test`), once is enough. */
export const onlyServers = process.env['CROSSQUOTE_ONLY_SERVERS'] === '1';
