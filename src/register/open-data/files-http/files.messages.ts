import { messages } from '../../../platform/language/message.js';

/** Why a file of the open data is not answered. */
export const fileMessages = messages('file', {
  noSuchFile: {
    sv: 'Det finns ingen sådan fil. {index} säger vad som finns.',
    en: 'There is no such file. {index} tells what there is.',
  },
  beingMade: {
    sv: 'Filerna görs just nu. Försök igen om så många sekunder som Retry-After säger.',
    en: 'The files are being made right now. Try again after as many seconds as Retry-After says.',
  },
  takenOut: {
    sv: 'Något i filerna har tagits ut ur registret sedan de gjordes, så de finns inte längre.',
    en: 'Something in the files has been taken out of the register since they were made, so they are gone.',
  },
  superseded: {
    sv: 'En senare ögonblicksbild av samma dag har tagit deras plats.',
    en: 'A later snapshot of the same day has taken their place.',
  },
  tooOld: {
    sv: 'Filerna har gallrats: efter en månad finns en ögonblicksbild i månaden kvar, efter ett år en om året.',
    en: 'The files were too old to be kept: after a month one snapshot a month is left, after a year one a year.',
  },
  noParameters: {
    sv: 'Här finns inga parametrar: det som finns här är som det gjordes. Det ett filter hittar, som registret är nu, ger {live}?…',
    en: 'There are no parameters here: what is here is as it was made. What a filter finds, as the register is now, is at {live}?…',
  },
  another: {
    sv: 'Filen är inte längre den som frågan gäller.',
    en: 'The file is no longer the one that the question is about.',
  },
  noSuchPart: {
    sv: 'Filen har {bytes, number} byte.',
    en: 'The file has {bytes, number} bytes.',
  },
});
