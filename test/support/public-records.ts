import {
  type AppendedEntry,
  Entries,
  type PublicChange,
} from '../../src/publication/entries/entries.service.js';
import { newId, randomId } from '../../src/platform/identity.js';
import type { JsonObject } from '../../src/words/json.js';
import { ChangeType, RecordKind } from '../../src/words/register-words.js';
import { topicId } from '../../src/words/topic-id.js';
import type { TestApp } from './test-app.js';

/** Makes records public as publication does, without the office's work before it. */
export function makePublic(
  { app, office }: Pick<TestApp, 'app' | 'office'>,
  ...changes: PublicChange[]
): Promise<AppendedEntry[]> {
  return office.transaction((store) => app.get(Entries, { strict: false }).append(store, changes));
}

/** The next version of a record. */
export function corrected(change: PublicChange, changes: JsonObject): PublicChange {
  const document = { ...change.document, reason: 'Rättad efter påpekande', ...changes };
  return { ...change, type: ChangeType.CORRECTED, document };
}

export function withdrawn({ kind, id }: PublicChange, reason = 'Publicerad av misstag'): PublicChange {
  return { kind, id, type: ChangeType.WITHDRAWN, document: { reason } };
}

export function aBody(changes: JsonObject = {}): PublicChange {
  made += 1;
  return published(RecordKind.PUBLIC_BODY, {
    id: randomId(),
    slug: `region-${made}`,
    name: { sv: `Region ${made}`, en: `Region No. ${made}` },
    kind: 'REGION',
    demonstration: false,
    ...changes,
  });
}

export function aTopic(code: string, changes: JsonObject = {}): PublicChange {
  return published(RecordKind.TOPIC, {
    id: topicId(code),
    code,
    label: { sv: `Ämne ${code}`, en: `Topic ${code}` },
    matches: [],
    ...changes,
  });
}

export function anOrganisation(name: string, changes: JsonObject = {}): PublicChange {
  return published(RecordKind.ORGANISATION, {
    id: randomId(),
    name,
    names: [],
    kind: 'COMPANY',
    country: 'SE',
    identifiers: [],
    ...changes,
  });
}

export function anOfficial(
  name: string | undefined,
  body: PublicChange,
  changes: JsonObject = {},
): PublicChange {
  return published(RecordKind.OFFICIAL, {
    id: randomId(),
    ...(name === undefined ? {} : { name }),
    posts: [{ title: { sv: 'Regionråd', en: 'Commissioner' }, publicBodyId: body.id, from: '2022-01-01' }],
    ...changes,
  });
}

export function anIssue(title: string, body: PublicChange, changes: JsonObject = {}): PublicChange {
  return published(RecordKind.ISSUE, {
    id: randomId(),
    title,
    status: 'PURSUED',
    publicBodyId: body.id,
    targetLevels: ['GOVERNMENT'],
    topicCodes: [],
    progress: [],
    ...changes,
  });
}

export function aNilReturn(body: PublicChange, changes: JsonObject = {}): PublicChange {
  return published(RecordKind.NIL_RETURN, {
    id: randomId(),
    publicBodyId: body.id,
    postTitle: 'Regionråd',
    from: '2026-01-01',
    to: '2026-01-31',
    filedAt: '2026-02-02T08:00:00.000Z',
    ...changes,
  });
}

export function aMeeting(body: PublicChange, changes: JsonObject = {}): PublicChange {
  made += 1;
  return published(RecordKind.MEETING, {
    id: newId(),
    reference: `TST-2026-${String(made).padStart(6, '0')}`,
    publicBodyId: body.id,
    title: 'Dubbelspår på Värmlandsbanan',
    purpose:
      'Bolaget ville att regionen prioriterar dubbelspår och visade vad förseningarna kostar pendlare.',
    language: 'sv',
    direction: 'INBOUND',
    initiatedBy: 'THEM',
    channel: 'IN_PERSON',
    date: '2026-02-10',
    datePrecision: 'DAY',
    participants: [],
    topicCodes: [],
    issueIds: [],
    asks: [],
    nothingAsked: true,
    decisionReferences: [],
    documents: [],
    gifts: [],
    noGifts: true,
    keywords: [],
    publishedAt: '2026-02-14T10:00:00.000Z',
    daysToPublication: 4,
    late: false,
    review: 'FOUR_EYES',
    qualityNotes: [],
    withheld: [],
    ...changes,
  });
}

/** Somebody of the public body. */
export function ours(official: PublicChange, changes: JsonObject = {}): JsonObject {
  const { name } = official.document;
  return line({ side: 'OWN', role: 'HOST', officialId: official.id, ...(name ? { name } : {}), ...changes });
}

/** Somebody of an outside organisation. */
export function theirs(organisation: PublicChange, changes: JsonObject = {}): JsonObject {
  const { id, document } = organisation;
  return line({
    side: 'COUNTERPART',
    role: 'REPRESENTATIVE',
    organisationId: id,
    organisationName: document['name'],
    ...changes,
  });
}

function line(members: JsonObject): JsonObject {
  return { id: randomId(), headcount: 1, ...members };
}

let made = 0;

function published(kind: RecordKind, document: JsonObject & { id: string }): PublicChange {
  return { kind, id: document.id, type: ChangeType.PUBLISHED, document };
}
