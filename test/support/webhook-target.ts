import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedMessage {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A target of webhooks that keeps what it is told, and answers what it is told to answer. */
export class WebhookTarget {
  readonly received: ReceivedMessage[] = [];
  /** By path; 204 where nothing is said. */
  readonly answers = new Map<string, number | { status: number; headers: Record<string, string> }>();

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        const path = request.url ?? '';
        this.received.push({ path, headers: request.headers, body });
        const answer = this.answers.get(path) ?? 204;
        const { status, headers } = typeof answer === 'number' ? { status: answer, headers: {} } : answer;
        response.writeHead(status, headers).end();
      });
    });
  }

  static async start(): Promise<WebhookTarget> {
    const target = new WebhookTarget(createServer());
    await once(target.server.listen(0, '127.0.0.1'), 'listening');
    return target;
  }

  url(path = '/'): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** What came to a path since it was asked last. */
  take(path: string): ReceivedMessage[] {
    const taken = this.received.filter((message) => message.path === path);
    for (const message of taken) this.received.splice(this.received.indexOf(message), 1);
    return taken;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
