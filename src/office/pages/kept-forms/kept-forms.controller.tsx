import { Get, Param, Post } from '@nestjs/common';
import { say } from '../../../platform/language/message.js';
import { AllowsAccount } from '../../accounts/allows.js';
import { SeeOther } from '../frame/answer.js';
import { Button } from '../frame/buttons.js';
import { found, idIn } from '../frame/found.js';
import { Heading } from '../frame/office-frame.js';
import { OfficePages } from '../frame/office-pages.js';
import { PostForm, RESTORE } from '../frame/post-form.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { keptFormMessages as texts } from './kept-forms.messages.js';
import { KeptForms } from './kept-forms.service.js';

/** Where a form waits that was sent when the session had ended. */
@OfficePages('kept')
@AllowsAccount()
export class KeptFormsController {
  constructor(private readonly keptForms: KeptForms) {}

  @Get(':id')
  async show(@Visiting() { who, language }: OfficialVisit, @Param('id') id: string) {
    const kept = found(await this.keptForms.find(idIn(id), who.accountId ?? ''));
    const title = say(texts.title, language);
    const body = (
      <>
        <Heading>{title}</Heading>
        <p>{say(texts.more, language)}</p>
        {kept.inParts && <p>{say(texts.noFiles, language)}</p>}
        <PostForm action={kept.path} files={kept.inParts}>
          <input type="hidden" name={RESTORE} value="1" />
          {Object.entries(kept.fields).flatMap(([name, values]) =>
            values.map((value, place) => (
              <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
            )),
          )}
          <Button>{say(texts.goOn, language)}</Button>
        </PostForm>
        <PostForm action={`/office/kept/${id}`}>
          <Button look="tertiary">{say(texts.forget, language)}</Button>
        </PostForm>
      </>
    );
    return { title, body };
  }

  @Post(':id')
  async forget(@Visiting() { who }: OfficialVisit, @Param('id') id: string) {
    await this.keptForms.forget(idIn(id), who.accountId ?? '');
    return new SeeOther('/office', { message: texts.forgotten });
  }
}
