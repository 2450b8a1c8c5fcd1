import { messages } from '../../platform/language/message.js';

export const limitMessages = messages('graphql', {
  oneChange: {
    sv: 'En ändring per anrop: en mutation ska ha exakt ett fält, och inget fragment, överst.',
    en: 'One change at a time: a mutation must have exactly one field, and no fragment, at its top.',
  },
  tooDeep: {
    sv: 'Frågan är {found} nivåer djup. Högst {limit} går.',
    en: 'The query is {found} levels deep. At most {limit} are allowed.',
  },
  tooManyFields: {
    sv: 'Frågan har {found} fält, fragmenten inräknade. Högst {limit} går.',
    en: 'The query has {found} fields, fragments included. At most {limit} are allowed.',
  },
});
