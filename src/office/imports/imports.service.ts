import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Language } from '../../platform/language/language.js';
import { reason, say } from '../../platform/language/message.js';
import type { Progress } from '../../platform/progress/progress.js';
import type { Actor } from '../accounts/actor.js';
import { PublicBody } from '../bodies/public-body.entity.js';
import { Office } from '../changes/office.service.js';
import { Topic } from '../issues/topic.entity.js';
import { ImportLock } from './import-lock.js';
import type { ImportOrder } from './import-order.js';
import type { ImportPublisher } from './import-publisher.js';
import { type ImportReport, reportOf, type Tally } from './import-report.js';
import { importMessages } from './import.messages.js';
import { ImportedNilReturns } from './imported-nil-returns.js';
import { type LoadedMapping, loadMapping } from './mapping/mapping-file.js';
import { readRegister, type ReadRegister } from './read-register.js';
import { RegisterImport } from './register-import.js';

/** What somebody asks an import to do. */
export interface ImportRequest {
  files: readonly string[];
  mapping: string;
  /** Slug of the public body whose register it becomes. */
  body: string;
  dryRun: boolean;
  publish: boolean;
  reason?: string | undefined;
  language: Language;
}

/** The same, when mapping and public body are at hand. */
export interface LoadedRequest
  extends
    Omit<ImportRequest, 'mapping' | 'body'>,
    Pick<ImportOrder, 'publicBodyId' | 'limits' | 'importId' | 'watch'> {
  loaded: LoadedMapping;
}

/** Imports other registers: the same files again change nothing, corrected files change what they correct. */
@Injectable()
export class ImportsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  async importRegister(
    actor: Actor,
    request: ImportRequest,
    publisher: ImportPublisher,
    progress: Progress,
  ): Promise<ImportReport> {
    requireFiles(request.files);
    const loaded = await loadMapping(request.mapping);
    const body = await this.bodyOf(request.body);
    const given = { ...request, publicBodyId: body.id, loaded };
    return this.importFiles(actor, given, publisher, progress);
  }

  /** Imports files by a mapping that was read before. */
  async importFiles(
    actor: Actor,
    request: LoadedRequest,
    publisher: ImportPublisher,
    progress: Progress,
  ): Promise<ImportReport> {
    const started = performance.now();
    const { loaded, files, language } = request;
    await this.requireTopics(loaded);
    const today = this.clock.today();
    const register = await readRegister(files, loaded, today, progress);
    const { closedOn } = await this.database.manager.findOneByOrFail(PublicBody, {
      id: request.publicBodyId,
    });
    const order = orderOf(request, { actor, publisher, today, closedOn });
    const tally = await this.carryOut(order, register, progress);
    const seconds = (performance.now() - started) / 1000;
    const peakMemoryBytes = process.resourceUsage().maxRSS * 1024;
    return reportOf(register, { ...tally, seconds, peakMemoryBytes }, language);
  }

  private async carryOut(
    order: ImportOrder,
    register: ReadRegister,
    progress: Progress,
  ): Promise<Omit<Tally, 'seconds' | 'peakMemoryBytes'>> {
    const { dryRun, publicBodyId, source } = order;
    const tools = { database: this.database, office: this.office, clock: this.clock };
    const key = `dagsljus import ${publicBodyId} ${source.name}`;
    const lock = dryRun ? undefined : await ImportLock.take(this.database, key);
    try {
      const tally = await new RegisterImport({ ...tools, lock }, order, register).carryOut(progress);
      await new ImportedNilReturns(tools, order).file(register.files);
      return tally;
    } finally {
      await lock?.giveBack();
    }
  }

  private async bodyOf(slug: string): Promise<PublicBody> {
    const store = this.database.manager;
    const body = await store.findOneBy(PublicBody, { slug });
    if (body) return body;
    const bodies = await store.find(PublicBody, {
      select: { slug: true },
      order: { slug: 'ASC' },
      take: 100,
    });
    const known = bodies.map((each) => each.slug).join(', ') || 'none';
    throw new Refusal('INVALID', reason(importMessages.unknownBody, { slug, known }));
  }

  private async requireTopics({ mapping }: LoadedMapping): Promise<void> {
    const used = (mapping.topics ?? []).flatMap(({ constant, otherwise, values }) =>
      [constant, otherwise, ...Object.keys(values ?? {})].filter((code) => code !== undefined),
    );
    if (used.length === 0) return;
    const topics = await this.database.manager.findBy(Topic, { retired: false });
    const known = new Set(topics.map(({ code }) => code));
    const unknown = [...new Set(used)].filter((code) => !known.has(code));
    if (unknown.length === 0) return;
    const values = { unknown: unknown.join(', '), known: [...known].sort().join(', ') };
    throw new Refusal('INVALID', reason(importMessages.unknownTopics, values));
  }
}

function requireFiles(files: readonly string[]): void {
  if (files.length === 0) throw new Refusal('INVALID', reason(importMessages.noFiles));
  const paths = files.map((path) => resolve(path));
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? '') !== index);
  if (twice !== undefined) throw new Refusal('INVALID', reason(importMessages.fileTwice, { path: twice }));
}

function orderOf(
  { loaded, reason: why, language, ...asked }: LoadedRequest,
  rest: Pick<ImportOrder, 'actor' | 'publisher' | 'today' | 'closedOn'>,
): ImportOrder {
  const { source } = loaded.mapping;
  const given = why?.trim();
  const corrected = given ? given : say(importMessages.corrected, language, { source: source.name });
  return { ...asked, ...rest, source, reason: corrected };
}
