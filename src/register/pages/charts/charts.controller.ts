import { Get, Param } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { RESOURCES } from '../../rest/resources.js';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { portalMessages } from '../frame/portal.messages.js';
import { ListSearches } from '../lists/list-searches.js';
import { askedNetwork } from '../network/asked-network.rules.js';
import { csvOf } from './chart-csv.js';
import { CHART_NAMES, type ChartName, ofSearch } from './charted.js';
import { readFigures } from './read-chart.js';

const { meetings } = RESOURCES;

/** The figures of charts as files: of all meetings, or of those of any search. */
@PortalPages('/charts')
export class ChartsController {
  constructor(
    private readonly portal: Portal,
    private readonly searches: ListSearches,
  ) {}

  @Get(':file')
  csv(@Looking() look: Look, @Param('file') file: string): Promise<string> {
    const chart = chartNamed(file);
    const { query, others } = askedNetwork(look.query);
    const search = this.searches.read<MeetingsInput>(meetings, query);
    const beside = chart === 'network' && others ? { others } : {};
    return this.portal.tell(look, 'text/csv; charset=utf-8', (reading) =>
      this.searches.carryOut(meetings, async () =>
        csvOf(await readFigures(reading, chart, { ...ofSearch(search, look.language), ...beside })),
      ),
    );
  }
}

function chartNamed(file: string): ChartName {
  const found = CHART_NAMES.find((each) => `${each}.csv` === file);
  if (!found) throw new Refusal('NOT_FOUND', reason(portalMessages.notFound));
  return found;
}
