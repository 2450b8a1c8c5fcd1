import { Get } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { MeetingOrder } from '../../../words/query-words.js';
import { hasTimedMeetings } from '../../queries/figures/held-counts.queries.js';
import { readIssues } from '../../queries/issues.queries.js';
import { everyMeeting } from '../../queries/meetings/meeting-set.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { readNamedOfficials } from '../../queries/officials.queries.js';
import { ofEverything } from '../charts/charted.js';
import { readChart } from '../charts/read-chart.js';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { registerIn } from '../frame/register-in-words.js';
import { rowsOf } from '../meetings/meetings-view.js';
import { startPage } from './start.page.js';

const LATEST = 6;

/** The first page: Swedish at /, English at /en. */
@PortalPages('/')
export class StartController {
  constructor(
    private readonly portal: Portal,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  start(@Looking() look: Look): Promise<string> {
    const { language } = look;
    return this.portal.show(look, async (reading) => {
      const set = { owner: everyMeeting, filter: {} };
      const page = { first: LATEST, orderBy: MeetingOrder.PUBLISHED_DESC };
      const everything = ofEverything(language);
      const [{ edges }, issues, officials, hasTimed, register, timeline, topics] = await Promise.all([
        readMeetings(reading, set, page),
        readIssues(reading, { first: 0 }),
        readNamedOfficials(reading, { first: 0 }),
        hasTimedMeetings(reading),
        registerIn(reading, this.configuration, language),
        readChart(reading, 'timeline', everything),
        readChart(reading, 'topics', everything),
      ]);
      const latest = await rowsOf(reading, edges, language);
      return startPage({
        ...{ language, register, latest, hasTimed, timeline, topics },
        issues: await issues.count(),
        officials: await officials.count(),
        graphqlUrl: `${this.configuration.publicUrl}/graphql`,
      });
    });
  }
}
