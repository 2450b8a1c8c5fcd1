import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';

// A message of PostgreSQL's protocol: one byte of what it is, four of how long it is, and the rest.
const HEAD = 5;
const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);

/** Stands between a server and PostgreSQL, and counts the statements that pass. */
export class StatementCounter {
  statements = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly listening: ReturnType<typeof createServer>) {}

  static async before(ownerUrl: string): Promise<{ counter: StatementCounter; url: string }> {
    const url = new URL(ownerUrl);
    const [port, host] = [Number(url.port), url.hostname];
    const listening = createServer((client) => {
      counter.pass(client, createConnection({ port, host }));
    });
    const counter = new StatementCounter(listening);
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    url.port = String((listening.address() as AddressInfo).port);
    return { counter, url: url.href };
  }

  close(): void {
    this.listening.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private pass(client: Socket, database: Socket): void {
    const count = messageReader((kind) => {
      if (kind === QUERY || kind === EXECUTE) this.statements += 1;
    });
    client.on('data', count);
    client.pipe(database);
    database.pipe(client);
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  }
}

/** Hears the kind of each message after the first, which says who connects and has no kind. */
function messageReader(onMessage: (kind: number) => void): (data: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    while (rest.length >= HEAD) {
      const length = begun ? 1 + rest.readUInt32BE(1) : rest.readUInt32BE(0);
      if (rest.length < length) return;
      if (begun) onMessage(rest.readUInt8(0));
      begun = true;
      rest = rest.subarray(length);
    }
  };
}
