import { messages } from '../../../platform/language/message.js';

/** Why a decision on a name cannot be made. */
export const namingMessages = messages('naming', {
  lineUnknown: {
    sv: 'Raden finns inte i mötet, eller säger inget namn på någon utomstående.',
    en: 'The meeting has no such line, or it says no name of an outside person.',
  },
  decidedNothing: {
    sv: 'Mötet säger inget namn på någon utomstående.',
    en: 'The meeting says no name of an outside person.',
  },
  noLongerOpen: {
    sv: 'Mötet är {state, select, WITHDRAWN {återkallat} other {publicerat}}: namn i det bestäms på ett annat sätt.',
    en: 'The meeting is {state, select, WITHDRAWN {withdrawn} other {published}}: names in it are decided in another way.',
  },
  staysPublic: {
    sv: 'Namnet syns för alla och behöver en grund. Ska det inte synas, välj att inte visa det.',
    en: 'Everyone sees the name, so it needs a basis. If it should not be seen, choose not to show it.',
  },
  citationMissing: {
    sv: 'Skriv beslutet eller bestämmelsen som grunden hänvisar till.',
    en: 'Write the decision or provision that the basis refers to.',
  },
});
