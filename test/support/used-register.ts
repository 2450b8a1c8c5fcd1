import { type Region, aPublishedMeeting, aRegion, contentOf, step } from './meetings.js';
import { publicly } from './publicly.js';
import type { TestApp } from './test-app.js';

/** A register in which everything has happened: published, corrected, redacted, withdrawn, and a draft. */
export async function use(register: TestApp): Promise<Region> {
  const region = await aRegion(register);
  const { publisher, registrar, recorder } = region;
  await aPublishedMeeting(region, { title: 'Ölandsfärjan och "kvällsturer"\tom vintern \\N' });
  const named = await aPublishedMeeting(region);
  const corrected = await step(publisher, 'correctMeeting', {
    id: named.id,
    expectedVersion: named.version,
    title: 'Kvällsturer med skärgårdsfärjan',
    reason: 'Rubriken sa inte vad saken gällde.',
  });
  await step(registrar, 'redactMeeting', {
    id: named.id,
    expectedVersion: corrected.version,
    fields: ['/purpose'],
    ground: 'SAFETY',
    decision: 'RS 2026-7',
  });
  const mistaken = await aPublishedMeeting(region);
  await step(publisher, 'withdrawMeeting', {
    id: mistaken.id,
    expectedVersion: mistaken.version,
    reason: 'Mötet ägde inte rum.',
  });
  await step(recorder, 'recordMeeting', contentOf(region, { title: 'Ännu ett utkast' }));
  return region;
}

const EVERYTHING = `{
  register { revision meetings organisations lastPublishedAt }
  publicBodies { id slug name }
  meetings { totalCount nodes { id reference version title purpose hash withheld { field ground }
    participants { side function organisationName } history { version type reason at } } }
  organisations { totalCount nodes { id name } }
  officials { totalCount nodes { id name } }
  changes(first: 100) { totalCount nodes { cursor kind id version type at reason hash record } }
}`;

/** All that the public can read of a small register. */
export function publicAnswer(register: TestApp): Promise<unknown> {
  return publicly(register, EVERYTHING);
}
