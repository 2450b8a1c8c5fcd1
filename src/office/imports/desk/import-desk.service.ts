import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { randomId } from '../../../platform/identity.js';
import { reason } from '../../../platform/language/message.js';
import { type Actor, requireRole } from '../../accounts/actor.js';
import { requireVersion } from '../../changes/expected-version.js';
import { Office } from '../../changes/office.service.js';
import type { ImportChoices } from '../guess/choices.js';
import { parseMapping } from '../mapping/mapping-file.js';
import type { Mapping } from '../mapping/mapping.js';
import { safeFileName, withFile } from './file-on-disk.js';
import { type FileSurvey, surveyFile } from './file-survey.js';
import { firstChoices } from './first-choices.js';
import { importDeskMessages as texts } from './import-desk.messages.js';
import { ImportDeskQueries } from './import-desk.queries.js';
import { HANDING_IN, onlyVisible, requireMayWork } from './import-rights.js';
import { ImportState } from './import-words.js';
import { KeptFiles } from './kept-files.service.js';
import { refuseOpenPatterns } from './plain-patterns.rules.js';
import { type GivenSource, sourceFaults } from './source.rules.js';
import { StartedImport } from './started-import.entity.js';

/** A file as it is handed in. */
export interface HandedIn {
  publicBodyId: string;
  source: GivenSource;
  name: string;
  content: Buffer;
}

/** Which import, and the version of it that somebody has seen. */
export interface ImportSeen {
  id: string;
  expectedVersion: number;
}

const LARGEST_MAPPING_KB = 500;

/** Where imports are begun and understood. What makes something of them is asked for by `ImportTasks`. */
@Injectable()
export class ImportDesk {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
    private readonly queries: ImportDeskQueries,
    private readonly files: KeptFiles,
  ) {}

  /** Takes a file in, looks at it and guesses what it means. */
  async begin(actor: Actor, { publicBodyId, source, name, content }: HandedIn): Promise<StartedImport> {
    requireRole(actor, publicBodyId, ...HANDING_IN);
    const faults = sourceFaults(source);
    if (faults.length > 0) throw new Refusal('INVALID', ...faults);
    await this.files.requireRoom(actor.accountId, content.length);
    const fileName = safeFileName(name);
    const survey = await withFile({ name: fileName, content }, (path) => surveyFile(path));
    const started = Object.assign(new StartedImport(), BLANK, {
      id: randomId(),
      publicBodyId,
      accountId: actor.accountId,
      startedAt: this.clock.now(),
      origin: source.origin,
      sourceName: source.name,
      sourceUrl: source.url,
      sourceLicence: source.licence,
      fileName,
      fileBytes: content.length,
      survey: kept(survey),
      ...(await this.queries.understanding(publicBodyId, source.name, survey)),
    });
    const input = { publicBodyId, sourceName: source.name, file: digest(content) };
    return this.office.change(actor, 'startImport', input, async (store) => {
      const saved = await store.save(started);
      await this.files.keep(store, saved.id, content);
      return saved;
    });
  }

  /** Keeps what somebody chose for the columns. What was tried before does not hold any more. */
  choose(actor: Actor, seen: ImportSeen, choices: ImportChoices): Promise<StartedImport> {
    return this.change(actor, 'chooseImportColumns', seen, (started) => {
      requireFile(started);
      Object.assign(started, UNTRIED, { choices, mapping: null });
    });
  }

  /** Takes a mapping that was made before; it goes before what was chosen on the page. */
  takeMapping(actor: Actor, seen: ImportSeen, content: Buffer): Promise<StartedImport> {
    const mapping = soundMapping(content);
    return this.change(actor, 'takeImportMapping', seen, (started) => {
      requireFile(started);
      Object.assign(started, UNTRIED, { mapping });
    });
  }

  /** Looks at the file again, at another sheet of it perhaps, and forgets what was chosen. */
  async lookAgain(actor: Actor, seen: ImportSeen, sheet: string): Promise<StartedImport> {
    const found = await this.queries.find(actor, seen.id);
    if (!found) throw new Refusal('NOT_FOUND', reason(texts.forgotten));
    const survey = await this.files.reading(found, (path) => surveyFile(path, sheet));
    const choices = firstChoices(survey, await this.queries.topics(found.publicBodyId));
    return this.change(actor, 'guessImportColumns', seen, (started) => {
      requireFile(started);
      Object.assign(started, UNTRIED, { survey: kept(survey), choices, mapping: null, reusedId: null });
    });
  }

  /** Deletes the file now. The meetings that it brought stay. */
  forget(actor: Actor, seen: ImportSeen): Promise<StartedImport> {
    return this.change(actor, 'forgetImportFile', seen, (started, store) => {
      this.requireForgettable(actor, started);
      return this.files.forget(store, started);
    });
  }

  /** Refuses what `forget` refuses: nobody is asked whether they are sure of that. */
  requireForgettable(actor: Actor, started: StartedImport): void {
    requireFree(actor, started);
    requireFile(started);
  }

  /** Changes an import that nothing is at work on. */
  change(
    actor: Actor,
    operation: string,
    { id, expectedVersion }: ImportSeen,
    work: (started: StartedImport, store: EntityManager) => void | Promise<void>,
  ): Promise<StartedImport> {
    return this.office.change(actor, operation, { id }, async (store) => {
      const started = await onlyVisible(store.createQueryBuilder(StartedImport, 'it'), actor)
        .andWhere('it.id = :id', { id })
        .setLock('for_no_key_update')
        .getOne();
      if (!started) throw new Refusal('NOT_FOUND', reason(texts.forgotten));
      requireFree(actor, started);
      await requireVersion(store, started, expectedVersion);
      await work(started, store);
      return store.save(started);
    });
  }
}

/** Refuses what needs the file of an import when that has been deleted. */
export function requireFile({ forgottenAt }: Pick<StartedImport, 'forgottenAt'>): void {
  if (forgottenAt !== null) throw new Refusal('CONFLICT', reason(texts.forgotten));
}

/** Refuses those who may not work with an import, and to come in between while something is, or is about to be, done. */
export function requireFree(actor: Actor, started: StartedImport): void {
  requireMayWork(actor, started);
  if (isBusy(started)) throw new Refusal('CONFLICT', reason(texts.busy));
}

/** Whether something is, or is about to be, done with an import. */
export function isBusy({ state }: Pick<StartedImport, 'state'>): boolean {
  return state === ImportState.WAITING || state === ImportState.RUNNING;
}

const UNTRIED = {
  state: ImportState.OPEN,
  task: null,
  trial: null,
  preview: null,
  triedAt: null,
  fault: null,
};

const BLANK = {
  ...UNTRIED,
  forgottenAt: null,
  orderedBy: null,
  reason: null,
  report: null,
  importedAt: null,
  importedBy: null,
  publishedAt: null,
  discardedAt: null,
  discardedCount: null,
};

function kept(survey: FileSurvey): StartedImport['survey'] {
  const columns = survey.columns.map(({ header, samples, filled, isUnique, values, dates }) => {
    return { header, samples, filled, isUnique, values, dates };
  });
  return { ...survey, columns };
}

function soundMapping(content: Buffer): Mapping {
  if (content.length === 0) throw new Refusal('INVALID', reason(texts.noMappingFile, undefined, '/mapping'));
  if (content.length > LARGEST_MAPPING_KB * 1024) {
    const values = { kilobytes: LARGEST_MAPPING_KB };
    throw new Refusal('INVALID', reason(texts.mappingTooLarge, values, '/mapping'));
  }
  const mapping = parseMapping(content.toString('utf8').replace(/^\uFEFF/, ''));
  // What lies beside a mapping on somebody's disk does not lie beside it here.
  if (mapping.parties.some(({ organisations }) => organisations?.files)) {
    throw new Refusal('INVALID', reason(texts.namesListFiles, undefined, '/mapping'));
  }
  refuseOpenPatterns(mapping);
  return mapping;
}

function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
