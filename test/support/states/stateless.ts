/** Operations that act on nothing that has a state, and why. */
export const STATELESS_OPERATIONS: Readonly<Record<string, string>> = {
  issueToken: 'It is for oneself: whoever is signed in has an account in use.',
  recordOrganisation: 'It begins something that belongs to no body.',
};

const SECRET = 'Who has the secret in the address may; it is worth nothing once it is ended.';
const ONESELF = 'What is there is one’s own alone, and is there or not.';

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
]);
