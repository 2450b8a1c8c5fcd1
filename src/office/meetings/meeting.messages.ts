import { messages } from '../../platform/language/message.js';

/** Why a meeting cannot be public yet, what should be read again, and why a step is not allowed. */
export const meetingMessages = messages('meeting', {
  titleMissing: {
    sv: 'Ge mötet en rubrik som säger vad det gällde.',
    en: 'Give the meeting a title that says what it was about.',
  },
  titleTooLong: {
    sv: 'Rubriken har {length, number} tecken. Korta den till högst {longest, number} och lägg resten i beskrivningen.',
    en: 'The title has {length, number} characters. Shorten it to at most {longest, number} and put the rest in the description.',
  },
  titleVague: {
    sv: 'Rubriken säger inte vad mötet gällde. Nämn saken, till exempel ”Dubbelspår på Värmlandsbanan”.',
    en: 'The title does not say what the meeting was about. Name the matter, such as “Double track on the Värmland line”.',
  },
  dateMissing: {
    sv: 'Ange vilken dag mötet ägde rum. Är bara månaden, kvartalet eller året känt, ange det.',
    en: 'Say which day the meeting took place. If only the month, quarter or year is known, say so.',
  },
  bodyClosed: {
    sv: 'Organisationens sista dag var {day}. Anteckna mötet hos den som tog över, eller rätta dagen.',
    en: 'The last day of the body was {day}. Record the meeting with whoever took over, or correct the day.',
  },
  dateImpossible: {
    sv: 'Det finns ingen sådan dag. Skriv dagen som år-månad-dag, till exempel 2026-03-12.',
    en: 'There is no such day. Write the day as year-month-day, such as 2026-03-12.',
  },
  dateInFuture: {
    sv: 'Mötet har inte ägt rum ännu ({date}). Det kan publiceras när det är över.',
    en: 'The meeting has not taken place yet ({date}). It can be published when it is over.',
  },
  dateSuspicious: {
    sv: 'Året i {date} kan knappast stämma. Kontrollera datumet.',
    en: 'The year of {date} can hardly be right. Check the date.',
  },
  endBeforeStart: {
    sv: 'Mötet slutar innan det börjar.',
    en: 'The meeting ends before it begins.',
  },
  dateSpan: {
    sv: 'Dagen är inte känd: ange första möjliga dag som {first} och sista möjliga som {last}.',
    en: 'The day is not known: give the first possible day as {first} and the last possible one as {last}.',
  },
  timesWithoutDay: {
    sv: 'Klockslag kan bara anges när dagen är känd.',
    en: 'Times of day can only be given when the day is known.',
  },
  timesOutsideDay: {
    sv: 'Klockslaget ligger inte inom mötets dagar.',
    en: 'The time does not lie within the days of the meeting.',
  },
  nameDecided: {
    sv: 'Det är beslutat att namnet inte publiceras. Bara registeransvarig kan ändra det.',
    en: 'It has been decided that this name is not published. Only the registrar can change that.',
  },
  discardForgetsName: {
    sv: 'Det är beslutat att ett namn i utkastet inte publiceras, och beslutet skulle försvinna med utkastet. Bara registeransvarig kan kasta det.',
    en: 'It has been decided that a name in the draft is not published, and the decision would go with the draft. Only the registrar can throw it away.',
  },
  ownSideMissing: {
    sv: 'Ange minst en deltagare från den egna organisationen.',
    en: 'Name at least one participant of the public body.',
  },
  counterpartMissing: {
    sv: 'Ange minst en deltagare på motpartens sida.',
    en: 'Name at least one participant on the counterpart’s side.',
  },
  participantUnnamed: {
    sv: 'Säg vem deltagaren var: en företrädare, en organisation eller en funktion.',
    en: 'Say who the participant was: an official, an organisation or a function.',
  },
  headcountWrong: {
    sv: 'Antalet personer är ett heltal från 1 till {most, number}.',
    en: 'The number of people is a whole number from 1 to {most, number}.',
  },
  citationMissing: {
    sv: 'Ange beslutet eller bestämmelsen som grunden för att publicera namnet vilar på.',
    en: 'Cite the decision or provision that the basis for publishing the name rests on.',
  },
  nameNeedsRegistrar: {
    sv: 'Ett namn vid sidan av ett uppdrag i fack, trossamfund eller parti får bara publiceras av registeransvarig.',
    en: 'A name beside a role in a union, religious community or party may only be published by a registrar.',
  },
  purposeMissing: {
    sv: 'Beskriv med egna ord vad mötet handlade om, med {shortest, number}–{longest, number} tecken.',
    en: 'Describe in your own words what the meeting was about, in {shortest, number}–{longest, number} characters.',
  },
  purposeTooShort: {
    sv: 'Beskrivningen har {length, number} tecken och behöver minst {shortest, number}: vilken fråga gällde det, och vad stod på spel?',
    en: 'The description has {length, number} characters and needs at least {shortest, number}: which matter was it, and what was at stake?',
  },
  purposeTooLong: {
    sv: 'Beskrivningen har {length, number} tecken. Korta den till högst {longest, number}.',
    en: 'The description has {length, number} characters. Shorten it to at most {longest, number}.',
  },
  purposeVague: {
    sv: 'Beskrivningen kunde gälla vilket möte som helst. Nämn frågan, beslutet eller platsen, till exempel ”Bolaget vill att regionen förlänger avtalet om tågtrafiken till Torsby”.',
    en: 'The description could be of any meeting. Name the matter, the decision or the place, such as “The company wants the region to extend the contract for trains to Torsby”.',
  },
  topicMissing: {
    sv: 'Välj minst ett ämne.',
    en: 'Choose at least one topic.',
  },
  askMissing: {
    sv: 'Ange vad någon av parterna ville, eller att inget begärdes.',
    en: 'Say what one of the sides wanted, or that nothing was asked.',
  },
  askSideMissing: {
    sv: 'Ange vem som ville det: ni, motparten eller någon annan.',
    en: 'Say who wanted it: you, the other side or somebody else.',
  },
  askPositionMissing: {
    sv: 'Välj vad de ville ha gjort, till exempel ”Finansiera” eller ”Ändra”.',
    en: 'Choose what they wanted done, such as “Fund it” or “Change it”.',
  },
  askContradicted: {
    sv: 'Mötet har både en begäran och uppgiften att inget begärdes. Behåll en av dem.',
    en: 'The meeting has both an ask and the statement that nothing was asked. Keep one of them.',
  },
  giftsMissing: {
    sv: 'Ange gåvor och förmåner, eller att inga förekom.',
    en: 'List gifts and benefits, or state that there were none.',
  },
  giftsContradicted: {
    sv: 'Mötet har både en gåva och uppgiften att inga gåvor förekom. Behåll en av dem.',
    en: 'The meeting has both a gift and the statement that there were none. Keep one of them.',
  },
  giftCurrencyMissing: {
    sv: 'Ange valuta till gåvans värde, till exempel SEK.',
    en: 'Give the currency of the gift’s value, such as SEK.',
  },
  directionUnknown: {
    sv: 'Ange riktning: ville de påverka oss, vi dem, eller båda?',
    en: 'Give the direction: did they seek to influence us, we them, or both?',
  },
  initiatorUnknown: {
    sv: 'Ange vem som tog initiativet.',
    en: 'Say who took the initiative.',
  },
  channelUnknown: {
    sv: 'Ange hur kontakten skedde.',
    en: 'Say how the contact took place.',
  },
  groundMissing: {
    sv: 'Ange grunden för att dokumentet är sekretessbelagt.',
    en: 'Give the ground on which the document is confidential.',
  },
  embargoTooLong: {
    sv: 'Publiceringen får skjutas upp till senast {latest}.',
    en: 'Publication may be delayed until {latest} at the latest.',
  },
  embargoPast: {
    sv: 'Publiceringen kan bara skjutas upp till en dag som kommer.',
    en: 'Publication can only be delayed until a day to come.',
  },
  embargoGroundMissing: {
    sv: 'Ange grunden för att publiceringen skjuts upp.',
    en: 'Give the ground for delaying publication.',
  },
  embargoDecisionMissing: {
    sv: 'Ange vem som beslutat att skjuta upp publiceringen, och beslutet.',
    en: 'Say who decided to delay publication, and the decision.',
  },
  healthMentioned: {
    sv: 'Texten tycks nämna någons hälsa. Ta bort det om det gäller en person.',
    en: 'The text seems to mention somebody’s health. Take it out if it is about a person.',
  },
  unionMentioned: {
    sv: 'Texten tycks nämna någons fackliga medlemskap. Ta bort det om det gäller en person.',
    en: 'The text seems to mention somebody’s membership of a union. Take it out if it is about a person.',
  },
  formulaStart: {
    sv: 'Texten börjar med ett tecken som kalkylprogram tar för en formel. Börja med ett annat tecken.',
    en: 'The text begins with a character that spreadsheets take for a formula. Begin with another character.',
  },
  caseNumberMissing: {
    sv: 'Dokumentet lämnas ut på begäran: ange diarienumret, så att det går att fråga efter.',
    en: 'The document is given on request: state its case number, so that it can be asked for.',
  },
  addressMissing: {
    sv: 'Dokumentet är öppet: ange var det går att läsa.',
    en: 'The document is public: say where it can be read.',
  },
  nameNotPublished: {
    sv: 'Namnet publiceras inte, eftersom det saknar grund.',
    en: 'The name will not be published, since it has no basis.',
  },
  lateSoon: {
    sv: 'Mötet var för {days, plural, one {# dag} other {# dagar}} sedan. Målet är publicering inom {target, plural, one {# dag} other {# dagar}}.',
    en: 'The meeting was {days, plural, one {# day} other {# days}} ago. The target is publication within {target, plural, one {# day} other {# days}}.',
  },
  fourEyes: {
    sv: 'Den som ändrade mötet senast får inte publicera det. Be en kollega granska och publicera.',
    en: 'Whoever changed the meeting last may not publish it. Ask a colleague to review and publish it.',
  },
  wrongState: {
    sv: 'Mötet är {state, select, DRAFT {ett utkast} SUBMITTED {inskickat för granskning} RETURNED {återlämnat} DELAYED {granskat och uppskjutet} PUBLISHED {publicerat} WITHDRAWN {återkallat} other {i okänt läge}} och kan därför inte {verb, select, amend {ändras} discard {kastas} submit {skickas in} return {återlämnas} delay {skjutas upp} publish {publiceras} publishImported {publiceras} correct {rättas} redact {maskeras} withdraw {återkallas} other {behandlas så}}.',
    en: 'The meeting is {state, select, DRAFT {a draft} SUBMITTED {handed in for review} RETURNED {returned} DELAYED {reviewed and delayed} PUBLISHED {published} WITHDRAWN {withdrawn} other {in an unknown state}} and can therefore not be {verb, select, amend {amended} discard {discarded} submit {submitted} return {returned} delay {delayed} publish {published} publishImported {published} correct {corrected} redact {redacted} withdraw {withdrawn} other {treated so}}.',
  },
});
