import type { JsonObject } from '../../../words/json.js';
import { lasting } from '../../queries/history.rules.js';
import type { WholeVersion } from '../../queries/history.queries.js';
import { recordIn } from '../record/record-document.js';

interface Redaction {
  version: number;
  fields: readonly string[];
}

/** The record of a version with all that is withheld of it by now, which is told by the versions that took it out. */
export function asReadNow(shown: WholeVersion, versions: readonly WholeVersion[]): JsonObject {
  const { record, version } = shown;
  const known = new Set(recordIn(record).withheld.map(({ field }) => field));
  const later = versions.filter((each) => each.version > version);
  const taken = later.flatMap((each) =>
    redactionsIn(each.record)
      .filter((redaction) => redaction.version === version)
      .flatMap(({ fields }) => fields.map((field) => withheldBy(each, field, record))),
  );
  const withheld = [...recordIn(record).withheld, ...taken.filter(({ field }) => !known.has(field))];
  return { ...record, withheld };
}

function withheldBy({ record: redacted, at }: WholeVersion, field: string, record: JsonObject) {
  const told = recordIn(redacted).withheld;
  const same = told.find((one) => lasting(one.field, redacted) === lasting(field, record));
  return { field, ground: (same ?? told[0])?.ground, since: at.toISOString() };
}

function redactionsIn({ redactions }: JsonObject): readonly Redaction[] {
  return Array.isArray(redactions) ? (redactions as unknown as Redaction[]) : [];
}
