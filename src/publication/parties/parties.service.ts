import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../../words/json.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { Entries, type PublicChange } from '../entries/entries.service.js';
import { contentOf } from '../entries/content.rules.js';
import { publicNow } from '../entries/newest-entries.js';
import { takeEverything } from '../entries/stored-records.js';
import { partyDocuments, type PartyKind } from './party-documents.js';

/** The parties that a meeting's public record names, by kind. */
export type PartiesNamed = Readonly<Partial<Record<PartyKind, readonly string[]>>>;

// Bodies come first, since the others point at them.
const ORDER = [
  RecordKind.PUBLIC_BODY,
  RecordKind.ORGANISATION,
  RecordKind.OFFICIAL,
  RecordKind.ISSUE,
] as const;

/** Brings those whom meetings name into the register with their first meeting, and out of it with their last. */
@Injectable()
export class Parties {
  constructor(private readonly entries: Entries) {}

  /** Makes public what is not: bodies, organisations, officials and issues that meetings name. */
  async bringIn(store: EntityManager, named: PartiesNamed): Promise<void> {
    const changes: PublicChange[] = [];
    for (const kind of ORDER) {
      const ids = named[kind] ?? [];
      const there = await publicNow(store, kind, ids);
      const missing = [...new Set(ids)].filter((id) => !there.has(id));
      changes.push(...(await this.published(store, kind, missing)));
    }
    await this.entries.append(store, changes);
  }

  /** Takes organisations and officials out again whom no public meeting names any more: of what was told nothing stays. */
  async takeOut(store: EntityManager, named: PartiesNamed): Promise<void> {
    const changes: PublicChange[] = [];
    for (const [kind, statement] of UNNAMED) {
      const rows = await store.query<{ id: string }[]>(statement, [named[kind] ?? []]);
      for (const { id } of rows) await takeEverything(store, kind, id);
      changes.push(...rows.map(({ id }) => ({ kind, id, type: ChangeType.WITHDRAWN, document: {} })));
    }
    await this.entries.append(store, changes);
  }

  /**
   * Appends a new version of each public record of this kind that the office has changed, or all that are new. The pen
   * comes first, also for what is not public: a meeting may be bringing it in right now, as it was before the change.
   */
  async refresh(store: EntityManager, kind: PartyKind, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.entries.lock(store);
    const there = await publicNow(store, kind, ids);
    const documents = await partyDocuments(store, kind, [...there.keys()]);
    const changed = [...documents].filter(([id, document]) => {
      return !isDeepStrictEqual(contentOf(there.get(id)?.record), document);
    });
    await this.entries.append(
      store,
      changed.map(([id, document]) => ({ kind, id, type: ChangeType.CORRECTED, document })),
    );
  }

  /** Makes records public that need no meeting, such as bodies and topics; what is public is refreshed. */
  async publish(store: EntityManager, kind: PartyKind, ids: readonly string[]): Promise<void> {
    await this.entries.lock(store);
    const there = await publicNow(store, kind, ids);
    const missing = ids.filter((id) => !there.has(id));
    await this.entries.append(store, await this.published(store, kind, missing));
    await this.refresh(store, kind, [...there.keys()]);
  }

  private async published(
    store: EntityManager,
    kind: PartyKind,
    ids: readonly string[],
  ): Promise<PublicChange[]> {
    if (ids.length === 0) return [];
    const documents = await partyDocuments(store, kind, ids);
    return [...documents].map(([id, document]) => ({ kind, id, type: ChangeType.PUBLISHED, document }));
  }
}

/** Everyone whom the records of meetings name. */
export function partiesIn(documents: readonly JsonObject[]): PartiesNamed {
  const participants = documents.flatMap((document) => lines(document, 'participants'));
  const asks = documents.flatMap((document) => lines(document, 'asks'));
  return {
    [RecordKind.PUBLIC_BODY]: texts(documents, 'publicBodyId'),
    [RecordKind.ORGANISATION]: [
      ...texts(participants, 'organisationId'),
      ...texts(participants, 'onBehalfOfId'),
    ],
    [RecordKind.OFFICIAL]: texts(participants, 'officialId'),
    [RecordKind.ISSUE]: [...texts(documents, 'issueIds'), ...texts(asks, 'issueId')],
  };
}

function lines(document: JsonObject, list: string): JsonObject[] {
  const value = document[list];
  return Array.isArray(value) ? (value as JsonObject[]) : [];
}

function texts(holders: readonly JsonObject[], member: string): string[] {
  return holders.flatMap((holder) => holder[member] ?? []).filter((value) => typeof value === 'string');
}

// An organisation leaves with the last meeting of its survivor, and those merged into that one leave with it.
const UNNAMED = [
  [
    RecordKind.ORGANISATION,
    `SELECT organisation.id FROM register.organisation JOIN register.organisation AS survivor
         ON survivor.id = organisation.survivor_id
      WHERE survivor.meetings = 0
        AND survivor.id IN (SELECT survivor_id FROM register.organisation WHERE id = ANY($1))
      ORDER BY organisation.id`,
  ],
  [RecordKind.OFFICIAL, 'SELECT id FROM register.official WHERE meetings = 0 AND id = ANY($1) ORDER BY id'],
] as const;
