import { Account } from '../../../src/office/accounts/account.entity.js';
import { hashOf } from '../../../src/office/accounts/secret.js';
import { AddressKind, CalendarAddress } from '../../../src/office/calendar/calendar-address.entity.js';
import { CalendarAddresses } from '../../../src/office/calendar/calendar-addresses.service.js';
import { CalendarDrafts } from '../../../src/office/calendar/drafts/calendar-drafts.service.js';
import { readMark } from '../../../src/office/calendar/drafts/event-mark.js';
import { PendingEvent } from '../../../src/office/calendar/mail/pending-event.entity.js';
import { PendingEvents } from '../../../src/office/calendar/mail/pending-events.service.js';
import { newToken } from '../../../src/office/calendar/token.rules.js';
import { randomId } from '../../../src/platform/identity.js';
import { Role } from '../../../src/words/body-words.js';
import { acting } from '../acting.js';
import { invitation } from '../calendars.js';
import { type Official, signedIn } from '../office.js';
import { by, COMERS, type Surroundings, type Thing } from './thing.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER } = Role;
const HANDING_IN = [RECORDER, PUBLISHER, REGISTRAR, IMPORTER];
const NEVER_THERE = 'never there';
const OWN = 'of one’s own';
const ANOTHERS = 'of somebody else';
const RENEWED = 'renewed since';
const ENDED = 'ended';
const CLOSED = 'of a disabled account';
const DISMISSED = 'dismissed before';

/** The calendar of what is due, which its holder’s programs fetch: for whoever has its address, signed in or not. */
export const dueCalendars: Thing = {
  name: 'a calendar of what is due',
  states: [OWN, ANOTHERS, RENEWED, ENDED, CLOSED, NEVER_THERE],
  operations: {},
  pages: { 'GET /office/calendar/:file': by([OWN, ANOTHERS], ...COMERS) },
  posts: {},
  before: randomId,
  make: async (state, around, role) => {
    const { register } = around;
    const holder = state === OWN ? personIn(around, role) : await stranger(around);
    const actor = await acting(register, holder);
    const addresses = register.app.get(CalendarAddresses, { strict: false });
    const file = (await addresses.make(actor, AddressKind.FEED)).split('/').at(-1) ?? '';
    if (state === RENEWED) await addresses.make(actor, AddressKind.FEED);
    if (state === ENDED) await addresses.end(actor, AddressKind.FEED);
    if (state === CLOSED)
      await register.office.manager.update(Account, actor.accountId ?? '', {
        disabledAt: register.clock.now(),
      });
    return { at: { file: state === NEVER_THERE ? `${newToken()}.ics` : file }, input: () => ({}) };
  },
};

const NOT_MADE = 'not made yet';
const IN_USE = 'in use';
const MAIL = 'for mail, which the register does not take';
const OLD_MAIL = 'for mail, which the register takes no longer';
const NO_KIND = 'of no kind that there is';

/** One’s own secret address of a kind: what is somebody else’s cannot be said at all, and stays as it is. */
export const calendarAddresses: Thing = {
  name: 'an address for calendars',
  states: [NOT_MADE, IN_USE, ENDED, ANOTHERS, MAIL, OLD_MAIL, NO_KIND],
  operations: {},
  pages: {},
  posts: {
    'POST /office/calendar/addresses/:kind': by([NOT_MADE, IN_USE, ENDED, ANOTHERS], ...HANDING_IN),
    'POST /office/calendar/addresses/:kind/end': by([IN_USE, OLD_MAIL], ...HANDING_IN),
  },
  table: 'office.calendar_address',
  // There is one of a kind for an account: what is made of it for a state is not what was made for another.
  before: randomId,
  make: async (state, around, role) => {
    const { register } = around;
    const { accountId } = personIn(around, role);
    await register.office.manager.delete(CalendarAddress, { accountId });
    await prepare(state, around, role);
    const kinds: Record<string, string> = { [MAIL]: 'mail', [OLD_MAIL]: 'mail', [NO_KIND]: 'post' };
    return { at: { kind: kinds[state] ?? 'feed' }, input: () => ({}) };
  },
};

async function prepare(state: string, around: Surroundings, role: Role): Promise<void> {
  const { register } = around;
  const person = state === ANOTHERS ? await stranger(around) : personIn(around, role);
  const addresses = register.app.get(CalendarAddresses, { strict: false });
  const actor = await acting(register, person);
  if ([IN_USE, ENDED, ANOTHERS, NO_KIND].includes(state)) await addresses.make(actor, AddressKind.FEED);
  if (state === ENDED) await addresses.end(actor, AddressKind.FEED);
  if (state === OLD_MAIL)
    await register.office.manager.insert(CalendarAddress, {
      ...{ id: randomId(), accountId: person.accountId, kind: AddressKind.MAIL },
      ...{ tokenHash: hashOf(newToken()), madeAt: register.clock.now() },
    });
}

let events = 0;

/** An invitation that came by mail: it waits for whoever it was sent to, and for nobody else. */
export const waitingEvents: Thing = {
  name: 'an invitation that waits',
  states: [OWN, ANOTHERS, DISMISSED, NEVER_THERE],
  operations: {},
  pages: {},
  posts: { 'POST /office/calendar/waiting/:id/dismiss': by([OWN], ...HANDING_IN) },
  // Nobody has said that it is anything to report: it is thrown away like a letter, and no log has it.
  table: 'office.pending_event',
  make: async (state, around, role) => {
    if (state === NEVER_THERE) return { at: { id: randomId() }, input: () => ({}) };
    const { register } = around;
    const receiver = await acting(
      register,
      state === ANOTHERS ? await stranger(around) : personIn(around, role),
    );
    const pending = register.app.get(PendingEvents, { strict: false });
    events += 1;
    const sent = await register.app
      .get(CalendarDrafts, { strict: false })
      .propose(receiver, invitation({ UID: `UID:waiting-${events}@example` }));
    await pending.keep(receiver, sent);
    const { uidHash } = readMark(sent.proposals[0]?.event ?? '');
    const { id } = await register.office.manager.findOneByOrFail(PendingEvent, { uidHash });
    if (state === DISMISSED) await pending.dismiss(receiver, id);
    return { at: { id }, input: () => ({}) };
  },
};

function personIn({ people, region }: Surroundings, role: Role): Official {
  return people.get(role) ?? region.recorder;
}

function stranger({ register, region }: Surroundings): Promise<Official> {
  return signedIn(register, region.body.id, RECORDER);
}
