import type { NilReturnRecord } from '../../register/records/nil-return.record.js';
import type { IssueRecord } from '../../register/records/issue.record.js';
import type { OfficialRecord } from '../../register/records/official.record.js';
import type { OrganisationRecord } from '../../register/records/organisation.record.js';
import type { PublicBodyRecord } from '../../register/records/public-body.record.js';
import type { TopicRecord } from '../../register/records/topic.record.js';
import { plainIdentifier } from '../../register/read-model/plain-identifier.rules.js';
import { searchable } from '../../register/read-model/searchable.rules.js';
import { normaliseName } from '../../words/organisation-name.js';
import { recordOf, type Row, type ShownEntry, shownColumns } from './shown-entry.js';

// CLDR gives U+FFFF the highest weight of all: who has no name comes last.
const NAMELESS = '\uFFFF';

export function organisationRow(entry: ShownEntry): Row {
  const record = recordOf<OrganisationRecord>(entry);
  const { names = [], identifiers = [] } = record;
  const allNames = [record.name, ...names.map(({ name }) => name)];
  const numbers = identifiers.map(({ value }) => value);
  return {
    ...shownColumns(entry),
    name: record.name,
    sort_name: record.name,
    kind: record.kind,
    country: record.country ?? null,
    identifiers: distinct(numbers.map(plainIdentifier)),
    normalised_names: distinct(allNames.map(normaliseName)),
    merged_into_id: record.mergedIntoId ?? null,
    // Provisional: the survivor at the end of the chain is found when all rows are in place.
    survivor_id: record.mergedIntoId ?? record.id,
    search: searchable(...allNames, ...numbers),
  };
}

export function officialRow(entry: ShownEntry): Row {
  const { name, posts = [] } = recordOf<OfficialRecord>(entry);
  const titles = posts.flatMap(({ title, unitName }) => [title.sv, title.en, unitName]);
  return {
    ...shownColumns(entry),
    name: name ?? null,
    sort_name: name ?? NAMELESS,
    search: searchable(name, ...titles),
  };
}

export function bodyRow(entry: ShownEntry): Row {
  const record = recordOf<PublicBodyRecord>(entry);
  return {
    ...shownColumns(entry),
    slug: record.slug,
    sort_name: record.name.sv ?? record.name.en ?? record.slug,
    parent_id: record.parentId ?? null,
    // Provisional: the bodies above are found when all rows are in place.
    ancestor_ids: [record.id],
    demonstration: record.demonstration ?? false,
  };
}

export function topicRow(entry: ShownEntry): Row {
  const { code, broaderCode } = recordOf<TopicRecord>(entry);
  return {
    ...shownColumns(entry),
    code,
    broader_code: broaderCode ?? null,
    codes: broaderCode === undefined ? [code] : [code, broaderCode],
  };
}

export function issueRow(entry: ShownEntry): Row {
  const record = recordOf<IssueRecord>(entry);
  const { progress = [] } = record;
  return {
    ...shownColumns(entry),
    sort_name: record.title,
    public_body_id: record.publicBodyId,
    status: record.status,
    topic_codes: record.topicCodes ?? [],
    target_levels: record.targetLevels ?? [],
    search: searchable(
      record.title,
      record.goal,
      record.result,
      record.adoptedBy,
      record.caseNumber,
      ...progress.map(({ text }) => text),
    ),
  };
}

export function nilReturnRow(entry: ShownEntry): Row {
  const record = recordOf<NilReturnRecord>(entry);
  return {
    ...shownColumns(entry),
    public_body_id: record.publicBodyId,
    official_id: record.officialId ?? null,
    first_day: record.from,
    last_day: record.to,
  };
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
