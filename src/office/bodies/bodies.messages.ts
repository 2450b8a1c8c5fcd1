import { messages } from '../../platform/language/message.js';

export const bodiesMessages = messages('bodies', {
  slugShape: {
    sv: 'Kortnamnet i adresser har bara små bokstäver a–z, siffror och enkla bindestreck, högst 60 tecken.',
    en: 'The short name in addresses has only lower case letters a–z, digits and single hyphens, at most 60 characters.',
  },
  slugTaken: {
    sv: 'Kortnamnet {slug} används redan av en annan offentlig organisation.',
    en: 'The short name {slug} is already used by another public body.',
  },
  prefixShape: {
    sv: 'Bokstäverna i referenser är två till åtta stora bokstäver A–Z, till exempel RVL.',
    en: 'The letters in references are two to eight capital letters A–Z, such as RVL.',
  },
  prefixMissing: {
    sv: 'Ange bokstäverna i referenser: det finns ingen organisation ovanför att få dem från.',
    en: 'Give the letters in references: there is no body above to take them from.',
  },
  daysRange: {
    sv: 'Dagarna är hela tal från 0 till 365.',
    en: 'The days are whole numbers from 0 to 365.',
  },
  limitBeforeTarget: {
    sv: 'Gränsen, {limit, number} dagar, är kortare än målet, {target, number} dagar.',
    en: 'The limit, {limit, number} days, is shorter than the target, {target, number} days.',
  },
  fourEyesUndecided: {
    sv: 'Ange beslutet att stänga av granskning av en andra person: vem som beslutade, när och diarienummer.',
    en: 'Give the decision to switch off review by a second person: who decided, when, and the case number.',
  },
  namingYearsRange: {
    sv: 'Namn publiceras i ett till hundra år.',
    en: 'Names are published for one to a hundred years.',
  },
  belowItself: {
    sv: 'Organisationen kan inte ligga under sig själv eller under något som ligger under den.',
    en: 'The body cannot lie below itself or below anything that lies below it.',
  },
  unitBelowItself: {
    sv: 'Enheten kan inte ligga under sig själv eller under något som ligger under den.',
    en: 'The unit cannot lie below itself or below anything that lies below it.',
  },
  bodyUnknown: {
    sv: 'Det finns ingen offentlig organisation med detta id.',
    en: 'There is no public body with this id.',
  },
  bodyClosed: {
    sv: '{name} är avslutad sedan {day}.',
    en: '{name} is closed since {day}.',
  },
  closedAlready: {
    sv: 'Organisationen är redan avslutad sedan {day}.',
    en: 'The body is already closed since {day}.',
  },
  openAlready: {
    sv: 'Organisationen är inte avslutad.',
    en: 'The body is not closed.',
  },
  closedAbove: {
    sv: 'Öppna först det som ligger ovanför: {name}.',
    en: 'Reopen first what lies above: {name}.',
  },
  openBelow: {
    sv: 'Avsluta först det som ligger under: {names}.',
    en: 'Close first what lies below: {names}.',
  },
  laterMeetings: {
    sv: '{count, plural, one {Ett möte} other {# möten}} efter den sista dagen {count, plural, one {är inskickat eller väntar} other {är inskickade eller väntar}} på sin dag, det första {day}. Vad som hölls efter den dagen kan inte publiceras när organisationen är avslutad. Publicera eller lämna tillbaka det först, eller välj en senare sista dag.',
    en: '{count, plural, one {One meeting} other {# meetings}} after the last day {count, plural, one {is sent in or waits for its day} other {are sent in or wait for their days}}, the first on {day}. What was held after that day cannot be published once the body is closed. Publish or return it first, or choose a later last day.',
  },
  unitUnknown: {
    sv: 'Organisationen har ingen enhet med detta id.',
    en: 'The body has no unit with this id.',
  },
  unitNotThen: {
    sv: 'Enheten fanns inte under någon av uppdragets dagar.',
    en: 'The unit did not exist on any day of the post.',
  },
  officialUnknown: {
    sv: 'Det finns ingen företrädare med detta id.',
    en: 'There is no official with this id.',
  },
  accountTaken: {
    sv: 'Kontot hör redan till en annan företrädare.',
    en: 'The account already belongs to another official.',
  },
  accountUnknown: {
    sv: 'Det finns inget konto med detta id.',
    en: 'There is no account with this id.',
  },
  postEnded: {
    sv: 'Uppdraget är redan avslutat {day}. Ändra uppdraget om dagen är fel.',
    en: 'The post already ended on {day}. Amend the post if the day is wrong.',
  },
  rootNeedsAdministrator: {
    sv: 'En organisation överst i trädet öppnas av en administratör för en annan som ligger överst, eller med kommandot dagsljus.',
    en: 'A body at the top of the tree is opened by an administrator of another one at the top, or with the dagsljus command.',
  },
});
