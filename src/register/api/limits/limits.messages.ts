import { messages } from '../../../platform/language/message.js';

/** Which limit a query is beyond. Each is named as `register { limits }` names it. */
export const limitMessages = messages('limit', {
  documentCharacters: {
    sv: 'En fråga har högst {max, number} tecken, inte {found, number}. Lägg värden i variabler.',
    en: 'A query has at most {max, number} characters, not {found, number}. Put values into variables.',
  },
  documentTokens: {
    sv: 'En fråga har högst {max, number} ord och skiljetecken, inte {found, number}.',
    en: 'A query has at most {max, number} words and marks, not {found, number}.',
  },
  documentDepth: {
    sv: 'Fält ligger högst {max, number} djupt i varandra, inte {found, number}.',
    en: 'Fields are nested at most {max, number} deep, not {found, number}.',
  },
  introspectionDepth: {
    sv: 'Frågor om schemat har listor högst {max, number} djupt i varandra, inte {found, number}.',
    en: 'Questions about the schema have lists nested at most {max, number} deep, not {found, number}.',
  },
  documentAliases: {
    sv: 'En fråga har högst {max, number} alias, inte {found, number}; fragment räknas där de används.',
    en: 'A query has at most {max, number} aliases, not {found, number}; fragments count where they are used.',
  },
  documentFields: {
    sv: 'En fråga har högst {max, number} fält, inte {found, number}; fragment räknas där de används.',
    en: 'A query has at most {max, number} fields, not {found, number}; fragments count where they are used.',
  },
  documentDirectives: {
    sv: 'En fråga har högst {max, number} direktiv, inte {found, number}; fragment räknas där de används.',
    en: 'A query has at most {max, number} directives, not {found, number}; fragments count where they are used.',
  },
  directivesInOnePlace: {
    sv: 'På ett ställe står högst {max, number} direktiv, inte {found, number}.',
    en: 'In one place there are at most {max, number} directives, not {found, number}.',
  },
  queryCost: {
    sv: 'En fråga kostar högst {max, number}, inte {found, number}. Be om mindre sidor eller färre listor i listor.',
    en: 'A query costs at most {max, number}, not {found, number}. Ask for smaller pages, or fewer lists in lists.',
  },
});

export type QueryLimit = keyof typeof limitMessages;
