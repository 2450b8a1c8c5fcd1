import { Get } from '@nestjs/common';
import { say } from '../../../platform/language/message.js';
import { AllowsAccount } from '../../accounts/allows.js';
import type { OfficeAnswer } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { OfficePages } from '../frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { workMessages as texts } from './work.messages.js';

/** What somebody comes to the office for. */
@OfficePages()
export class WorkController {
  @AllowsAccount()
  @Get()
  work(@Visiting() { language }: OfficialVisit): OfficeAnswer {
    const title = say(texts.title, language);
    const body = (
      <>
        <Heading>{title}</Heading>
        <p class="actions">
          <ButtonLink href="/office/meetings/new">{say(texts.record, language)}</ButtonLink>
        </p>
      </>
    );
    return { title, body, area: 'work' };
  }
}
