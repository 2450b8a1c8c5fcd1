import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/language/message.js';
import {
  documentKinds,
  decisionKinds,
  giftDirections,
  positions,
  publicities,
  sharedWhens,
} from '../../../words/content-words.js';
import { participantRoles, Side } from '../../../words/meeting-words.js';
import type { ParticipantRecord } from '../../records/participant.record.js';
import { inLanguage, isWithheld, recordIn, type RecordView } from './record-document.js';
import { RecordHeading } from './record-heading.js';
import { recordMessages as texts } from './record.messages.js';
import { WebLink } from './web-link.js';

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
        <ul class="record-lines">
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
  const { name, organisationName, unitName, capacity, headcount, onBehalfOfName, role } = participant;
  const [who, ...more] = [
    name,
    organisationName,
    inLanguage(participant.function, language),
    unitName,
    capacity,
  ].filter((said) => said !== undefined && said !== '');
  const hidden = isWithheld(recordIn(document), `/participants/${place}/name`);
  const rest = [
    ...more,
    ...(onBehalfOfName ? [say(texts.onBehalf, language, { name: onBehalfOfName })] : []),
    ...(headcount > 1 ? [say(texts.people, language, { count: headcount })] : []),
    ...(hidden ? [say(texts.nameWithheld, language)] : []),
    participantRoles.label(role, language),
  ];
  return (
    <>
      <strong>{who ?? say(texts.unnamed, language)}</strong>
      <span class="quiet">{` – ${rest.join(', ')}`}</span>
    </>
  );
}

/** What each side wanted. */
export function Asks({ view: { document, language, names } }: Part) {
  const record = recordIn(document);
  const body = inLanguage(names.body, language);
  const who = { OWN: texts.ofUs, COUNTERPART: texts.ofThem, OTHER: texts.ofOthers };
  const statement = record.nothingAsked ? texts.nothingAsked : texts.asksMissing;
  return (
    <Listed title={say(texts.asks, language)} nothing={say(statement, language)}>
      {record.asks.map(({ side, text, position, issueId }, place) => (
        <li key={place}>
          <span class="quiet">{`${say(who[side], language, { body })} – ${positions.label(position, language)}: `}</span>
          <span lang={record.language ?? language}>{text ?? say(texts.askWithheld, language)}</span>
          {issueId && <span class="quiet">{` (${names.issues.get(issueId) ?? issueId})`}</span>}
        </li>
      ))}
    </Listed>
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

function Listed({ title, nothing, children }: ListedProps) {
  return (
    <>
      <RecordHeading below={1} class="record-part">
        {title}
      </RecordHeading>
      {children.length === 0 ? <p>{nothing}</p> : <ul class="record-lines">{children}</ul>}
    </>
  );
}
