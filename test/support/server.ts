import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/platform/embedded/postmaster.js';
import { CHECKPOINT_KEY } from './checkpoint-key.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** A server as whoever runs a register starts it. */
export interface Server {
  process: ChildProcess;
  url: string;
}

/** Starts a server on a database, in a process of its own; it answers when this is kept. */
export async function startServer(databaseUrl: string, dataDir: string): Promise<Server> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      DAGSLJUS_CHECKPOINT_KEY: CHECKPOINT_KEY,
      DAGSLJUS_DATA_DIR: dataDir,
      PORT: String(port),
      PUBLIC_URL: 'http://localhost:3000',
    },
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (ready?.ok) return { process: server, url };
    await pause(100);
  }
  server.kill('SIGKILL');
  throw new Error('The server did not start');
}
