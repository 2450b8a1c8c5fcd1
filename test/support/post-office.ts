import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { startTestApp, type TestApp } from './test-app.js';

/** A register that sends its letters to officials to a mail server of the test. */
export async function startWithPost(): Promise<{
  register: TestApp;
  mail: PostOffice;
  stop: () => Promise<void>;
}> {
  const mail = await PostOffice.start();
  const register = await startTestApp({ SMTP_URL: mail.url, MAIL_FROM: 'Dagsljus <office@example.se>' });
  const stop = async () => {
    await register.stop();
    await mail.stop();
  };
  return { register, mail, stop };
}

/** A mail server that keeps what it is given. */
export class PostOffice {
  readonly letters: Email[] = [];
  /** What it says to some receivers instead of taking a letter. */
  readonly refusals = new Map<string, { code: number; message: string }>();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const refusal = this.refusals.get(address);
        done(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
      },
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          void PostalMime.parse(Buffer.concat(parts)).then((letter) => {
            this.letters.push(letter);
            done();
          });
        });
      },
    });
  }

  static async start(): Promise<PostOffice> {
    const office = new PostOffice();
    await new Promise<void>((resolve) => {
      office.server.listen(0, '127.0.0.1', resolve);
    });
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** What came for somebody since it was asked last. */
  take(address: string): Email[] {
    const taken = this.letters.filter(({ to }) => to?.some((one) => one.address === address));
    for (const letter of taken) this.letters.splice(this.letters.indexOf(letter), 1);
    return taken;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }
}
