import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, IsNull, LessThan, Not } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { Jobs } from '../../../platform/jobs/jobs.service.js';
import { reason } from '../../../platform/language/message.js';
import { withFile } from './file-on-disk.js';
import { importDeskMessages as texts } from './import-desk.messages.js';
import { ImportFile } from './import-file.entity.js';
import { ImportState } from './import-words.js';
import { StartedImport } from './started-import.entity.js';

/** How long a file is kept after it was handed in. */
export const KEPT_DAYS = 30;
/** How many files one account may have here, and how large they may be together. */
export const MOST_FILES = 20;
export const MOST_MEGABYTES = 200;

const MEGABYTE = 1024 * 1024;

/** The files that were handed in: they are full of personal data, and kept no longer than they are needed. */
@Injectable()
export class KeptFiles implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.cron('imports.forget', '41 2 * * *', async () => {
      await this.forgetOld();
    });
  }

  /** Refuses another file of somebody who has too many here. */
  async requireRoom(accountId: string | null, bytes: number): Promise<void> {
    const [held] = await this.database.query<{ count: number; bytes: number }[]>(
      `SELECT count(*)::integer AS count, coalesce(sum(file_bytes), 0)::double precision AS bytes
         FROM office.started_import WHERE account_id = $1 AND forgotten_at IS NULL`,
      [accountId],
    );
    const { count, bytes: kept } = held ?? { count: 0, bytes: 0 };
    if (count >= MOST_FILES)
      throw new Refusal('RATE_LIMITED', reason(texts.tooManyFiles, { count }, '/file'));
    if (kept + bytes <= MOST_MEGABYTES * MEGABYTE) return;
    const megabytes = Math.round(kept / MEGABYTE);
    throw new Refusal('RATE_LIMITED', reason(texts.tooManyBytes, { megabytes }, '/file'));
  }

  keep(store: EntityManager, importId: string, content: Buffer): Promise<unknown> {
    return store.insert(ImportFile, { importId, content });
  }

  /** Lets something read the file of an import; refused when it has been deleted. */
  async reading<T>(
    { id: importId, fileName: name }: StartedImport,
    read: (path: string) => Promise<T>,
  ): Promise<T> {
    const file = await this.database.manager.findOneBy(ImportFile, { importId });
    if (!file) throw new Refusal('CONFLICT', reason(texts.forgotten));
    return withFile({ name, content: file.content }, read);
  }

  /** Deletes a file with everything that quotes it; the counts stay, and so does the mapping. */
  async forget(store: EntityManager, started: StartedImport): Promise<void> {
    await store.delete(ImportFile, { importId: started.id });
    started.forgottenAt = this.clock.now();
    started.preview = null;
    for (const report of [started.trial, started.report]) {
      for (const file of report?.files ?? []) Object.assign(file, { rejected: [], handled: [] });
    }
    for (const column of started.survey?.columns ?? []) Object.assign(column, { samples: [], values: [] });
  }

  private async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    const old = {
      startedAt: LessThan(before),
      forgottenAt: IsNull(),
      state: Not(In([ImportState.WAITING, ImportState.RUNNING])),
    };
    const found = await this.database.manager.find(StartedImport, { where: old, select: { id: true } });
    for (const { id } of found) {
      await this.database.transaction(async (store) => {
        // Somebody may have asked something of it by now: locked, and looked at again.
        const started = await store.findOne(StartedImport, {
          where: { ...old, id },
          lock: { mode: 'for_no_key_update' },
        });
        if (!started) return;
        await this.forget(store, started);
        await store.save(started);
      });
    }
  }
}
