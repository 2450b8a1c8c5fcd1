import { dayInWords, momentInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, type Reason, say, sayReason } from '../../../platform/language/message.js';
import { idOf } from '../../../platform/pages/forms/form.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { addDays } from '../../../words/dates.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { lastDay } from '../../meetings/date.rules.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { whyReturned } from '../../meetings/steps/return-reasons.js';
import { isAllowed } from '../../meetings/steps/workflow.rules.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { KnownContent } from './form/known-content.js';
import { meetingFormTexts, shownField } from './form/meeting-form.texts.js';
import type { Surroundings } from './form/meeting-form.view.js';
import { meetingsPageMessages as texts } from './meetings.messages.js';
import { StateTag } from './state-tag.js';

/** A meeting as its writers see it. */
export interface MeetingView {
  language: Language;
  meeting: Meeting;
  values: Values;
  /** Whether something that it says is not for whoever looks. */
  hidden: boolean;
  around: Surroundings;
  obstacles: readonly Reason[];
  warnings: readonly Reason[];
  bodyName: string;
  limitDays: number;
  /** Who changed it last. */
  editor: string | null;
  mayWrite: boolean;
  mayReview: boolean;
  mayHandle: boolean;
}

/** What is known of a meeting, what is in the way, and what happens next. */
export function meetingPage(view: MeetingView): OfficePage {
  const { language, meeting, obstacles, warnings } = view;
  const title = meeting.title ?? say(texts.untitled, language);
  const open = isAllowed(meeting.state, 'amend');
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>
        <StateTag state={meeting.state} language={language} /> {view.bodyName}
      </p>
      <Returned view={view} />
      <section aria-labelledby="next">
        <h2 id="next">{say(texts.next, language)}</h2>
        <p>{nextOf(view)}</p>
        {open && <Told view={view} title={texts.obstacles} reasons={obstacles} colour="info" />}
        {open && <Told view={view} title={texts.warnings} reasons={warnings} colour="warning" />}
        <Actions view={view} />
      </section>
      <section aria-labelledby="known">
        <h2 id="known">{say(texts.known, language)}</h2>
        <Facts view={view} />
        {view.hidden && <p class="quiet">{say(texts.hidden, language)}</p>}
        <KnownContent values={view.values} language={language} around={view.around} />
      </section>
    </>
  );
  const above = [{ label: say(texts.title, language), path: '/office/meetings' }];
  return { title, body, area: 'meetings', above };
}

function nextOf({ language, meeting, obstacles }: MeetingView): string {
  const { state, reference, embargo } = meeting;
  const missing = obstacles.length > 0;
  const sentences: Record<MeetingState, Message> = {
    DRAFT: missing ? texts.nextMissing : texts.nextReady,
    RETURNED: missing ? texts.nextMissing : texts.nextReady,
    SUBMITTED: texts.nextSubmitted,
    DELAYED: texts.nextDelayed,
    PUBLISHED: texts.nextPublished,
    WITHDRAWN: texts.nextWithdrawn,
  };
  return say(sentences[state], language, {
    count: obstacles.length,
    reference: reference ?? '–',
    day: embargo.until ? dayInWords(embargo.until, language) : '–',
  });
}

function Returned({ view: { language, meeting } }: { view: MeetingView }) {
  const why = whyReturned(meeting.steps, language);
  if (meeting.state !== MeetingState.RETURNED || !why) return null;
  return (
    <div class="ds-alert" data-color="warning">
      <h2>{say(texts.returned, language)}</h2>
      <p>{why}</p>
    </div>
  );
}

function Told({ view: { language, meeting, mayWrite }, title, reasons, colour }: ToldProps) {
  if (reasons.length === 0) return null;
  return (
    <div class="ds-alert told" data-color={colour}>
      <h3>{say(title, language)}</h3>
      <ul>
        {reasons.map((each, place) => {
          const field = each.field === undefined ? undefined : shownField(each.field);
          const sentence = sayReason(each, language);
          return (
            <li key={place}>
              {field && isInForm(field) && mayWrite ? (
                <a class="ds-link" href={`/office/meetings/${meeting.id}/edit#${idOf(field)}`}>
                  {sentence}
                </a>
              ) : (
                sentence
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function isInForm(field: string): boolean {
  return field.replace(/\/\d+(?=\/|$)/g, '/*') in meetingFormTexts;
}

interface ToldProps {
  view: MeetingView;
  title: Message;
  reasons: readonly Reason[];
  colour: 'info' | 'warning';
}

function Actions({ view }: { view: MeetingView }) {
  const links = linksOf(view).filter(({ shown }) => shown);
  if (links.length === 0) return null;
  return (
    <p class="actions">
      {links.map(({ path, label, look }) => (
        <ButtonLink key={path} href={path} look={look}>
          {say(label, view.language)}
        </ButtonLink>
      ))}
    </p>
  );
}

const { DRAFT, RETURNED, SUBMITTED, PUBLISHED } = MeetingState;

function linksOf(view: MeetingView): Link[] {
  const { meeting, mayWrite } = view;
  const { id, state } = meeting;
  const path = `/office/meetings/${id}`;
  return [
    ...linksOfReview(view),
    ...linksOfDraft(view, path),
    { path: `/office/meetings/new?from=${id}`, label: texts.copy, look: 'secondary', shown: mayWrite },
    { path: `${path}/discard`, label: texts.discard, look: 'tertiary', shown: mayWrite && state === DRAFT },
  ];
}

function linksOfDraft({ meeting: { state }, obstacles, mayWrite }: MeetingView, path: string): Link[] {
  const draft = mayWrite && (state === DRAFT || state === RETURNED);
  const ready = draft && obstacles.length === 0;
  return [
    { path: `${path}/check`, label: texts.check, look: 'primary', shown: ready },
    {
      path: `${path}/edit`,
      label: texts.edit,
      look: ready || state === SUBMITTED ? 'secondary' : 'primary',
      shown: mayWrite && isAllowed(state, 'amend'),
    },
    { path: `${path}/check`, label: texts.seePublic, look: 'secondary', shown: draft && !ready },
  ];
}

function linksOfReview({ meeting, mayReview, mayHandle }: MeetingView): Link[] {
  const { id, state } = meeting;
  return [
    {
      path: `/office/review/${id}`,
      label: texts.review,
      look: 'primary',
      shown: state === SUBMITTED && mayReview,
    },
    {
      path: `/office/published/${id}`,
      label: texts.handle,
      look: 'primary',
      shown: state === PUBLISHED && mayHandle,
    },
  ];
}

interface Link {
  path: string;
  label: Message;
  look: 'primary' | 'secondary' | 'tertiary';
  shown: boolean;
}

function Facts({ view: { language, meeting, limitDays, editor } }: { view: MeetingView }) {
  const last = lastDay(meeting);
  const deadline = last && !meeting.publishedAt ? addDays(last, limitDays) : null;
  const edited = momentInWords(meeting.steps.editedAt, language);
  return (
    <dl class="facts">
      {meeting.reference && (
        <div>
          <dt>{say(texts.reference, language)}</dt>
          <dd>{meeting.reference}</dd>
        </div>
      )}
      {deadline && (
        <div>
          <dt>{say(texts.deadline, language)}</dt>
          <dd>
            <time dateTime={deadline}>{dayInWords(deadline, language)}</time>
          </dd>
        </div>
      )}
      <div>
        <dt>{say(texts.lastEdited, language)}</dt>
        <dd>{editor ? say(texts.editedBy, language, { when: edited, name: editor }) : edited}</dd>
      </div>
    </dl>
  );
}
