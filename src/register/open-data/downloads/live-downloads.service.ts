import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../../../platform/errors/refusal.js';
import { holds } from '../../../platform/http/entity-tag.js';
import { CACHE_CONTROL } from '../../door/replies.js';
import type { Visit } from '../../door/visit.js';
import type { Question } from '../../rest/question.decorator.js';
import { AskedFiles } from './asked-files.js';
import { Deliveries } from './deliveries.js';
import type { Download } from './download.js';
import { downloadHeaders } from './download-headers.js';
import { DownloadTurns } from './download-turns.js';
import type { LiveFile } from './live-files.js';
import { OpenDownloads } from './open-downloads.js';

/** What a file costs of what a client has left, however large it is: how fast it is read limits how much is sent. */
const COST = 1000;

/** A question for a file, and where its answer goes. */
interface Asking {
  readonly name: string;
  readonly file: LiveFile;
  readonly question: Question;
  readonly reply: FastifyReply;
}

/** Makes files of what a filter finds while they are fetched: nothing is stored, and little is held in memory. */
@Injectable()
export class LiveDownloads {
  constructor(
    private readonly asked: AskedFiles,
    private readonly turns: DownloadTurns,
    private readonly downloads: OpenDownloads,
    private readonly deliveries: Deliveries,
  ) {}

  /** Answers whoever asks for a part of a file; what is wrong with the question is thrown before anything is sent. */
  async send(asking: Asking): Promise<void> {
    const { file, question, reply } = asking;
    const wanted = this.asked.wanted(file, question.queryString);
    const { visit } = question;
    visit.charge(COST);
    const end = this.turn(visit, reply);
    visit.takeOver(this.deliveries.longest);
    try {
      await this.answer(asking, await this.downloads.open(wanted, visit.signal), end);
    } catch (error) {
      end();
      throw error;
    }
  }

  private turn({ caller: { client } }: Visit, reply: FastifyReply): () => void {
    try {
      return this.turns.take(client);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'RATE_LIMITED') void reply.header('retry-after', '5');
      throw error;
    }
  }

  private async answer(
    { name, question: { visit, queryString }, reply }: Asking,
    download: Download,
    end: () => void,
  ): Promise<void> {
    const headers = downloadHeaders({ name, queryString, mediaType: download.mediaType }, download.edition);
    const isKnown = holds(visit.caller.request.headers['if-none-match'], headers.etag);
    const isWanted = !isKnown && !visit.isHead;
    try {
      visit.signal.throwIfAborted();
      if (isWanted) await download.begin();
    } catch (error) {
      await download.close();
      throw error;
    }
    void reply.headers({ ...headers, 'cache-control': CACHE_CONTROL });
    if (isWanted) {
      await reply.send(this.deliveries.start(download, visit.signal, end));
      return;
    }
    await download.close();
    end();
    // Nobody knows how long the file would be: an empty body would say that it is empty.
    await (isKnown ? reply.status(304).send() : reply.send(Readable.from([])));
  }
}
