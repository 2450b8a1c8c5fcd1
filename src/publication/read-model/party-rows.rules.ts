import type { NilReturnRecord } from '../../register/records/nil-return.record.js';
import type { IssueRecord } from '../../register/records/issue.record.js';
import type { OfficialRecord } from '../../register/records/official.record.js';
import type { OrganisationRecord } from '../../register/records/organisation.record.js';
import type { PublicBodyRecord } from '../../register/records/public-body.record.js';
import type { TopicRecord } from '../../register/records/topic.record.js';
import { plainIdentifier } from '../../register/read-model/plain-identifier.rules.js';
import {
  issuePassages,
  officialPassages,
  organisationPassages,
} from '../../register/search/passages.rules.js';
import { searchVector } from '../../register/search/search-vector.rules.js';
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
    // Provisional: the names of those merged into it are added when all rows are in place.
    search: searchVector(organisationPassages(record)),
  };
}

export function officialRow(entry: ShownEntry): Row {
  const record = recordOf<OfficialRecord>(entry);
  return {
    ...shownColumns(entry),
    name: record.name ?? null,
    sort_name: record.name ?? NAMELESS,
    search: searchVector(officialPassages(record)),
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
  return {
    ...shownColumns(entry),
    sort_name: record.title,
    public_body_id: record.publicBodyId,
    status: record.status,
    topic_codes: record.topicCodes ?? [],
    target_levels: record.targetLevels ?? [],
    search: searchVector(issuePassages(record)),
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
