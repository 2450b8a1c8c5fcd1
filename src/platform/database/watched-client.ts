import type { Socket } from 'node:net';
import pg from 'pg';

const LONGEST_SILENCE = 45_000;

/** The connections of one pool. */
export type Roster = Set<WatchedClient>;

/**
 * A connection that can be given up. One whose other end vanished without a word looks alive for a quarter of an hour;
 * a pool would hand it out again and again.
 */
export abstract class WatchedClient extends pg.Client {
  /** All that was ever heard on it: unchanged means silent. */
  get bytesHeard(): number {
    return this.socket.bytesRead;
  }

  /** Cuts the connection: its query fails, and the pool makes another. */
  giveUp(): void {
    this.socket.destroy();
  }

  /** The server ends every statement and every transaction sooner: who is silent longer is gone. */
  protected giveUpAfter(milliseconds: number): void {
    this.socket.setTimeout(milliseconds, () => {
      this.giveUp();
    });
  }

  private get socket(): Socket {
    return (this as unknown as { connection: { stream: Socket } }).connection.stream;
  }
}

/** The class of a pool's connections, each of which enters itself in the roster while it lives. */
export function watchedClients(roster: Roster): new (settings: pg.ClientConfig) => WatchedClient {
  return class extends WatchedClient {
    constructor(settings: pg.ClientConfig) {
      super(settings);
      roster.add(this);
      this.giveUpAfter(LONGEST_SILENCE);
      this.once('end', () => roster.delete(this));
    }
  };
}
