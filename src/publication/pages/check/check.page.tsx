import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { Button, ButtonLink } from '../../../office/pages/frame/buttons.js';
import { frameMessages } from '../../../office/pages/frame/frame.messages.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { PostForm } from '../../../office/pages/frame/post-form.js';
import { useVisit } from '../../../office/pages/frame/visit.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { whyReturned } from '../../../office/meetings/steps/return-reasons.js';
import type { Language } from '../../../platform/language/language.js';
import { type Reason, say } from '../../../platform/language/message.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import { meetingStates } from '../../../words/meeting-words.js';
import type { JsonObject } from '../../../words/json.js';
import type { RecordNames } from '../../../register/pages/record/record-document.js';
import { FramedRecord, Reasons, WithAside } from '../parts.js';
import { pagesMessages } from '../pages.messages.js';
import { checkMessages as texts } from './check.messages.js';
import type { KeptInside } from './inside.rules.js';

/** What the page before sending shows. */
export interface CheckView {
  language: Language;
  meeting: Meeting;
  document: JsonObject;
  names: RecordNames;
  inside: readonly KeptInside[];
  obstacles: readonly Reason[];
  warnings: readonly Reason[];
  /** Who reviews it and until when, once it is sent. */
  whatFollows: string | null;
  may: { amend: boolean; submit: boolean };
  /** What was wrong with sending it. */
  refused?: readonly Reason[];
}

/** Exactly what the public will see, and beside it what stays inside. */
export function checkPage(view: CheckView): OfficePage {
  const { language, meeting, may, whatFollows } = view;
  const title = say(texts.title, language);
  const form = may.amend ? `/office/meetings/${meeting.id}/edit` : null;
  const why = whyReturned(meeting.steps, language);
  const body = (
    <>
      <Reasons
        title={say(pagesMessages.obstacles, language)}
        reasons={[...(view.refused ?? []), ...view.obstacles]}
        formPath={form}
        color="danger"
      />
      <Heading>{title}</Heading>
      <p>
        <span class="ds-tag">
          {say(texts.state, language, { state: meetingStates.label(meeting.state, language) })}
        </span>
      </p>
      <p>{say(texts.intro, language)}</p>
      {whatFollows && <p class="ds-alert">{whatFollows}</p>}
      {why && (
        <section class="ds-alert" data-color="warning">
          <h2 class="ds-heading" data-size="xs">
            {say(meeting.steps.returnedFor ? texts.cameBack : texts.returned, language)}
          </h2>
          <p>{why}</p>
        </section>
      )}
      <Reasons
        title={say(pagesMessages.warnings, language)}
        reasons={view.warnings}
        formPath={form}
        color="warning"
      />
      <WithAside aside={<Inside inside={view.inside} />}>
        <h2>{say(pagesMessages.public, language)}</h2>
        <p class="quiet">{say(pagesMessages.asToday, language)}</p>
        <FramedRecord document={view.document} names={view.names} />
      </WithAside>
      <Actions view={view} formPath={form} />
    </>
  );
  const above = [{ label: say(frameMessages.meetings, language), path: '/office/meetings' }];
  return { title, body, area: 'meetings', above };
}

function Inside({ inside }: { inside: readonly KeptInside[] }) {
  const { language } = useVisit();
  return (
    <>
      <h2>{say(texts.inside, language)}</h2>
      {inside.length === 0 && <p>{say(texts.nothingInside, language)}</p>}
      {inside.map(({ why, items }) => (
        <section key={why}>
          <h3>{why}</h3>
          <ul class="ds-list">
            {items.map(({ field, value }) => (
              <li key={field}>{value ? `${field}: ${value}` : field}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Actions({ view, formPath }: { view: CheckView; formPath: string | null }) {
  const { language, meeting, obstacles, may } = view;
  const change = formPath && (
    <ButtonLink href={formPath} look={obstacles.length > 0 ? 'primary' : 'secondary'}>
      {say(obstacles.length > 0 ? texts.fillIn : pagesMessages.change, language)}
    </ButtonLink>
  );
  if (!may.submit || obstacles.length > 0) {
    return (
      <>
        {may.submit && <p>{say(texts.cannotSend, language)}</p>}
        {change && <div class="actions">{change}</div>}
      </>
    );
  }
  return (
    <PostForm action={`/office/meetings/${meeting.id}/check`}>
      <Hidden name="/expectedVersion" value={meeting.version} />
      <div class="actions">
        <Button>{say(texts.send, language)}</Button>
        {change}
      </div>
    </PostForm>
  );
}
