import type { Language } from '../../../platform/language/language.js';
import { RecordKind } from '../../../words/register-words.js';
import { officialLabel } from '../../api/resolvers/facet-labels.js';
import type { OwnerKind } from '../../queries/meetings/meeting-set.js';
import { findIssue } from '../../queries/issues.queries.js';
import { findOfficial } from '../../queries/officials.queries.js';
import { standingOrganisation } from '../../queries/organisations.queries.js';
import { findBody } from '../../queries/public-bodies.queries.js';
import { findTombstone } from '../../queries/tombstones.queries.js';
import { isId } from '../../questions/questions.rules.js';
import type { Reading } from '../../reading/reading.js';
import { pathOfBody, pathOfIssue, pathOfOfficial, pathOfOrganisation } from '../parties/party-paths.js';
import { inLanguage } from '../record/record-document.js';

/** What has a card. */
export const EMBEDDED = ['bodies', 'officials', 'organisations', 'issues'] as const;
export type Embedded = (typeof EMBEDDED)[number];

/** Whom a card is about. */
export interface EmbedSubject {
  name: string;
  /** Its page, in Swedish. */
  path: string;
  owner: { kind: OwnerKind; key: string };
}

type Find = (reading: Reading, key: string, language: Language) => Promise<EmbedSubject | undefined>;

const FINDERS: Readonly<Record<Embedded, Find>> = {
  async bodies(reading, slug, language) {
    const body = await findBody(reading, isId(slug) ? { id: slug } : { slug });
    if (!body) return undefined;
    const owner = { kind: 'publicBody', key: body.id } as const;
    return { name: inLanguage(body.name, language), path: pathOfBody(body.slug), owner };
  },
  async officials(reading, id, language) {
    const found = await findOfficial(reading, id);
    if (!found) return undefined;
    const name = await officialLabel(reading, found, language);
    return { name, path: pathOfOfficial(found.id), owner: { kind: 'official', key: found.id } };
  },
  async organisations(reading, id) {
    const found = await standingOrganisation(reading, id);
    if (!found) return undefined;
    const owner = { kind: 'organisation', key: found.id } as const;
    return { name: found.name, path: pathOfOrganisation(found.id), owner };
  },
  async issues(reading, id) {
    const found = await findIssue(reading, id);
    if (!found) return undefined;
    return { name: found.title, path: pathOfIssue(found.id), owner: { kind: 'issue', key: found.id } };
  },
};

/** Whom an address is about; undefined when there is nobody, and never was. */
export async function embeddedAt(
  reading: Reading,
  { what, key, language }: { what: string; key: string; language: Language },
): Promise<EmbedSubject | undefined> {
  const known = EMBEDDED.find((each) => each === what);
  if (!known || (known === 'bodies' ? key.length > 200 || key.includes('\0') : !isId(key))) return undefined;
  return FINDERS[known](reading, known === 'bodies' ? key : key.toLowerCase(), language);
}

// Bodies and issues end but are never taken away. Should one be, nothing is left of the slug of a body: its id is known.
const KINDS: Readonly<Record<Embedded, RecordKind>> = {
  bodies: RecordKind.PUBLIC_BODY,
  officials: RecordKind.OFFICIAL,
  organisations: RecordKind.ORGANISATION,
  issues: RecordKind.ISSUE,
};

/** When what an address is about was taken out of the register; undefined where it was not. */
export async function withdrawnAt(
  reading: Reading,
  { what, key }: { what: string; key: string },
): Promise<Date | undefined> {
  const known = EMBEDDED.find((each) => each === what);
  if (!known || !isId(key)) return undefined;
  const tombstone = await findTombstone(reading, { id: key });
  return tombstone?.kind === KINDS[known] ? tombstone.at : undefined;
}
