import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/platform/embedded/postmaster.js';
import type { Contestant, Request } from './contestant.js';

const PATIENCE = 60_000;
const MOST_SAID = 100_000;

/** A contestant that runs, and answers on a port of this machine. */
export class Server {
  /** What it said on standard output. */
  said = '';

  private constructor(
    readonly contestant: Contestant,
    readonly port: number,
    private readonly process: ChildProcess,
  ) {}

  static async start(
    contestant: Contestant,
    ownerUrl: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Server> {
    const port = await freePort();
    const { node = process.execPath, options, environment } = contestant.program(ownerUrl, port);
    const started = spawn(node, options, {
      env: { NODE_ENV: 'production', ...environment, ...more },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const server = new Server(contestant, port, started);
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (server.said.length < MOST_SAID) server.said += text;
    });
    await server.ready();
    return server;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
  }

  /** One answer, whole. */
  async answer({ method, path, headers, body }: Request): Promise<unknown> {
    const response = await this.fetch({
      method,
      path,
      ...(headers ? { headers } : {}),
      ...(body ? { body } : {}),
    });
    const text = await response.text();
    if (response.status !== 200) {
      throw new Error(`${this.contestant.title} answers ${response.status}: ${text.slice(0, 500)}`);
    }
    return JSON.parse(text) as unknown;
  }

  fetch({ path, method, headers = {}, body }: Request): Promise<Response> {
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    return fetch(`http://127.0.0.1:${this.port}${path}`, init);
  }

  private async ready(): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline && this.process.exitCode === null) {
      const response = await this.fetch({
        method: 'GET',
        path: this.contestant.readyAt,
      }).catch(() => undefined);
      if (response && response.status < 500) return;
      await pause(100);
    }
    this.process.kill('SIGKILL');
    throw new Error(`${this.contestant.title} did not start`);
  }
}
