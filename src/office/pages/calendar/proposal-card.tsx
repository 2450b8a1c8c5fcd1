import { say } from '../../../platform/language/message.js';
import { stockholmTime } from '../../../platform/language/stockholm.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import { Side } from '../../../words/meeting-words.js';
import type { MeetingProposal, ProposedParty } from '../../calendar/proposals/meeting-proposal.js';
import { Button } from '../frame/buttons.js';
import { PostForm } from '../frame/post-form.js';
import { Day } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import { calendarPageMessages as texts } from './calendar-pages.messages.js';
import { beginningOf, type OwnSide } from './own-side.rules.js';
import { Parties } from './proposed-parties.js';

interface CardProps {
  proposal: MeetingProposal;
  /** Whose meetings one records. */
  ours: OwnSide;
  /** Tells the fields of one card from those of the others. */
  place: number;
  /** Where it can be removed, when it waits. */
  dismissAt?: string;
  /** Whether a heading of its own stands above all the cards. */
  underHeading?: boolean;
}

/** One event: what the calendar says of it, and the button that makes a draft of it. */
export function ProposalCard({ proposal, ours, place, dismissAt, underHeading = false }: CardProps) {
  const { language } = useVisit();
  const { title, status } = proposal;
  const Title = underHeading ? 'h3' : 'h2';
  const isOpen = status === 'NEW' || status === 'KNOWN_TO_OTHERS';
  return (
    <section class="ds-card proposal" aria-labelledby={`proposal-${place} when-${place}`}>
      <Title id={`proposal-${place}`}>{title ?? say(texts.untitled, language)}</Title>
      <When proposal={proposal} place={place} />
      <Status proposal={proposal} />
      {isOpen && <AcceptForm proposal={proposal} ours={ours} place={place} />}
      {dismissAt && (
        <PostForm action={dismissAt}>
          <Button look="tertiary">{say(texts.dismiss, language)}</Button>
        </PostForm>
      )}
    </section>
  );
}

// The times of a series have the same title: a card is named by title and time.
function When({ proposal, place }: Pick<CardProps, 'proposal' | 'place'>) {
  const { date, endDate, startsAt, endsAt } = proposal;
  const times = [startsAt, endsAt].flatMap((at) => (at ? [stockholmTime(at).time] : []));
  return (
    <p id={`when-${place}`}>
      <Day day={date} />
      {endDate !== null && endDate !== date && (
        <>
          {' – '}
          <Day day={endDate} />
        </>
      )}
      {times.length > 0 && `, ${times.join('–')}`}
    </p>
  );
}

function Status({ proposal: { status, meeting } }: Pick<CardProps, 'proposal'>) {
  const { language } = useVisit();
  return (
    <>
      {status !== 'NEW' && <p>{say(texts[status], language)}</p>}
      {meeting && (
        <p>
          <a class="ds-link" href={`/office/meetings/${meeting.id}`}>
            {say(texts.openIt, language)}
          </a>
        </p>
      )}
    </>
  );
}

function AcceptForm({ proposal, ours, place }: Pick<CardProps, 'proposal' | 'ours' | 'place'>) {
  const { language } = useVisit();
  const { title, parties, status } = proposal;
  const { publicBodyId, official } = beginningOf(parties, ours);
  const id = (name: string) => `proposal-${place}-${name}`;
  return (
    <PostForm action="/office/calendar/record" class="narrow">
      <Carried proposal={proposal} />
      <Line id={id('title')} name="/title" label={say(texts.heading, language)} value={title} longest={120} />
      <Line
        id={id('place')}
        name="/place"
        label={say(texts.place, language)}
        value={proposal.place}
        longest={300}
      />
      <BodyChoice bodies={ours.bodies} chosen={publicBodyId} id={id('body')} />
      {[Side.OWN, Side.COUNTERPART].map((side) => (
        <Parties
          key={side}
          side={side as ProposedParty['side']}
          parties={parties}
          usual={side === Side.OWN ? official : null}
          id={id('party')}
        />
      ))}
      <Button>{say(status === 'NEW' ? texts.record : texts.recordAnyway, language)}</Button>
    </PostForm>
  );
}

/** What the calendar knows and nobody needs to look at again. */
function Carried({ proposal }: Pick<CardProps, 'proposal'>) {
  const { event, status, date, endDate, startsAt, endsAt, channel } = proposal;
  return (
    <>
      <Hidden name="event" value={event} />
      {status === 'KNOWN_TO_OTHERS' && <Hidden name="evenIfKnown" value="on" />}
      <Hidden name="/date" value={date} />
      <Hidden name="/endDate" value={endDate ?? ''} />
      <Hidden name="/startsAt" value={momentOf(startsAt)} />
      <Hidden name="/endsAt" value={momentOf(endsAt)} />
      {channel && <Hidden name="/channel" value={channel} />}
    </>
  );
}

function momentOf(at: Date | null): string {
  return at === null ? '' : at.toISOString();
}

interface LineProps {
  id: string;
  name: string;
  label: string;
  value: string | null;
  longest: number;
}

function Line({ id, name, label, value, longest }: LineProps) {
  return (
    <div class="ds-field field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <input class="ds-input" type="text" id={id} name={name} maxLength={longest} value={value ?? ''} />
    </div>
  );
}

interface BodyChoiceProps {
  bodies: OwnSide['bodies'];
  /** Null: nobody can tell, and the one who records has to. */
  chosen: string | null;
  id: string;
}

function BodyChoice({ bodies, chosen, id }: BodyChoiceProps) {
  const { language } = useVisit();
  const [only] = bodies.keys();
  if (bodies.size === 1 && only !== undefined) return <Hidden name="/publicBodyId" value={only} />;
  return (
    <div class="ds-field field">
      <label class="ds-label" for={id}>
        {say(texts.body, language)}
      </label>
      <select class="ds-input" id={id} name="/publicBodyId" aria-required="true">
        {chosen === null && <option value="">{say(texts.chooseBody, language)}</option>}
        {[...bodies].map(([value, label]) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
