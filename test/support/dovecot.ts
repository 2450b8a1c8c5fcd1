import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/platform/embedded/postmaster.js';

const BINARY = '/usr/sbin/dovecot';
const NOBODY = 65534;

/** Whether this machine has Debian's Dovecot; says loudly what is not tested when it has not. */
export function hasDovecot(): boolean {
  const isThere = existsSync(BINARY) && existsSync('/usr/lib/dovecot/imap');
  if (!isThere)
    process.stderr.write('SKIPPED: invitations by mail, because Debian’s dovecot-imapd is not there.\n');
  return isThere;
}

/** An IMAP server with one mailbox, on a free port of this machine. */
export class Dovecot {
  private constructor(
    private readonly folder: string,
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<Dovecot> {
    const folder = mkdtempSync(join(tmpdir(), 'dovecot-'));
    chmodSync(folder, 0o755);
    for (const name of ['run', 'state', 'mail', 'mail/new', 'mail/cur', 'mail/tmp'])
      mkdirSync(join(folder, name));
    const port = await freePort();
    writeFileSync(join(folder, 'dovecot.conf'), settings(folder, port));
    writeFileSync(join(folder, 'users'), 'calendar:{PLAIN}a secret\n', { mode: 0o644 });
    const child = spawn(BINARY, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
    const server = new Dovecot(folder, child, `imap://calendar:a%20secret@127.0.0.1:${port}/INBOX`);
    server.own();
    await answers(port, folder);
    return server;
  }

  /** Puts a letter into the mailbox. */
  deliver(letter: string | Buffer): void {
    this.delivered += 1;
    writeFileSync(join(this.folder, 'mail/new', `${Date.now()}.${this.delivered}.test`), letter);
    this.own();
  }

  /** How many letters there are. */
  get letters(): number {
    return ['new', 'cur'].flatMap((name) => readdirSync(join(this.folder, 'mail', name))).length;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private delivered = 0;

  private own(): void {
    if (userInfo().uid !== 0) return;
    const places = ['mail', 'mail/new', 'mail/cur', 'mail/tmp'].map((name) => join(this.folder, name));
    const files = readdirSync(join(this.folder, 'mail/new')).map((name) =>
      join(this.folder, 'mail/new', name),
    );
    for (const place of [...places, ...files]) chownSync(place, NOBODY, NOBODY);
  }
}

function settings(folder: string, port: number): string {
  const { uid, gid, username } = userInfo();
  const [owner, group] = uid === 0 ? [NOBODY, NOBODY] : [uid, gid];
  // The package made users for root's server; anybody else's runs as themselves.
  const users =
    uid === 0
      ? ''
      : `default_internal_user = ${username}\ndefault_login_user = ${username}\ndefault_internal_group = ${groupName()}\n`;
  return `
    base_dir = ${folder}/run
    state_dir = ${folder}/state
    log_path = ${folder}/log
    listen = 127.0.0.1
    protocols = imap
    ssl = no
    disable_plaintext_auth = no
    first_valid_uid = 1
    mail_location = maildir:${folder}/mail
    ${users}
    passdb {
      driver = passwd-file
      args = ${folder}/users
    }
    userdb {
      driver = static
      args = uid=${owner} gid=${group} home=${folder}
    }
    service imap-login {
      chroot =
      inet_listener imap {
        port = ${port}
      }
      inet_listener imaps {
        port = 0
      }
    }
    service anvil {
      chroot =
    }
    service stats {
      chroot =
    }
  `;
}

function groupName(): string {
  return execFileSync('id', ['-gn'], { encoding: 'utf-8' }).trim();
}

async function answers(port: number, folder: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const greeting = await new Promise<string>((resolve) => {
      const socket = createConnection(port, '127.0.0.1');
      const end = (said: string) => {
        socket.destroy();
        resolve(said);
      };
      socket.once('data', (data) => {
        end(data.toString());
      });
      socket.once('error', () => {
        end('');
      });
    });
    if (greeting.startsWith('* OK')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Dovecot does not answer: ${readFileSync(join(folder, 'log'), 'utf-8')}`);
}
