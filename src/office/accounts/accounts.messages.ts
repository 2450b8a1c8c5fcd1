import { messages } from '../../platform/language/message.js';

export const accountMessages = messages('accounts', {
  operationNotAllowed: {
    sv: 'Ingen av dina roller får göra detta ({operation}).',
    en: 'None of your roles may do this ({operation}).',
  },
  scopeNotEnough: {
    sv: 'Åtkomstnyckeln är inte till för detta ({operation}).',
    en: 'The access token is not meant for this ({operation}).',
  },
  usernameShape: {
    sv: 'Användarnamnet ska ha 2–100 tecken: a–z, siffror och . _ @ + -, med en bokstav eller siffra först.',
    en: 'The username must have 2 to 100 characters: a–z, digits and . _ @ + -, beginning with a letter or digit.',
  },
  usernameTaken: {
    sv: 'Användarnamnet finns redan.',
    en: 'That username is taken.',
  },
  emailShape: {
    sv: 'Det ser inte ut som en e-postadress.',
    en: 'That does not look like an e-mail address.',
  },
  accountUnknown: {
    sv: 'Kontot finns inte, eller så får du inte se det.',
    en: 'There is no such account, or you may not see it.',
  },
  accountDisabled: {
    sv: 'Kontot är avstängt.',
    en: 'The account is disabled.',
  },
  accountOpen: {
    sv: 'Kontot är inte avstängt.',
    en: 'The account is not disabled.',
  },
  rolesMissing: {
    sv: 'Ange minst en roll. Utan roll kan kontot inte göra något.',
    en: 'Give at least one role. Without one the account can do nothing.',
  },
  bodyUnknown: {
    sv: 'Den offentliga organisationen finns inte.',
    en: 'There is no such public body.',
  },
  officialUnknown: {
    sv: 'Företrädaren finns inte.',
    en: 'There is no such official.',
  },
  notToOneself: {
    sv: 'Ingen kan ge sig själv en roll. Be en annan administratör.',
    en: 'Nobody can grant a role to themselves. Ask another administrator.',
  },
  notOneself: {
    sv: 'Du kan inte stänga av ditt eget konto. Be en annan administratör.',
    en: 'You cannot disable your own account. Ask another administrator.',
  },
  roleHeld: {
    sv: 'Kontot har redan den rollen.',
    en: 'The account holds that role already.',
  },
  roleUnknown: {
    sv: 'Rollen finns inte eller gäller inte längre.',
    en: 'There is no such role, or it no longer holds.',
  },
  lastAdministrator: {
    sv: 'Ingen annan är administratör här. Utse en ny först.',
    en: 'Nobody else is administrator here. Appoint another first.',
  },
  usesProvider: {
    sv: 'Kontot loggar in genom organisationens inloggningstjänst och har inget lösenord här.',
    en: 'The account signs in through the identity provider and has no password here.',
  },
  scopesMissing: {
    sv: 'Ange minst ett användningsområde för åtkomstnyckeln.',
    en: 'Give at least one scope for the access token.',
  },
  tokenDays: {
    sv: 'En åtkomstnyckel gäller 1–{longest} dagar.',
    en: 'An access token lasts 1 to {longest} days.',
  },
  tokenNeedsSession: {
    sv: 'En åtkomstnyckel kan inte ge ut nya. Logga in.',
    en: 'An access token cannot issue others. Sign in.',
  },
  tokenUnknown: {
    sv: 'Åtkomstnyckeln finns inte, eller så får du inte se den.',
    en: 'There is no such access token, or you may not see it.',
  },
  tokenOver: {
    sv: 'Åtkomstnyckeln gäller inte längre: den är återkallad eller har gått ut.',
    en: 'The access token is no longer valid: it is revoked or has expired.',
  },
  delegated: {
    sv: 'Kontot registrerar redan för den företrädaren.',
    en: 'The account records for that official already.',
  },
  delegationUnknown: {
    sv: 'Delegeringen finns inte eller är redan avslutad.',
    en: 'There is no such delegation, or it has ended already.',
  },
  delegationNotYours: {
    sv: 'Bara företrädaren själv eller en administratör kan delegera.',
    en: 'Only the official or an administrator can delegate.',
  },
});
