import { Get } from '@nestjs/common';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { meetingsPage } from './meetings.page.js';
import { readMeetingsView } from './meetings-view.js';
import { Searches } from './search.js';

/** All published meetings, and any search among them: the address says all that is asked. */
@PortalPages('/meetings')
export class MeetingsPageController {
  constructor(
    private readonly portal: Portal,
    private readonly searches: Searches,
  ) {}

  @Get()
  meetings(@Looking() look: Look): Promise<string> {
    const search = this.searches.read(look.query);
    return this.portal.show(look, (reading) =>
      this.searches.carryOut(async () =>
        meetingsPage(
          await readMeetingsView(reading, search, {
            language: look.language,
            read: (query) => this.searches.read(query),
          }),
        ),
      ),
    );
  }
}
