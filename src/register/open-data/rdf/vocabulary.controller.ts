import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { PublicDoor } from '../../door/public-door.service.js';
import { ProblemFilter } from '../../rest/problems/problem.filter.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { RestPlace } from '../../rest/rest-place.js';
import { TABLES } from '../tables/tables.js';
import { GraphPlace, graphPaths } from './graph/graph-place.js';
import { sendGraph } from './graph/send-graph.js';
import { vocabularyGraph } from './vocabulary-graph.js';
import { type WrittenGraph, writtenOnce } from './graph/written-graph.js';

const PATHS = graphPaths(`${ROOT}/vocabulary`);

/** What our own words mean, for whoever meets one in the open data. */
@Controller()
@UseFilters(ProblemFilter)
export class VocabularyController {
  private written: WrittenGraph | undefined;

  constructor(
    private readonly configuration: Configuration,
    door: PublicDoor,
    api: RestPlace,
  ) {
    for (const path of PATHS) door.open(new GraphPlace(path, api));
  }

  @Get(PATHS)
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.written ??= writtenOnce(vocabularyGraph(TABLES, this.configuration.publicUrl));
    await sendGraph(request, reply, this.written);
  }
}
