import { type Message, say } from '../../../platform/language/message.js';
import { isDay } from '../../../platform/language/swedish-days.rules.js';
import { Select } from '../../../platform/pages/forms/choices.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { Hidden, TextField } from '../../../platform/pages/forms/fields.js';
import { type FieldText, type Form, valueOf } from '../../../platform/pages/forms/form.js';
import { calendarMessages } from '../../calendar/calendar.messages.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { CSRF, PostForm, RESTORE } from '../frame/post-form.js';
import { Day } from '../frame/times.js';
import { calendarPageMessages as texts } from './calendar-pages.messages.js';

/** What can be mended before an event becomes a draft. */
export const eventFields: Readonly<Record<string, FieldText>> = {
  '/title': { label: texts.heading },
  '/place': { label: texts.place },
  '/publicBodyId': { label: texts.body },
};

/** One event that was not recorded: everything as it was typed and chosen, and what was wrong with it. */
export function eventAgainPage(form: Form, bodies: ReadonlyMap<string, string>): OfficePage {
  const { language, values, reasons } = form;
  const is = ({ code }: Message) => reasons.some(({ message }) => message.code === code);
  const known = is(calendarMessages.knownToOthers);
  const there = is(calendarMessages.alreadyRecorded);
  const title = say(there ? texts.eventThere : texts.eventAgain, language);
  const day = valueOf(form, '/date');
  const asked = new URLSearchParams({ text: valueOf(form, '/title') });
  const shown = [...Object.keys(eventFields), CSRF, RESTORE];
  const carried = [...values].filter(([name]) => !shown.includes(name));
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      {isDay(day) && (
        <p>
          <Day day={day} />
        </p>
      )}
      {there && (
        <p class="actions">
          <ButtonLink href={`/office/meetings?${asked.toString()}`}>{say(texts.findIt, language)}</ButtonLink>
        </p>
      )}
      <PostForm action="/office/calendar/record" class="narrow">
        {carried.flatMap(([name, held]) =>
          held.map((value, place) => <Hidden key={`${name} ${place}`} name={name} value={value} />),
        )}
        {known && <Hidden name="evenIfKnown" value="on" />}
        <TextField form={form} name="/title" maxLength={120} />
        <TextField form={form} name="/place" maxLength={300} />
        <Select
          form={form}
          name="/publicBodyId"
          options={[...bodies].map(([value, label]) => ({ value, label }))}
          {...(valueOf(form, '/publicBodyId') === '' ? { nothing: say(texts.chooseBody, language) } : {})}
          required
        />
        <p>{say(texts.restFollows, language)}</p>
        <Button look={there ? 'secondary' : 'primary'}>
          {say(known ? texts.recordAnyway : texts.record, language)}
        </Button>
      </PostForm>
    </>
  );
  const above = [{ label: say(texts.title, language), path: '/office/calendar' }];
  return { title, body, area: 'meetings', above };
}
