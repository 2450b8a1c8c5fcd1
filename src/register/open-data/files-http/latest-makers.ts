import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { Problem } from '../../rest/problems/problem.js';
import type { Question } from '../../rest/question.decorator.js';
import { valuesIn } from '../../rest/query-string.rules.js';
import { restMessages } from '../../rest/rest.messages.js';
import { LiveDownloads } from '../downloads/live-downloads.service.js';
import { liveFile } from '../downloads/live-files.js';
import { SnapshotJobs } from '../snapshots/snapshot-jobs.service.js';
import { fileMessages } from './files.messages.js';

const RETRY_SECONDS = '10';

/** Has made what is not there. */
@Injectable()
export class LatestMakers {
  constructor(
    private readonly downloads: LiveDownloads,
    private readonly jobs: SnapshotJobs,
  ) {}

  /** A file of what some parameters find; of other files there are none. */
  async sendLive(name: string, question: Question, reply: FastifyReply): Promise<void> {
    const file = liveFile(name);
    if (file) return this.downloads.send({ name, file, question, reply });
    const [parameter] = valuesIn(question.queryString).keys();
    throw new Refusal('INVALID', reason(restMessages.noSuchParameter, undefined, parameter ?? ''));
  }

  async beingMade(): Promise<never> {
    await this.jobs.makeSoon();
    const headers = { 'retry-after': RETRY_SECONDS };
    throw new Problem('UNAVAILABLE', reason(fileMessages.beingMade), { headers });
  }
}
