import { Get, Param } from '@nestjs/common';
import { Allows } from '../../../office/accounts/allows.js';
import type { OfficeAnswer } from '../../../office/pages/frame/answer.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import { Role } from '../../../words/body-words.js';
import { publishedPage } from './published.page.js';
import { Published } from './published.service.js';

const { RECORDER, PUBLISHER, REGISTRAR, AUDITOR } = Role;

/** Meetings that were published, as officials see them. */
@OfficePages('published/:id')
export class PublishedController {
  constructor(private readonly published: Published) {}

  @Allows(RECORDER, PUBLISHER, REGISTRAR, AUDITOR)
  @Get()
  async view(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return publishedPage(await this.published.view(visit, id));
  }
}
