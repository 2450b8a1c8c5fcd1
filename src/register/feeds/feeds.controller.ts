import { Controller, Get, Param, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProblemFilter } from '../rest/problems/problem.filter.js';
import { Question } from '../rest/question.decorator.js';
import { FEEDS } from './formats/feed-formats.js';
import type { WrittenFeed } from './feed-writer.js';
import { Feeds } from './feeds.service.js';

/** What happened in the register, as feeds and calendars. */
@Controller(FEEDS)
@UseFilters(ProblemFilter)
export class FeedsController {
  constructor(private readonly feeds: Feeds) {}

  @Get(':file')
  async search(
    @Param('file') file: string,
    @Question() question: Question,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return send(await this.feeds.ofSearch(file, question), reply);
  }

  @Get(':kind/:file')
  async thing(
    @Param() { kind = '', file = '' }: Readonly<Partial<Record<'kind' | 'file', string>>>,
    @Question() question: Question,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return send(await this.feeds.ofThing(kind, file, question), reply);
  }

  // Whatever else has an address below the root, it is more exact than this one.
  @Get('*')
  elsewhere(): never {
    return this.feeds.nothing();
  }
}

function send(feed: WrittenFeed, reply: FastifyReply): string {
  if (feed.movedTo !== undefined) {
    void reply.status(301).header('location', feed.movedTo);
    return '';
  }
  const { mediaType, body, changedAt, next } = feed;
  void reply.type(`${mediaType}; charset=utf-8`);
  if (changedAt) void reply.header('last-modified', changedAt.toUTCString());
  if (next !== undefined) void reply.header('link', `<${next}>; rel="next"`);
  return body;
}
