import type { Person } from './person.js';

const PURPOSE =
  'Rederiet ville att färjan ska gå även på kvällar under vinterhalvåret och presenterade vad det skulle kosta.';

/** Fills in all that is asked of every meeting. */
export async function fillsInMeeting(person: Person, title: string): Promise<void> {
  await person.types({
    '/participants/1/who': 'Skärgårdsbolaget',
    '/title': title,
    '/purpose': PURPOSE,
  });
  await person.chooses({
    ...{ '/direction': 'INBOUND', '/initiatedBy': 'THEM', '/channel': 'IN_PERSON' },
    ...{ '/topicCodes': 'public-transport', '/nothingAsked': 'on', '/noGifts': 'on' },
  });
}

/** From "my work" until a meeting is with its reviewers; its id. */
export async function sendsMeeting(recorder: Person, title: string): Promise<string> {
  await recorder.goesTo('/office');
  await recorder.presses('Anteckna ett möte');
  await fillsInMeeting(recorder, title);
  await recorder.presses('Spara och kontrollera');
  const id = /meetings\/([0-9a-f-]{36})\/check$/.exec(recorder.path)?.[1] ?? '';
  await recorder.presses('Skicka för granskning');
  return id;
}
