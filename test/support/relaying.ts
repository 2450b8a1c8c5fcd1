import { type IncomingMessage, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request on its way. */
export interface Exchange {
  method: string;
  path: string;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** The answer on its way back. */
export interface Told {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** Hands a request on to another server, as it is. */
export function forward(server: Server, { method, path, headers, body }: Exchange): Promise<Told> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const forwarded = { ...headers, 'content-length': String(body.length) };
    const asking = ask({ host: '127.0.0.1', port, method, path, headers: forwarded }, (answer) => {
      const { statusCode = 500 } = answer;
      const told = Object.entries(answer.headers).filter(([name]) => name !== 'transfer-encoding');
      whole(answer).then((read) => {
        resolve({ status: statusCode, headers: Object.fromEntries(told), body: read });
      }, reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** What a token says, unverified. */
export function claimsIn(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

/** A JSON document after a change. */
export async function changed(
  body: Buffer,
  change: (document: Record<string, unknown>) => Promise<void> | void,
): Promise<Buffer> {
  const document = JSON.parse(body.toString()) as Record<string, unknown>;
  await change(document);
  return Buffer.from(JSON.stringify(document));
}

export async function whole(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
