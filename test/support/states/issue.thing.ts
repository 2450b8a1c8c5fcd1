import { Role } from '../../../src/words/body-words.js';
import { changed } from '../changing.js';
import { by, type Made, pointersOf, type Surroundings, type Thing } from './thing.js';

const { RECORDER, PUBLISHER, REGISTRAR } = Role;
const OPEN = ['proposed', 'adopted', 'public'];
const CLOSED = ['closed', 'closed in public'];
const ALL = [...OPEN, ...CLOSED];
const UNTIL_PUBLIC = ['proposed', 'adopted', 'closed'];

// A recorder changes what they recorded, until it is public.
const whoever = (states: readonly string[]) => ({
  ...by(states, PUBLISHER, REGISTRAR),
  [RECORDER]: states.filter((each) => UNTIL_PUBLIC.includes(each)),
});

/** What a body pursues, from proposal to result. */
export const issues: Thing = {
  name: 'an issue',
  states: ALL,
  operations: {
    amendIssue: whoever(ALL),
    // What is closed is taken up again.
    changeIssueStatus: whoever(ALL),
    closeIssue: whoever(OPEN),
    noteProgress: whoever(ALL),
    publishIssue: by(['adopted', 'closed'], PUBLISHER, REGISTRAR),
    removeProgress: whoever(ALL),
  },
  pages: {
    'GET /office/issues/:id': by(ALL, ...Object.values(Role)),
    'GET /office/issues/:id/close': whoever(OPEN),
    'GET /office/issues/:id/edit': whoever(ALL),
    'GET /office/issues/:id/progress/:noteId/remove': whoever(ALL),
    'GET /office/issues/:id/progress/new': whoever(ALL),
    'GET /office/issues/:id/publish': by(['adopted', 'closed'], PUBLISHER, REGISTRAR),
    'GET /office/issues/:id/status': whoever(ALL),
  },
  posts: {
    'POST /office/issues/:id/close': 'closeIssue',
    'POST /office/issues/:id/edit': 'amendIssue',
    'POST /office/issues/:id/progress/:noteId/remove': 'removeProgress',
    'POST /office/issues/:id/progress/new': 'noteProgress',
    'POST /office/issues/:id/publish': 'publishIssue',
    'POST /office/issues/:id/status': 'changeIssueStatus',
  },
  make,
};

const ADOPTION = { adoptedBy: 'Regionstyrelsen', adoptedOn: '2026-01-12' };
const RESULT = { status: 'ACHIEVED', result: 'Regeringen beslutade så.' };

async function make(state: string, { region, register }: Surroundings): Promise<Made> {
  const { recorder, publisher } = region;
  const recorded = await changed(recorder, 'recordIssue', {
    ...{ publicBodyId: region.body.id, title: 'Dubbelspår till gränsen', goal: 'Tåg varje timme.' },
    ...(state === 'proposed' ? { status: 'PROPOSED' } : { status: 'ADOPTED', ...ADOPTION }),
    ...{ targetLevels: [], topicCodes: [] },
  });
  const { id } = recorded;
  let { version } = recorded;
  const step = async (operation: string, more: object) => {
    ({ version } = await changed(publisher, operation, { id, expectedVersion: version, ...more }));
  };
  await step('noteProgress', { text: 'Frågan togs upp.' });
  if (state.startsWith('closed')) await step('closeIssue', RESULT);
  if (state.endsWith('public')) await step('publishIssue', {});
  const [note] = await register.office.query<{ id: string }[]>(
    'SELECT id FROM office.issue_progress WHERE issue_id = $1',
    [id],
  );
  const noteId = note?.id ?? '';
  const more: Record<string, object> = {
    amendIssue: { title: 'Dubbelspår hela vägen' },
    changeIssueStatus: { status: 'PURSUED', ...ADOPTION },
    closeIssue: { ...RESULT, ...(state === 'proposed' ? { status: 'DROPPED' } : {}) },
    noteProgress: { text: 'Ett möte hölls.' },
    removeProgress: { noteId },
  };
  return {
    at: { id, noteId },
    input: (operation) => ({ id, expectedVersion: version, ...more[operation] }),
    fields: (operation) => pointersOf({ expectedVersion: String(version), ...more[operation] }),
  };
}
