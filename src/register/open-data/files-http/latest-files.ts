import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Question } from '../../rest/question.decorator.js';
import { fileNames } from '../snapshots/making/file-formats.js';
import { MANIFEST } from '../snapshots/manifest.js';
import { manifestText } from '../snapshots/manifest.rules.js';
import { Snapshots } from '../snapshots/snapshots.service.js';
import { FileAddresses } from './file-addresses.js';
import { FileAnswers } from './file-answers.js';
import { LatestMakers } from './latest-makers.js';

const KNOWN: ReadonlySet<string> = new Set([MANIFEST, ...fileNames()]);

/** What is found below `latest`. */
@Injectable()
export class LatestFiles {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly answers: FileAnswers,
    private readonly addresses: FileAddresses,
    private readonly makers: LatestMakers,
  ) {}

  async send(name: string, question: Question, reply: FastifyReply): Promise<void> {
    if (!KNOWN.has(name)) throw this.answers.noSuchFile();
    if (await this.makers.sendFiltered(name, question, reply)) return;
    const manifest = (await this.snapshots.newest()) ?? (await this.makers.beingMade());
    const file = manifest.files?.find((each) => each.name === name);
    if (file) return this.answers.send({ manifest, file, isLatest: true }, question.visit, reply);
    if (name !== MANIFEST) throw this.answers.noSuchFile();
    await reply
      .type('application/json; charset=utf-8')
      .header('link', `<${this.addresses.of(manifest.name)}>; rel="canonical"`)
      .send(manifestText(manifest));
  }

  elsewhere(): never {
    throw this.answers.noSuchFile();
  }
}
