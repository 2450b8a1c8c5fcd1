import { Get, Post } from '@nestjs/common';
import { Allows } from '../../../../office/accounts/allows.js';
import { type OfficeAnswer, RawAnswer } from '../../../../office/pages/frame/answer.js';
import { attempt } from '../../../../office/pages/frame/attempt.js';
import { formOf } from '../../../../office/pages/frame/form-of.js';
import { OfficePages } from '../../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../../office/pages/frame/restorable.js';
import { type OfficialVisit, Visiting } from '../../../../office/pages/frame/visit.js';
import { say } from '../../../../platform/language/message.js';
import { Role } from '../../../../words/body-words.js';
import { People } from '../../../people/search/people.service.js';
import { reportAsText } from '../../../people/search/report-text.js';
import { personPageMessages as texts } from './person-pages.messages.js';
import { askPage, personTexts, reportPage } from './person.page.js';

/** Everything about one person. Whom it is about is in no address: it is posted, and answered at once. */
@OfficePages('privacy/person')
@Allows(Role.REGISTRAR)
export class PersonController {
  constructor(private readonly people: People) {}

  @Get()
  ask(@Visiting() visit: OfficialVisit): OfficeAnswer {
    return askPage(formOf(visit, personTexts));
  }

  @Restorable()
  @Post()
  tell(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      () => this.answer(visit),
      (reasons) => askPage(formOf(visit, personTexts, { reasons })),
    );
  }

  private async answer({ who, language, values }: OfficialVisit): Promise<OfficeAnswer> {
    const asked = values.get('/person')?.at(-1) ?? '';
    const report = await this.people.everythingAbout(who, asked, language);
    const file = say(texts.file, language);
    switch (values.get('format')?.at(-1)) {
      case 'json':
        return new RawAnswer(
          'application/json; charset=utf-8',
          JSON.stringify(report, null, 2),
          `${file}.json`,
        );
      case 'text':
        return new RawAnswer('text/plain; charset=utf-8', reportAsText(report, language), `${file}.txt`);
      default:
        return reportPage(report, language);
    }
  }
}
