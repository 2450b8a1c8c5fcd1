import { Get } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { MeetingOrder } from '../../../words/query-words.js';
import { everyMeeting } from '../../queries/meetings/meeting-set.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { describeRegister } from '../../queries/register.queries.js';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { rowsOf } from '../meetings/meetings-view.js';
import { startPage } from './start.page.js';

const LATEST = 8;

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
      const { edges } = await readMeetings(reading, set, page);
      return startPage({
        language,
        register: await describeRegister(reading, this.configuration),
        latest: await rowsOf(reading, edges, language),
        graphqlUrl: `${this.configuration.publicUrl}/graphql`,
      });
    });
  }
}
