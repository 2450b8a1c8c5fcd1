import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import {
  documentKinds,
  decisionKinds,
  giftDirections,
  publicities,
  sharedWhens,
} from '../../../words/content-words.js';
import { participantRoles, Side } from '../../../words/meeting-words.js';
import type { ParticipantRecord } from '../../records/participant.record.js';
import { Linked } from './linked.js';
import { inLanguage, isWithheld, recordIn, type RecordView } from './record-document.js';
import { spokenIn } from './quoting.js';
import { RecordHeading } from './record-heading.js';
import { recordMessages as texts } from './record.messages.js';
import { WebLink } from './web-link.js';

/** More than so many stand in columns. */
const MANY = 12;

interface Part {
  view: RecordView;
}

/** Who took part, side by side. */
export function Participants({ view }: Part) {
  const { document, language, names } = view;
  const record = recordIn(document);
  const others = record.participants.some(({ side }) => side === Side.OTHER);
  return (
    <>
      <RecordHeading below={1} class="record-part">
        {say(texts.participants, language)}
      </RecordHeading>
      <div class="record-sides">
        <SideOf view={view} side={Side.OWN} title={inLanguage(names.body, language)} />
        <SideOf view={view} side={Side.COUNTERPART} title={say(texts.counterpart, language)} />
        {others && <SideOf view={view} side={Side.OTHER} title={say(texts.others, language)} />}
      </div>
    </>
  );
}

function SideOf({ view, side, title }: Part & { side: Side; title: string }) {
  const { document, language } = view;
  const record = recordIn(document);
  const lines = record.participants
    .map((participant, place) => ({ participant, place }))
    .filter(({ participant }) => participant.side === side);
  return (
    <section>
      <RecordHeading below={2} class="record-side">
        {title}
      </RecordHeading>
      {lines.length === 0 ? (
        <p class="quiet">{say(texts.nobody, language)}</p>
      ) : (
        <ul class={lines.length > MANY ? 'record-lines many' : 'record-lines'}>
          {lines.map(({ participant, place }) => (
            <li key={place}>
              <Person view={view} participant={participant} place={place} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Person({ view, participant, place }: Part & { participant: ParticipantRecord; place: number }) {
  const { document, language } = view;
  const { headcount, onBehalfOfId, onBehalfOfName, role } = participant;
  const [who, ...more] = namesOf(participant, language);
  const hidden = isWithheld(recordIn(document), `/participants/${place}/name`);
  const client = onBehalfOfName && say(texts.onBehalf, language, { name: onBehalfOfName });
  const rest = [
    ...more,
    ...(client ? [{ said: client, id: onBehalfOfId }] : []),
    ...(headcount > 1 ? [{ said: say(texts.people, language, { count: headcount }) }] : []),
    ...(hidden ? [{ said: say(texts.nameWithheld, language) }] : []),
    { said: participantRoles.label(role, language) },
  ];
  return (
    <>
      <strong>
        <Linked view={view} to={who?.id}>
          {who?.said ?? say(texts.unnamed, language)}
        </Linked>
      </strong>
      <span class="quiet">
        {rest.map(({ said, id, lang }: Said, number) => (
          <>
            {number === 0 ? ' – ' : ', '}
            <Linked view={view} to={id}>
              {lang ? <span lang={lang}>{said}</span> : said}
            </Linked>
          </>
        ))}
      </span>
    </>
  );
}

/** Something that is said of a participant, and what it names. */
interface Said {
  said: string;
  id?: string | undefined;
  /** What it is written in, where that is not the language of the page. */
  lang?: string | undefined;
}

// An official without a public name is known by what they do.
function namesOf(participant: ParticipantRecord, language: Language): Said[] {
  const { name, officialId, organisationName, organisationId, unitName, capacity } = participant;
  const said = [
    { said: name, id: officialId },
    { said: organisationName, id: organisationId },
    {
      said: inLanguage(participant.function, language),
      id: name === undefined && organisationName === undefined ? officialId : undefined,
    },
    { said: unitName, lang: spokenIn(language) },
    { said: capacity },
  ];
  return said.flatMap(({ said: words, ...more }: Partial<Said>) =>
    words === undefined || words === '' ? [] : { said: words, ...more },
  );
}

/** The decisions that it was about; no heading where there are none. */
export function Decisions({ view: { document, language } }: Part) {
  const { decisionReferences, language: written } = recordIn(document);
  if (decisionReferences.length === 0) return null;
  return (
    <Listed title={say(texts.decisions, language)}>
      {decisionReferences.map(({ kind, reference, title, url }, place) => (
        <li key={place}>
          <span class="quiet">{`${decisionKinds.label(kind, language)}: `}</span>
          <WebLink url={url}>{reference}</WebLink>
          {title && <span lang={written ?? language}>{` – ${title}`}</span>}
        </li>
      ))}
    </Listed>
  );
}

/** The documents that changed hands; no heading where there are none. */
export function Documents({ view: { document, language, names } }: Part) {
  const { documents, language: written } = recordIn(document);
  if (documents.length === 0) return null;
  const body = inLanguage(names.body, language);
  return (
    <Listed title={say(texts.documents, language)}>
      {documents.map(({ kind, title, providedBy, shared, publicity, caseNumber, url }, place) => (
        <li key={place}>
          <WebLink url={url}>
            <span lang={written ?? language}>{title ?? say(texts.documentWithheld, language)}</span>
          </WebLink>
          <span class="quiet">
            {` – ${[
              documentKinds.label(kind, language),
              say(texts.providedBy, language, { side: providedBy, body }),
              sharedWhens.label(shared, language),
              publicities.label(publicity, language),
              ...(caseNumber ? [say(texts.caseNumber, language, { number: caseNumber })] : []),
            ].join(', ')}`}
          </span>
        </li>
      ))}
    </Listed>
  );
}

/** Gifts and benefits, or the statement that there were none. */
export function Gifts({ view: { document, language } }: Part) {
  const record = recordIn(document);
  const statement = record.noGifts ? texts.noGifts : texts.giftsMissing;
  return (
    <Listed title={say(texts.gifts, language)} nothing={say(statement, language)}>
      {record.gifts.map((gift, place) => (
        <li key={place}>
          <span class="quiet">{`${giftDirections.label(gift.direction, language)}: `}</span>
          <span lang={record.language ?? language}>
            {gift.description ?? say(texts.giftWithheld, language)}
          </span>
          {gift.donor && ` ${say(texts.donor, language, { name: gift.donor })}`}
          {gift.value && `, ${gift.value} ${gift.currency ?? ''}`}
        </li>
      ))}
    </Listed>
  );
}

interface ListedProps {
  title: string;
  /** What is said where there is no line. */
  nothing?: string;
  children: ComponentChildren[];
}

/** A heading and its lines, or what is said where there is none. */
export function Listed({ title, nothing, children }: ListedProps) {
  return (
    <>
      <RecordHeading below={1} class="record-part">
        {title}
      </RecordHeading>
      {children.length === 0 ? <p>{nothing}</p> : <ul class="record-lines">{children}</ul>}
    </>
  );
}
