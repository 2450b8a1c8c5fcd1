/** Operations that act on nothing that has a state, and why. */
export const STATELESS_OPERATIONS: Readonly<Record<string, string>> = {
  issueToken: 'It is for oneself: whoever is signed in has an account in use.',
  recordOrganisation: 'It begins something that belongs to no body.',
};

const SECRET = 'Who has the secret in the address may; it is worth nothing once it is ended.';
const ONESELF = 'What is there is one’s own alone, and is there or not.';
const OF_NAMES =
  'Names have the states of their meetings: privacy-names.spec and privacy-name-decisions.spec.';
const OF_IMPORTS =
  'A file goes back and forth between its steps: office-imports.spec and its neighbours show each.';

const under = (reason: string, page: string, parts: readonly string[]) =>
  parts.map((part): [string, string] => [part.replace(/(?<=^\w+ )/, page), reason]);

/** Pages that name something in their address which has no state of its own, and why. */
export const STATELESS_ROUTES: Readonly<Record<string, string>> = Object.fromEntries([
  ...under(SECRET, '/office/calendar/', ['GET :file']),
  ...under(SECRET, '/office/reminders/stop/', ['GET :token', 'POST :token']),
  ...under(ONESELF, '/office/kept/', ['GET :id', 'POST :id']),
  ...under(ONESELF, '/office/calendar/', [
    ...['POST addresses/:kind', 'POST addresses/:kind/end', 'POST waiting/:id/dismiss'],
  ]),
  ...under(OF_NAMES, '/office/privacy/names/', [
    ...['GET :id', 'POST :id', 'GET :id/:line/withhold', 'POST :id/:line/withhold'],
    'POST :id/:line/withhold/check',
  ]),
  ...under(OF_IMPORTS, '/office/imports/', [
    ...['GET :id', 'GET :id/columns', 'POST :id/columns', 'POST :id/mapping', 'GET :id/mapping.json'],
    ...['POST :id/look', 'POST :id/try', 'GET :id/import', 'POST :id/import', 'POST :id/resume'],
    ...['GET :id/publish', 'POST :id/publish', 'GET :id/discard', 'POST :id/discard'],
    ...['GET :id/remove', 'POST :id/remove', 'GET :id/report.json', 'GET :id/rejected.csv'],
  ]),
]);
