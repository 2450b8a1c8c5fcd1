import { Get } from '@nestjs/common';
import type { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { RESOURCES } from '../../rest/resources.js';
import { type Look, Looking } from '../frame/look.js';
import { PortalPages } from '../frame/portal-pages.js';
import { ListSearches } from '../lists/list-searches.js';
import { Lists } from '../lists/lists.service.js';
import { meetingsPage } from './meetings.page.js';
import { readMeetingsView } from './meetings-view.js';

const { meetings } = RESOURCES;

/** All published meetings, and any search among them. */
@PortalPages('/meetings')
export class MeetingsPageController {
  constructor(
    private readonly lists: Lists,
    private readonly searches: ListSearches,
  ) {}

  @Get()
  meetings(@Looking() look: Look): Promise<string> {
    return this.lists.show<MeetingsInput>(look, meetings, async (reading, search) =>
      meetingsPage(
        await readMeetingsView(reading, search, {
          language: look.language,
          read: (query) => this.searches.read(meetings, query),
        }),
      ),
    );
  }
}
