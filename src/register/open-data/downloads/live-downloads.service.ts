import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../platform/clock.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { holds } from '../../../platform/http/entity-tag.js';
import { Log } from '../../../platform/log/log.js';
import { CACHE_CONTROL } from '../../door/replies.js';
import type { Visit } from '../../door/visit.js';
import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import { askedIn, inParameters } from '../../rest/asked.js';
import { Catalogue } from '../../rest/catalogue.js';
import type { Question } from '../../rest/question.decorator.js';
import { RESOURCES } from '../../rest/resources.js';
import { Download, type Wanted } from './download.js';
import { DownloadConnections } from './download-connections.js';
import { downloadHeaders } from './download-headers.js';
import { DownloadTurns } from './download-turns.js';
import { type LiveFile, meetingsFound } from './live-files.js';
import { pacedSink } from './paced-sink.js';

/** What a file costs of what a client has left, however large it is: its bytes are limited by how fast they are read. */
const COST = 1000;

const FAREWELL_MS = 3000;

/** A question for a file, and where its answer goes. */
interface Asking {
  readonly name: string;
  readonly file: LiveFile;
  readonly question: Question;
  readonly reply: FastifyReply;
}

/** Makes files of what a filter finds while they are fetched: nothing is stored, and little is held in memory. */
@Injectable()
export class LiveDownloads implements BeforeApplicationShutdown {
  private readonly underWay = new Set<PassThrough>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly connections: DownloadConnections,
    private readonly turns: DownloadTurns,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
    private readonly log: Log,
  ) {}

  /** Answers whoever asks for a part of a file; what is wrong with the question is thrown before anything is sent. */
  async send(asking: Asking): Promise<void> {
    const { file, question, reply } = asking;
    const wanted = this.wanted(file, question.queryString);
    const { visit } = question;
    visit.charge(COST);
    const end = this.turn(visit, reply);
    visit.takeOver(this.configuration.limitDownloadSeconds * 1000);
    try {
      const connection = await this.connections.open();
      const { publicUrl } = this.configuration;
      const day = this.clock.today();
      const download = await Download.open(connection, wanted, { publicUrl, day });
      visit.signal.addEventListener('abort', () => void download.cancel());
      await this.answer(asking, download, end);
    } catch (error) {
      end();
      throw error;
    }
  }

  /** Those under way have a moment to come to their end. */
  async beforeApplicationShutdown(): Promise<void> {
    const deadline = Date.now() + FAREWELL_MS;
    while (this.underWay.size > 0 && Date.now() < deadline) await pause(50);
    for (const stream of this.underWay) stream.destroy(new Error('The register is stopping.'));
  }

  private wanted(file: LiveFile, queryString: string): Wanted {
    const listed = this.catalogue.listing(RESOURCES.meetings).parameters;
    const parameters = listed.filter(({ place }) => place[0] === 'filter');
    const { filter = {} } = askedIn(queryString, parameters).input as { filter?: MeetingFilter };
    try {
      return { ...file, meetings: meetingsFound(filter) };
    } catch (error) {
      throw inParameters(error, parameters);
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
    try {
      visit.signal.throwIfAborted();
      if (!isKnown && !visit.isHead) await download.begin();
    } catch (error) {
      await download.close();
      throw error;
    }
    void reply.headers({ ...headers, 'cache-control': CACHE_CONTROL });
    if (isKnown || visit.isHead) {
      await download.close();
      end();
      await reply.status(isKnown ? 304 : 200).send();
      return;
    }
    const stream = new PassThrough();
    void this.write(download, stream, visit).finally(end);
    await reply.send(stream);
  }

  /** To the end; or, where that cannot be, the answer breaks off, so that nobody takes a part for the whole. */
  private async write(download: Download, stream: PassThrough, visit: Visit): Promise<void> {
    this.underWay.add(stream);
    try {
      await download.writeTo(pacedSink(stream, this.configuration.limitDownloadStallSeconds * 1000));
      stream.end();
    } catch (error) {
      if (!visit.signal.aborted) this.log.warn('A download broke off.', { error });
      stream.destroy(error as Error);
    } finally {
      this.underWay.delete(stream);
      await download.close();
    }
  }
}
