import { Get } from '@nestjs/common';
import { Allows } from '../../../../office/accounts/allows.js';
import type { OfficeAnswer } from '../../../../office/pages/frame/answer.js';
import { OfficePages } from '../../../../office/pages/frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../../../../office/pages/frame/visit.js';
import { Role } from '../../../../words/body-words.js';
import { hubPage } from './hub.page.js';
import { Hub } from './hub.service.js';

/** Where the work with people's data begins. */
@OfficePages('privacy')
export class HubController {
  constructor(private readonly hub: Hub) {}

  @Allows(Role.REGISTRAR, Role.AUDITOR)
  @Get()
  async show(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return hubPage(await this.hub.view(visit.who), visit.language);
  }
}
