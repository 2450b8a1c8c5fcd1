import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrganisationMerge } from '../../office/organisations/organisation-merge.entity.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { Entries } from '../entries/entries.service.js';
import { publicNow } from '../entries/newest-entries.js';
import { Parties } from './parties.service.js';
import { partyDocuments } from './party-documents.js';

const KIND = RecordKind.ORGANISATION;

/** Makes merges of organisations, and splits of merges, part of the public history. */
@Injectable()
export class Merges {
  constructor(
    private readonly entries: Entries,
    private readonly parties: Parties,
  ) {}

  /** Follows a merge that was made or split. Between organisations that are not public there is nothing to tell. */
  async follow(store: EntityManager, merge: OrganisationMerge): Promise<void> {
    const { mergedId, survivorId, splitAt } = merge;
    await this.entries.lock(store);
    const there = await publicNow(store, KIND, [mergedId]);
    if (!there.has(mergedId)) return;
    if (splitAt) await this.split(store, merge);
    else await this.merge(store, merge);
    await this.refreshChain(store, [mergedId, survivorId]);
    await this.parties.takeOut(store, { [KIND]: [mergedId, survivorId] });
  }

  // Those merged earlier into one of the two may now stand behind another.
  private async refreshChain(store: EntityManager, survivorIds: readonly string[]): Promise<void> {
    const rows = await store.query<{ id: string }[]>(
      'SELECT id FROM register.organisation WHERE survivor_id = ANY($1) AND merged_into_id IS NOT NULL',
      [survivorIds],
    );
    await this.parties.refresh(
      store,
      KIND,
      rows.map(({ id }) => id),
    );
  }

  // The survivor comes in with the meetings of the one that it now stands for.
  private async merge(
    store: EntityManager,
    { mergedId, survivorId, reason }: OrganisationMerge,
  ): Promise<void> {
    await this.parties.publish(store, KIND, [survivorId]);
    await this.tell(store, { id: mergedId, type: ChangeType.MERGED, reason });
  }

  private async split(store: EntityManager, { mergedId, splitReason }: OrganisationMerge): Promise<void> {
    await this.tell(store, { id: mergedId, type: ChangeType.SPLIT, reason: splitReason ?? '' });
  }

  private async tell(
    store: EntityManager,
    { id, type, reason }: { id: string; type: ChangeType; reason: string },
  ): Promise<void> {
    const document = (await partyDocuments(store, KIND, [id])).get(id) ?? {};
    await this.entries.append(store, [{ kind: KIND, id, type, document: { ...document, reason } }]);
  }
}
