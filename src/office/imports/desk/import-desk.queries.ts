import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, Not } from 'typeorm';
import type { Actor } from '../../accounts/actor.js';
import { IssuesQueries } from '../../issues/issues.queries.js';
import type { NamedTopic } from '../guess/value-guess.rules.js';
import { broughtBy, type BroughtCounts } from './brought-counts.queries.js';
import type { FileSurvey } from './file-survey.js';
import { firstChoices, reusedChoices } from './first-choices.js';
import type { ImportReport } from '../import-report.js';
import { ImportProgress } from './import-progress.entity.js';
import { onlyVisible } from './import-rights.js';
import { StartedImport } from './started-import.entity.js';

/** An import in the list of all, with what it came to. */
export interface ListedImport {
  started: Pick<StartedImport, (typeof LISTED)[number]>;
  counts: Pick<ImportReport, 'created' | 'updated' | 'rejectedRows'> | null;
}

/** How a file is understood, and by which earlier import. */
type Understanding = Pick<StartedImport, 'choices' | 'mapping' | 'reusedId'>;

/** Reads imports that were begun on pages. */
@Injectable()
export class ImportDeskQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly issues: IssuesQueries,
  ) {}

  /** The newest first, without what is large: of the reports the counts alone. */
  async imports(actor: Actor, { skip, take }: { skip: number; take: number }): Promise<ListedImport[]> {
    const { entities, raw } = await onlyVisible(this.database.createQueryBuilder(StartedImport, 'it'), actor)
      .select(LISTED.map((column) => `it.${column}`))
      .addSelect(COUNTS, 'counts')
      .orderBy('it.started_at', 'DESC')
      .addOrderBy('it.id')
      .offset(skip)
      .limit(take)
      .getRawAndEntities<{ counts: ListedImport['counts'] }>();
    return entities.map((started, at) => ({ started, counts: raw[at]?.counts ?? null }));
  }

  find(actor: Actor, id: string): Promise<StartedImport | null> {
    return onlyVisible(this.database.createQueryBuilder(StartedImport, 'it'), actor)
      .andWhere('it.id = :id', { id })
      .getOne();
  }

  progress(importId: string): Promise<ImportProgress | null> {
    return this.database.manager.findOneBy(ImportProgress, { importId });
  }

  counts(importId: string): Promise<BroughtCounts> {
    return broughtBy(this.database.manager, importId);
  }

  /** What an earlier file of the same source was taken to mean, or else a guess. */
  async understanding(publicBodyId: string, sourceName: string, survey: FileSurvey): Promise<Understanding> {
    const topics = await this.topics(publicBodyId);
    const earlier = await this.database.manager.findOne(StartedImport, {
      where: { publicBodyId, sourceName, importedAt: Not(IsNull()) },
      order: { importedAt: 'DESC' },
    });
    const guess = { choices: firstChoices(survey, topics), mapping: null, reusedId: null };
    if (!earlier) return guess;
    const { id: reusedId, mapping } = earlier;
    if (mapping) return { ...guess, mapping, reusedId };
    const choices = earlier.choices && reusedChoices(earlier.choices, survey, topics);
    return choices ? { ...guess, choices, reusedId } : guess;
  }

  /** The topics that meetings of a body can have, by what they may be called in a file. */
  async topics(publicBodyId: string): Promise<(NamedTopic & { label: { sv: string; en: string } })[]> {
    const topics = await this.issues.topics(publicBodyId, false);
    return topics.map(({ code, labelSv: sv, labelEn: en }) => ({ code, names: [sv, en], label: { sv, en } }));
  }
}

const COUNTS = `CASE WHEN it.report IS NOT NULL THEN jsonb_build_object(
  'created', it.report -> 'created', 'updated', it.report -> 'updated', 'rejectedRows', it.report -> 'rejectedRows') END`;

const LISTED = [
  'id',
  'version',
  'publicBodyId',
  'accountId',
  'startedAt',
  'origin',
  'sourceName',
  'fileName',
  'forgottenAt',
  'task',
  'state',
  'triedAt',
  'importedAt',
  'publishedAt',
  'discardedAt',
] as const;
