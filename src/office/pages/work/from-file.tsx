import { say } from '../../../platform/language/message.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import { CalendarFile } from '../calendar/calendar-file.js';
import { Button } from '../frame/buttons.js';
import { PostForm } from '../frame/post-form.js';
import { workMessages as texts } from './work.messages.js';

/** A calendar file is read from the first page. */
export function FromFile({ form }: { form: Form }) {
  const { language } = form;
  return (
    <details class="ds-details narrow">
      <summary>{say(texts.calendarFile, language)}</summary>
      <div>
        <PostForm action="/office/calendar" files>
          <CalendarFile form={form} />
          <Button look="secondary">{say(texts.readCalendar, language)}</Button>
        </PostForm>
      </div>
    </details>
  );
}
