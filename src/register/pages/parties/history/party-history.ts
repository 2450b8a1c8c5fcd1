import type { Language } from '../../../../platform/language/language.js';
import { listed } from '../../../../platform/language/in-words.js';
import { say } from '../../../../platform/language/message.js';
import type { ChangeType, RecordKind } from '../../../../words/register-words.js';
import { differences } from '../../../queries/history.rules.js';
import { newestVersions, type PartyVersion } from '../../../queries/party-history.queries.js';
import type { Reading } from '../../../reading/reading.js';
import { partyFields } from '../party.messages.js';

/** One version of a record as its page tells it. */
export interface PartyVersionLine {
  version: number;
  at: Date;
  type: ChangeType;
  reason: string | null;
  /** What changed, in words; empty for the first version. */
  fields: string;
}

/** The versions of a record, the newest first. */
export async function historyOfParty(
  reading: Reading,
  { kind, id, language }: { kind: RecordKind; id: string; language: Language },
): Promise<PartyVersionLine[]> {
  const versions = await newestVersions(reading, kind, id);
  return versions.map((each, place) => lineOf(each, versions[place + 1], language));
}

function lineOf(
  { version, at, type, record }: PartyVersion,
  before: PartyVersion | undefined,
  language: Language,
): PartyVersionLine {
  const { reason } = record;
  return {
    ...{ version, at, type },
    reason: typeof reason === 'string' ? reason : null,
    fields: before ? changedFields(before, record, language) : '',
  };
}

function changedFields(before: PartyVersion, record: PartyVersion['record'], language: Language): string {
  // Of what was taken away nothing is left to compare with.
  if (before.record['id'] === undefined || record['id'] === undefined) return '';
  const names = differences(before.record, record).map(({ field }) => field.split('/')[1] ?? '');
  const told = [...new Set(names)].map((name) => say(fieldNamed(name), language));
  return listed([...new Set(told)], language);
}

function fieldNamed(name: string) {
  return Object.hasOwn(partyFields, name) ? partyFields[name as keyof typeof partyFields] : partyFields.other;
}
