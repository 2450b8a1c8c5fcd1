import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Chance } from './chance.js';

/** A way to a server on which connections break by chance, after some bytes or before any. */
export class CuttingProxy {
  /** How many connections it has broken. */
  cuts = 0;
  /** One connection in so many is broken; 0 for none. */
  oneIn = 0;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly target: URL,
    private readonly chance: Chance,
  ) {
    this.server = createServer((near) => {
      this.pass(near);
    });
  }

  static async start(targetUrl: string, chance: Chance): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(new URL(targetUrl), chance);
    await once(proxy.server.listen(0, '127.0.0.1'), 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private pass(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => this.sockets.delete(socket));
    }
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    near.pipe(far);
    if (this.oneIn > 0 && this.chance.oneIn(this.oneIn))
      this.breakAfter(this.chance.upTo(60_000), { near, far });
    else far.pipe(near);
  }

  private breakAfter(bytes: number, { near, far }: { near: Socket; far: Socket }): void {
    let left = bytes;
    far.on('data', (piece: Buffer) => {
      if (near.destroyed) return;
      near.write(piece.subarray(0, left));
      left -= piece.length;
      if (left > 0) return;
      this.cuts += 1;
      // What was written so far arrives; then nothing, as when a cable is pulled.
      near.destroySoon();
      far.destroy();
    });
  }
}
