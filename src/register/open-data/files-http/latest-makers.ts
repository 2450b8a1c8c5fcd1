import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { reason } from '../../../platform/language/message.js';
import { Problem } from '../../rest/problems/problem.js';
import type { Question } from '../../rest/question.decorator.js';
import { LiveDownloads } from '../downloads/live-downloads.service.js';
import { liveFile } from '../downloads/live-files.js';
import { SnapshotJobs } from '../snapshots/snapshot-jobs.service.js';
import { fileMessages } from './files.messages.js';
import { NoParameters } from './no-parameters.guard.js';

const RETRY_SECONDS = '10';

/** Has made what is not there. */
@Injectable()
export class LatestMakers {
  constructor(
    private readonly downloads: LiveDownloads,
    private readonly jobs: SnapshotJobs,
    private readonly parameters: NoParameters,
  ) {}

  /** Sends a file of what some parameters find, and says whether it did; of other files there are none. */
  async sendFiltered(name: string, question: Question, reply: FastifyReply): Promise<boolean> {
    const file = liveFile(name);
    if (!file) this.parameters.check(question.queryString, name);
    if (!file || question.queryString === '') return false;
    await this.downloads.send({ name, file, question, reply });
    return true;
  }

  async beingMade(): Promise<never> {
    await this.jobs.makeSoon();
    const headers = { 'retry-after': RETRY_SECONDS };
    throw new Problem('UNAVAILABLE', reason(fileMessages.beingMade), { headers });
  }
}
