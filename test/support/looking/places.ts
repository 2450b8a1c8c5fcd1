import type { TestApp } from '../test-app.js';

// Of each thing the one with the most to show.
const QUERIES = {
  organisation: `SELECT organisation_id AS id FROM office.organisation_name
                  GROUP BY organisation_id ORDER BY count(*) DESC, organisation_id LIMIT 1`,
  otherOrganisation: `SELECT id FROM office.organisation WHERE merged_into_id IS NULL
                       ORDER BY length(name) DESC, id LIMIT 1`,
  mergedOrganisation: `SELECT merged_id AS id FROM office.organisation_merge WHERE split_at IS NULL LIMIT 1`,
  name: `SELECT organisation_id || '/names/' || id AS id FROM office.organisation_name
          ORDER BY organisation_id, id LIMIT 1`,
  identifier: `SELECT organisation_id || '/identifiers/' || id AS id FROM office.organisation_identifier
                ORDER BY id LIMIT 1`,
  issue: `SELECT id FROM office.issue WHERE status <> 'CLOSED' ORDER BY length(title) DESC, id LIMIT 1`,
  unpublishedIssue: `SELECT id FROM office.issue WHERE published_at IS NULL ORDER BY id LIMIT 1`,
  progress: `SELECT issue_id || '/progress/' || id AS id FROM office.issue_progress ORDER BY id LIMIT 1`,
  body: `SELECT slug AS id FROM office.public_body AS body
          ORDER BY (SELECT count(*) FROM office.official WHERE public_body_id = body.id) DESC, slug LIMIT 1`,
  closedBody: 'SELECT slug AS id FROM office.public_body WHERE closed_on IS NOT NULL ORDER BY slug LIMIT 1',
  root: `SELECT id FROM office.public_body AS body WHERE parent_id IS NULL
          ORDER BY (SELECT count(*) FROM office.official WHERE public_body_id = body.id) DESC, id LIMIT 1`,
  unit: `SELECT slug || '/units/' || unit.id AS id FROM office.unit AS unit
           JOIN office.public_body AS body ON body.id = unit.public_body_id ORDER BY unit.id LIMIT 1`,
  official: `SELECT slug || '/officials/' || post.official_id AS id FROM office.post AS post
               JOIN office.official AS official ON official.id = post.official_id
               JOIN office.public_body AS body ON body.id = official.public_body_id
              WHERE NOT official.protected_identity
              GROUP BY slug, post.official_id ORDER BY count(*) DESC, post.official_id LIMIT 1`,
  post: `SELECT slug || '/officials/' || official.id || '/posts/' || post.id AS id FROM office.post AS post
           JOIN office.official AS official ON official.id = post.official_id
           JOIN office.public_body AS body ON body.id = official.public_body_id
          WHERE post.valid_to IS NULL ORDER BY post.id LIMIT 1`,
  delegation: `SELECT slug || '/delegations/' || delegation.id AS id FROM office.delegation AS delegation
                 JOIN office.official AS official ON official.id = delegation.official_id
                 JOIN office.public_body AS body ON body.id = official.public_body_id
                WHERE delegation.ended_at IS NULL ORDER BY delegation.id LIMIT 1`,
  nilReturn: `SELECT slug || '/nil-returns/' || nil.id AS id FROM office.nil_return AS nil
                JOIN office.public_body AS body ON body.id = nil.public_body_id
               WHERE nil.withdrawn_at IS NULL ORDER BY nil.id LIMIT 1`,
  account: `SELECT account_id AS id FROM office.account_role
             GROUP BY account_id ORDER BY count(*), account_id LIMIT 1`,
  draft: `SELECT id FROM office.meeting WHERE state = 'DRAFT' ORDER BY purpose IS NULL, id LIMIT 1`,
  unfinished: `SELECT id FROM office.meeting WHERE state = 'DRAFT' AND purpose IS NULL ORDER BY id LIMIT 1`,
  returned: `SELECT id FROM office.meeting WHERE state = 'RETURNED' ORDER BY id LIMIT 1`,
  delayed: `SELECT id FROM office.meeting WHERE state = 'DELAYED' ORDER BY id LIMIT 1`,
  waiting: `SELECT id FROM office.meeting WHERE state = 'SUBMITTED' ORDER BY id LIMIT 1`,
  published: `SELECT id FROM office.meeting WHERE state = 'PUBLISHED' ORDER BY id LIMIT 1`,
  changed: `SELECT meeting.id FROM office.meeting AS meeting
              JOIN register.meeting AS shown ON shown.id = meeting.public_id
             WHERE state = 'PUBLISHED' ORDER BY shown.version DESC, meeting.id LIMIT 1`,
  named: `SELECT meeting.id || '/' || line.id AS id FROM office.participant AS line
            JOIN office.meeting AS meeting ON meeting.id = line.meeting_id
           WHERE line.name_basis IS NOT NULL AND line.withheld_ground IS NULL AND line.decided_at IS NULL
             AND line.side = 'COUNTERPART' AND state = 'PUBLISHED'
             AND NOT EXISTS (SELECT FROM office.redaction WHERE item_id = line.id AND lifted_at IS NULL)
           ORDER BY line.id LIMIT 1`,
  report: 'SELECT id FROM letterbox.report ORDER BY outcome IS NOT NULL, id DESC LIMIT 1',
  imported: 'SELECT id FROM office.started_import ORDER BY id LIMIT 1',
  withdrawn: `SELECT id FROM office.meeting WHERE state = 'WITHDRAWN' ORDER BY id LIMIT 1`,
} as const;

/** Where the things are that pages are about: ids, behind what their addresses have before them. */
export type Places = Readonly<Record<keyof typeof QUERIES | 'kept', string>>;

/** Finds in a register one of each thing, and throws where it lacks one; forms that wait are their writer's. */
export async function placesIn({ office }: TestApp, kept = ''): Promise<Places> {
  const found = await Promise.all(
    Object.entries(QUERIES).map(async ([name, sql]) => {
      const [row] = await office.query<{ id: string }[]>(sql);
      if (!row) throw new Error(`This register has no ${name}`);
      return [name, row.id] as const;
    }),
  );
  return { ...(Object.fromEntries(found) as Omit<Places, 'kept'>), kept };
}
