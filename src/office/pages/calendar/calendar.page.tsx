import { say, sayReason } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { TextArea } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { Language } from '../../../platform/language/language.js';
import type { CalendarProposals, MeetingProposal } from '../../calendar/proposals/meeting-proposal.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { useVisit } from '../frame/visit.js';
import { CalendarFile } from './calendar-file.js';
import { calendarPageMessages as texts } from './calendar-pages.messages.js';
import type { OwnSide } from './own-side.rules.js';
import { ProposalCard } from './proposal-card.js';

/** What the page of the calendar shows. */
export interface CalendarView {
  waiting: readonly (MeetingProposal & { id: string })[];
  ours: OwnSide;
  takesMail: boolean;
  has: { MAIL: boolean; FEED: boolean };
}

/** Takes a calendar, and shows what came by mail. */
export function calendarPage(form: Form, view: CalendarView): OfficePage {
  const { language } = form;
  const title = say(texts.title, language);
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      <PostForm action="/office/calendar" files class="narrow">
        <CalendarFile form={form} />
        <TextArea form={form} name="/pasted" rows={4} />
        <Button>{say(texts.read, language)}</Button>
      </PostForm>
      {view.waiting.length > 0 && <h2>{say(texts.waiting, language)}</h2>}
      {view.waiting.map((proposal, place) => (
        <ProposalCard
          key={proposal.id}
          proposal={proposal}
          ours={view.ours}
          place={place}
          dismissAt={`/office/calendar/waiting/${proposal.id}/dismiss`}
          underHeading
        />
      ))}
      <Addresses view={view} />
    </>
  );
  return { title, body, area: 'meetings' };
}

function Addresses({ view: { takesMail, has } }: { view: CalendarView }) {
  const { language } = useVisit();
  return (
    <>
      <h2>{say(texts.addresses, language)}</h2>
      <h3>{say(texts.mail, language)}</h3>
      {takesMail ? (
        <Address kind="mail" more={say(texts.mailMore, language)} has={has.MAIL} />
      ) : (
        <p>{say(texts.mailOff, language)}</p>
      )}
      <h3>{say(texts.feed, language)}</h3>
      <Address kind="feed" more={say(texts.feedMore, language)} has={has.FEED} />
    </>
  );
}

function Address({ kind, more, has }: { kind: 'mail' | 'feed'; more: string; has: boolean }) {
  const { language } = useVisit();
  return (
    <>
      <p>{more}</p>
      <div class="actions">
        <PostForm action={`/office/calendar/addresses/${kind}`}>
          <Button look="secondary">{say(has ? texts.renew : texts.make, language)}</Button>
        </PostForm>
        {has && (
          <PostForm action={`/office/calendar/addresses/${kind}/end`}>
            <Button look="tertiary">{say(texts.end, language)}</Button>
          </PostForm>
        )}
      </div>
    </>
  );
}

/** What a calendar offers. */
export function proposalsPage(
  language: Language,
  { proposals, notes }: CalendarProposals,
  ours: OwnSide,
): OfficePage {
  const title = say(texts.proposals, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      {notes.map((note, at) => (
        <p key={at} class="ds-alert" data-color="warning">
          {sayReason(note, language)}
        </p>
      ))}
      {proposals.length === 0 && <p>{say(texts.noProposals, language)}</p>}
      {proposals.map((proposal, place) => (
        <ProposalCard key={place} proposal={proposal} ours={ours} place={place} />
      ))}
      <p class="actions">
        <ButtonLink href="/office/calendar" look="secondary">
          {say(texts.again, language)}
        </ButtonLink>
      </p>
    </>
  );
  return {
    title,
    body,
    area: 'meetings',
    above: [{ label: say(texts.title, language), path: '/office/calendar' }],
  };
}
