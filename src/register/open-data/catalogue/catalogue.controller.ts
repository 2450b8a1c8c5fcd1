import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicDoor } from '../../door/public-door.service.js';
import { visitOf } from '../../door/visit.js';
import { ProblemFilter } from '../../rest/problems/problem.filter.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { RestPlace } from '../../rest/rest-place.js';
import { GraphPlace, graphPaths } from '../rdf/graph/graph-place.js';
import { sendGraph } from '../rdf/graph/send-graph.js';
import { OpenDataCatalogue } from './open-data-catalogue.service.js';

/** Where the national portal looks first. */
const HARVESTED = '/datasets/dcat';
const PATHS = [...graphPaths(`${ROOT}/catalog`), HARVESTED];

/** The catalogue of the open data, for portals that harvest it. */
@Controller()
@UseFilters(ProblemFilter)
export class CatalogueController {
  constructor(
    private readonly catalogue: OpenDataCatalogue,
    door: PublicDoor,
    api: RestPlace,
  ) {
    for (const path of PATHS) door.open(new GraphPlace(path, api));
  }

  @Get(PATHS)
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendGraph(request, reply, await this.catalogue.written(visitOf(request).signal));
  }
}
