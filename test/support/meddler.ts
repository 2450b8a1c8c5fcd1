import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer on its way. */
export interface Passing {
  path: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

type Meddle = (passing: Passing) => Passing | undefined;

/** Stands between a register and who asks it, at a path of its own, and may change what passes. */
export class Meddler {
  /** Changes an answer; undefined leaves it as it is. */
  meddle: Meddle = () => undefined;
  /** The paths that were asked for, below its own. */
  readonly asked: string[] = [];
  private readonly server: Server;

  private constructor(
    private target: string,
    private readonly prefix: string,
  ) {
    this.server = createServer((request, response) => {
      void this.pass(request, response);
    });
  }

  static async start(target: string, prefix = ''): Promise<Meddler> {
    const meddler = new Meddler(target, prefix);
    await once(meddler.server.listen(0, '127.0.0.1'), 'listening');
    return meddler;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${this.prefix}`;
  }

  /** Lets another register answer from now on. */
  turnTo(target: string): void {
    this.target = target;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').slice(this.prefix.length);
    this.asked.push(path);
    const isBelow = request.url?.startsWith(this.prefix) ?? false;
    const answer = isBelow ? await this.forward(request, path) : { status: 404, headers: {}, body: '' };
    const told = this.meddle({ ...answer, path }) ?? answer;
    response.writeHead(told.status, told.headers).end(told.status === 304 ? undefined : told.body);
  }

  private async forward(request: IncomingMessage, path: string): Promise<Omit<Passing, 'path'>> {
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) =>
        ['accept', 'content-type', 'if-none-match'].includes(name)
          ? [[name, String(value)] as [string, string]]
          : [],
      ),
    );
    const body = request.method === 'POST' ? { body: await bodyOf(request) } : {};
    const answer = await fetch(`${this.target}${path}`, {
      method: request.method ?? 'GET',
      headers,
      ...body,
    });
    const kept = ['content-type', 'etag', 'link', 'retry-after', 'dagsljus-cursor', 'dagsljus-revision'];
    const told = kept.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return { status: answer.status, headers: Object.fromEntries(told), body: await answer.text() };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
