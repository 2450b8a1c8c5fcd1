import { ImapFlow, type ImapFlowOptions } from 'imapflow';

/** A letter in the mailbox: whom it is for at first, the whole only when somebody here is meant. */
export interface WaitingLetter {
  recipients: string[];
  /** Null when it is too large to be read. */
  whole: () => Promise<Buffer | null>;
}

/** Headers that may name whom a letter was for. */
const RECIPIENTS = [
  'to',
  'cc',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'resent-to',
  'x-forwarded-to',
];
const LARGEST_LETTER = 3 * 1024 * 1024;
const MOST_LETTERS = 100;
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Takes the letters of a mailbox one by one. Each is removed for good when it was dealt with; what throws leaves it there. */
export async function emptyMailbox(
  address: string,
  signal: AbortSignal,
  deal: (letter: WaitingLetter) => Promise<void>,
): Promise<void> {
  const client = new ImapFlow({
    ...connectionTo(address),
    ...PATIENCE,
    logger: false,
    disableAutoIdle: true,
  });
  // Without a listener a lost connection would end the process; whoever waits for an answer hears of it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const lock = await client.getMailboxLock(folderOf(address));
    try {
      await dealWithAll(client, signal, deal);
    } finally {
      lock.release();
    }
    await client.logout();
  } finally {
    client.close();
  }
}

async function dealWithAll(
  client: ImapFlow,
  signal: AbortSignal,
  deal: (letter: WaitingLetter) => Promise<void>,
): Promise<void> {
  const found = await client.search({ all: true }, { uid: true });
  const uids = (found || []).slice(0, MOST_LETTERS).map(String);
  for (const uid of uids) {
    signal.throwIfAborted();
    const seen = await client.fetchOne(uid, { uid: true, size: true, headers: RECIPIENTS }, { uid: true });
    if (!seen) continue;
    const { size = 0, headers } = seen;
    await deal({
      recipients: [headers?.toString('utf-8').replaceAll(/\r?\n[ \t]+/g, '') ?? ''],
      whole: () => (size > LARGEST_LETTER ? Promise.resolve(null) : sourceOf(client, uid)),
    });
    await client.messageDelete(uid, { uid: true });
  }
}

async function sourceOf(client: ImapFlow, uid: string): Promise<Buffer | null> {
  const message = await client.fetchOne(uid, { uid: true, source: true }, { uid: true });
  return (message && message.source) || null;
}

function connectionTo(address: string): ImapFlowOptions {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'imaps:';
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 993 : 143),
    secure,
    // A password never goes over a network in the open.
    ...(secure || isHere ? {} : { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}

function folderOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.slice(1)) || 'INBOX';
}
