import { fileURLToPath } from 'node:url';
import { type Contestant, type ListedMeeting } from './contestant.js';

/** Node's own HTTP server and one SQL statement that makes the whole answer. */
export const handWritten: Contestant = {
  name: 'hand-written',
  title: 'Hand-written SQL on Node http',
  program: (ownerUrl, port) => ({
    options: [fileURLToPath(new URL('./hand-written/server.mjs', import.meta.url))],
    environment: { DATABASE_URL: ownerUrl, PORT: String(port) },
  }),
  readyAt: '/',
  list: ({ from, to }) => ({ method: 'GET', path: `/meetings?first=50&from=${from}&to=${to}` }),
  told: (answer) => {
    const { meetings, more } = answer as { meetings: readonly ListedMeeting[]; more: boolean };
    return { meetings, more };
  },
};
