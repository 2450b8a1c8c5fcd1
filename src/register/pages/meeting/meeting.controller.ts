import { Get, Param } from '@nestjs/common';
import { type Look, Looking } from '../frame/look.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { pathOfMeeting } from './meeting-view.js';
import { meetingPage } from './meeting.page.js';
import { MeetingViews } from './meeting-views.js';
import { withdrawnPage } from './withdrawn.page.js';

/** The permanent address of each meeting, and of each of its versions. */
@PortalPages('/meetings/:reference')
export class MeetingController {
  constructor(
    private readonly portal: Portal,
    private readonly views: MeetingViews,
  ) {}

  @Get()
  newest(@Looking() look: Look, @Param('reference') reference: string): Promise<string> {
    return this.show(look, reference, null);
  }

  @Get('versions/:version')
  version(
    @Looking() look: Look,
    @Param('reference') reference: string,
    @Param('version') version: string,
  ): Promise<string> {
    return this.show(look, reference, /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0);
  }

  private show(look: Look, key: string, version: number | null): Promise<string> {
    const { language } = look;
    return this.portal.show(look, async (reading) => {
      const found = await this.views.find(reading, key);
      const { reference } = found.is === 'meeting' ? found.meeting : found.tombstone;
      if (reference !== null && reference !== key)
        return { movedTo: pathOfMeeting(reference, version ?? undefined) };
      if (found.is === 'withdrawn') return withdrawnPage(found.tombstone, language);
      return meetingPage(await this.views.view(reading, found.meeting, { language, version }));
    });
  }
}
