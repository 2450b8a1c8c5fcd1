import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database server that can fall silent, as networks do: no answer, no refusal, no end. */
export class SilentProxy {
  private readonly server: Server;
  private readonly pairs = new Set<[Socket, Socket]>();
  private silent = false;

  private constructor(private readonly target: URL) {
    this.server = createServer((near) => {
      this.pass(near);
    });
  }

  static async start(targetUrl: string): Promise<SilentProxy> {
    const proxy = new SilentProxy(new URL(targetUrl));
    await once(proxy.server.listen(0, '127.0.0.1'), 'listening');
    return proxy;
  }

  /** The same address, through here. */
  through(url: string): string {
    const address = new URL(url);
    address.port = String((this.server.address() as AddressInfo).port);
    return address.href;
  }

  /** Every connection there is goes dead without a word. With `newToo`, new ones are dead from birth. */
  fallSilent({ newToo }: { newToo: boolean }): void {
    this.silent = newToo;
    for (const [near, far] of this.pairs) {
      near.unpipe(far);
      far.unpipe(near);
      near.pause();
      far.pause();
    }
  }

  /** New connections work again; the dead stay dead. */
  recover(): void {
    this.silent = false;
  }

  async stop(): Promise<void> {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private pass(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    const pair: [Socket, Socket] = [near, far];
    this.pairs.add(pair);
    for (const socket of pair) socket.on('error', () => undefined);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    if (this.silent) {
      near.pause();
      return;
    }
    near.pipe(far);
    far.pipe(near);
  }
}
