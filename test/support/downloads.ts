import { type IncomingMessage, request } from 'node:http';
import { asOwner } from './test-database.js';
import type { TestApp } from './test-app.js';

/** A download that is read as slowly as a test wants. */
export interface OpenDownload {
  answer: IncomingMessage;
  /** What came so far, in bytes. */
  received: () => number;
  /** Kept when the connection has ended, with whether the answer was whole. */
  ended: Promise<boolean>;
}

/** Asks for a file and reads nothing of it until it is resumed. */
export function openDownload({ url }: TestApp, file: string): Promise<OpenDownload> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/opendata/v1/latest/${file}`, { agent: false }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.pause();
      const ended = new Promise<boolean>((done) => {
        answer.on('error', () => undefined);
        answer.on('close', () => {
          done(answer.complete);
        });
      });
      resolve({ answer, received: () => bytes, ended });
    });
    asking.on('error', reject);
    asking.end();
  });
}

/** The statements that downloads run in the database right now. */
export function downloadsInDatabase({ ownerUrl }: TestApp): Promise<{ pid: number; state: string }[]> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query<{ pid: number; state: string }>(
      `SELECT pid, state FROM pg_stat_activity
       WHERE application_name = 'dagsljus download' AND datname = current_database()`,
    );
    return rows;
  }, ownerUrl);
}

/** Makes many meetings of one, in the read model alone and without anything to find them by but their date. */
export async function multiply({ ownerUrl }: TestApp, id: string, times: number): Promise<void> {
  const nothing = [
    'body_ids',
    'organisation_ids',
    'organisation_kinds',
    'official_ids',
    'topic_codes',
    'issue_ids',
  ];
  const without = JSON.stringify({ search: '', ...Object.fromEntries(nothing.map((name) => [name, []])) });
  await asOwner(
    (owner) =>
      owner.query(
        `INSERT INTO register.meeting
         SELECT copied.* FROM register.meeting AS item, generate_series(1, $2::integer) AS number,
           LATERAL jsonb_populate_record(item, $3::jsonb || jsonb_build_object(
             'id', md5(number::text)::uuid, 'reference', 'BIG-2020-' || lpad(number::text, 7, '0'),
             'date', date '2000-01-01' + number % 7000, 'last_day', date '2000-01-01' + number % 7000)) AS copied
         WHERE item.id = $1`,
        [id, times, without],
      ),
    ownerUrl,
  );
}
