import { messages } from '../../../platform/language/message.js';

/** The page of somebody who acts for a public body. */
export const officialMessages = messages('officialPage', {
  bodies: { sv: 'Offentliga organisationer', en: 'Public bodies' },
  namelessWhy: {
    sv: 'Namnet publiceras inte. Förtroendevalda och chefer publiceras med namn under den tid som organisationen har bestämt; därefter, och för andra, står uppdraget och enheten kvar men inte namnet. Även andra skäl kan finnas, och vilket det är framgår aldrig.',
    en: 'The name is not published. Elected officials and managers are published by name for the time that the body has decided; after that, and for others, post and unit stay but not the name. There may be other reasons too, and which it is is never told.',
  },
  description: {
    sv: 'Vilka {name} mötte för det offentligas räkning, och om vad.',
    en: 'Whom {name} met on behalf of the public, and about what.',
  },
  posts: { sv: 'Uppdrag', en: 'Posts' },
  lead: {
    sv: '{count, plural, =0 {Inget möte är publicerat.} one {Ett möte är publicerat.} other {# möten är publicerade.}}',
    en: '{count, plural, =0 {No meeting is published.} one {One meeting is published.} other {# meetings are published.}}',
  },
});
