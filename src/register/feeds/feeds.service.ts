import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { everyMeeting } from '../queries/meetings/meeting-set.js';
import { LIMITS } from '../questions/limits.js';
import { Reader } from '../reading/reader.service.js';
import type { Reading } from '../reading/reading.js';
import { Answers, asParameter } from '../rest/answers.js';
import { inParameters } from '../rest/asked.js';
import { Catalogue } from '../rest/catalogue.js';
import { costOfList } from '../rest/costs.js';
import type { Parameter } from '../rest/parameters.js';
import type { Question } from '../rest/question.decorator.js';
import { RESOURCES } from '../rest/resources.js';
import { restMessages } from '../rest/rest.messages.js';
import { EVENTS } from './events/events.queries.js';
import { type FeedFormat, formatIn } from './formats/feed-formats.js';
import { type AskedFeed, askedFeed, OWN_PARAMETERS, searchParameters } from './feed-parameters.js';
import { type FeedSubject, type FeedThing, subjectOf, THINGS } from './feed-subjects.js';
import { FeedWriter, type WrittenFeed } from './feed-writer.js';

/** Answers what feeds are asked, each from one look at the register. */
@Injectable()
export class Feeds {
  constructor(
    private readonly reader: Reader,
    private readonly catalogue: Catalogue,
    private readonly answers: Answers,
    private readonly writer: FeedWriter,
  ) {}

  /** Of everything, or of the meetings that are searched for: `changes.atom`, `meetings.ics`. */
  ofSearch(file: string, question: Question): Promise<WrittenFeed> {
    const { name, format } = formatIn(file) ?? nothing();
    if (name === 'changes' && format !== 'ics') {
      return this.answer({ format, question, parameters: OWN_PARAMETERS }, () =>
        Promise.resolve({ path: name, set: undefined }),
      );
    }
    if (name !== 'meetings') nothing();
    const parameters = searchParameters(this.catalogue.listing(RESOURCES.meetings).parameters);
    return this.answer({ format, question, parameters }, (_, { filter }) =>
      Promise.resolve({ path: name, set: { owner: everyMeeting, filter } }),
    );
  }

  /** Of a thing of the register: `topics/arts.music.atom`. */
  ofThing(kind: string, file: string, question: Question): Promise<WrittenFeed> {
    const thing = Object.hasOwn(THINGS, kind) ? THINGS[kind] : undefined;
    const { name, format } = formatIn(file) ?? nothing();
    if (!thing) nothing();
    return this.answer({ format, question, parameters: OWN_PARAMETERS }, (reading, asked) =>
      this.found(reading, thing, name, asked),
    );
  }

  /** What has no feed. */
  nothing(): never {
    return nothing();
  }

  private answer(
    { format, question, parameters }: Request,
    subject: (reading: Reading, asked: AskedFeed) => Promise<FeedSubject>,
  ): Promise<WrittenFeed> {
    const asked = askedFeed(question.queryString, parameters);
    question.visit.charge(this.cost(format));
    return this.reader.read(async (reading) => {
      question.visit.answerFrom(reading);
      const told = await subject(reading, asked);
      try {
        return await this.writer.write({ reading, asked, format, subject: told });
      } catch (error) {
        throw inParameters(error, parameters);
      }
    }, question.visit.signal);
  }

  // As much as the same in the open data API.
  private cost(format: FeedFormat): number {
    const resource = format === 'ics' ? RESOURCES.meetings : RESOURCES.changes;
    const first = format === 'ics' ? LIMITS.pageMax : EVENTS;
    return costOfList(this.catalogue.listing(resource), { input: { first }, totalCount: false, given: [] });
  }

  private async found(
    reading: Reading,
    thing: FeedThing,
    key: string,
    { language }: AskedFeed,
  ): Promise<FeedSubject> {
    const found = await asParameter(thing.resource.key, () =>
      subjectOf(reading, thing, key, { addresses: this.writer.addresses, language }),
    );
    if (found) return found;
    throw (await this.answers.tombstone(reading, thing.resource, key)) ?? notFound();
  }
}

interface Request {
  readonly format: FeedFormat;
  readonly question: Question;
  readonly parameters: readonly Parameter[];
}

function nothing(): never {
  throw new Refusal('NOT_FOUND', reason(restMessages.noSuchAddress));
}

function notFound(): Refusal {
  return new Refusal('NOT_FOUND', reason(restMessages.notFound));
}
