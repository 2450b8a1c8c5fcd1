import { randomId } from '../../platform/identity.js';
import { NilReturn } from '../meetings/nil-returns/nil-return.entity.js';
import type { ImportOrder } from './import-order.js';
import type { FileReading, NilReturnRow } from './read-register.js';
import type { ImportTools } from './register-import.js';

/** Keeps statements of other registers that there was nothing to report, where the mapping tells their period. */
export class ImportedNilReturns {
  constructor(
    private readonly tools: ImportTools,
    private readonly order: ImportOrder,
  ) {}

  /** They are public at once: so they are kept only when the import publishes. */
  async file(files: readonly FileReading[]): Promise<void> {
    if (this.order.dryRun || !this.order.publish) return;
    for (const { nilReturns } of files) {
      for (const { post, period } of nilReturns) {
        if (period && post !== '') await this.keep(post, period);
      }
    }
  }

  private async keep(post: string, { from, to }: NonNullable<NilReturnRow['period']>): Promise<void> {
    const { actor, publicBodyId, source } = this.order;
    const { office, database, clock } = this.tools;
    const sourceReference = `${source.name}: ${post}, ${from} – ${to}`;
    const known = await database.manager.existsBy(NilReturn, { publicBodyId, sourceReference });
    if (known) return;
    await office.change(actor, 'fileImportedNilReturn', { sourceReference }, (store) =>
      store.save(
        Object.assign(new NilReturn(), {
          id: randomId(),
          publicBodyId,
          postId: null,
          postTitle: post,
          from,
          to,
          filedBy: null,
          filedAt: clock.now(),
          sourceReference,
          withdrawnAt: null,
          withdrawnReason: null,
        }),
      ),
    );
  }
}
