import type { Configuration } from './configuration.js';
import { email, mailStore } from './readers.js';
import type { Variable } from './variable.js';

type Names = 'calendarMailbox' | 'calendarAddress';

/** How invitations come by mail. */
export const calendarVariables: { readonly [Key in Names]: Variable<Configuration[Key]> } = {
  calendarMailbox: {
    name: 'CALENDAR_MAILBOX',
    description:
      'The mailbox that invitations are sent to; all in it is removed: imaps://user:password@host/INBOX',
    fallback: '',
    read: mailStore,
  },
  calendarAddress: {
    name: 'CALENDAR_ADDRESS',
    description: "That mailbox's address; each account gets one of its own, calendar+secret@host",
    fallback: '',
    read: email,
  },
};
