import { openOwnerConnection } from '../../src/platform/database/connect.js';
import { randomId } from '../../src/platform/identity.js';
import { aPublishedMeeting, type Region, type ToldMeeting } from './meetings.js';

/** A public meeting that has all that a meeting can have: every list, a delay looked at, a report, an import, a calendar. */
export async function aFurnishedMeeting(region: Region): Promise<ToldMeeting> {
  const meeting = await aPublishedMeeting(region, {
    asks: [{ side: 'COUNTERPART', text: 'Fler turer till öarna.', position: 'FUND' }],
    gifts: [{ direction: 'RECEIVED', description: 'Kaffe och bulle' }],
    noGifts: false,
    documents: [
      { kind: 'LETTER', title: 'Brevet', providedBy: 'COUNTERPART', shared: 'BEFORE', publicity: 'PUBLIC' },
    ],
    decisionReferences: [{ kind: 'OWN_CASE', reference: 'RS 2025-0001', title: 'Ärendet' }],
  });
  const ids = { meeting: meeting.id, body: region.body.id, account: region.recorder.accountId };
  const owner = await openOwnerConnection(region.register.ownerUrl);
  try {
    for (const [sql, values] of besideOf(ids)) await owner.query(sql, values);
  } finally {
    await owner.end();
  }
  return meeting;
}

interface Ids {
  meeting: string;
  body: string;
  account: string;
}

function besideOf({ meeting, body, account }: Ids): [string, unknown[]][] {
  const id = randomId();
  const source = `Listan ${id}`;
  return [
    [
      `INSERT INTO office.embargo_review (id, meeting_id, public_body_id, kind, until, why, reviewed_at)
       VALUES ($1, $2, $3, 'STILL_NEEDED', '2026-03-01', 'Upphandlingen pågår.', now())`,
      [id, meeting, body],
    ],
    [
      `INSERT INTO office.calendar_link (meeting_id, public_body_id, uid_hash, recurrence, sequence, given)
       VALUES ($1, $2, sha256('uid'), '', 0, '{"title": "Ur kalendern"}')`,
      [meeting, body],
    ],
    [
      `INSERT INTO office.started_import (id, version, public_body_id, account_id, started_at, origin, source_name,
         source_url, source_licence, file_name, file_bytes, survey, trial, report, preview, state)
       VALUES ($1, 1, $2, $3, now(), 'OWN', $4, '', '', 'lista.csv', 5, '{}', '{}', '{}', '[]', 'DONE')`,
      [id, body, account, source],
    ],
    [`INSERT INTO office.import_file (import_id, content) VALUES ($1, 'a;b;c')`, [id]],
    ['INSERT INTO office.brought_meeting (meeting_id, import_id, version) VALUES ($1, $2, 1)', [meeting, id]],
    [
      `INSERT INTO office.imported_meeting (meeting_id, public_body_id, source_name, key, file, row, print, traits)
       VALUES ($1, $2, $3, 'rad 1', 'lista.csv', 1, 'abc', '{}')`,
      [meeting, body, source],
    ],
    [
      `INSERT INTO letterbox.report (id, about, record_id, public_body_id, fault, text, evidence_url, hand_over_note,
         language, received_at, due_on, outcome, answer, answered_at, version)
       SELECT $1, 'MEETING', public_id, $3, 'WRONG_FACT', 'Dagen är fel.', 'https://example.org', 'Se till det.',
              'sv', now(), '2026-03-16', 'UNCHANGED', 'Dagen stämmer.', now(), 1
         FROM office.meeting WHERE id = $2`,
      [id, meeting, body],
    ],
  ];
}
