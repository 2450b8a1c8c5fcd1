import type { ComponentChildren } from 'preact';
import { countryInWords, instantDayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { channels } from '../../../words/meeting-words.js';
import { outcomeKinds } from '../../../words/content-words.js';
import { grounds, reviews } from '../../../words/register-words.js';
import { qualityNoteTexts } from '../../../words/quality-notes.js';
import { fieldInWords } from './field-words.js';
import { inLanguage, isWithheld, type RecordDocument, recordIn, type RecordView } from './record-document.js';
import { Linked, LinkedList } from './linked.js';
import { RecordHeading } from './record-heading.js';
import { Asks } from './record-asks.js';
import { Decisions, Documents, Gifts, Participants } from './record-lists.js';
import { recordMessages as texts } from './record.messages.js';
import { QUOTED, Quoting, Spoken, spokenIn } from './quoting.js';
import { sentencesOf } from './sentence.rules.js';
import { spanInWords } from './value-words.js';

interface RecordProps {
  view: RecordView;
  /** The id of its heading, where there is more than one record in a page. */
  id?: string;
}

/** The public record of a meeting, readable: the one way it is shown, before it is published and after. */
export function PublicRecord({ view, id = 'record-title' }: RecordProps) {
  const { language, document } = view;
  const record = recordIn(document);
  return (
    <article class="record" aria-labelledby={id}>
      {record.demonstration === true && <p class="ds-alert">{say(texts.demonstration, language)}</p>}
      <RecordHeading below={0} id={id} class="ds-heading" lang={record.title ? record.language : language}>
        {titleOf(record, language)}
      </RecordHeading>
      <Lead view={view} />
      <Purpose view={view} />
      <Head view={view} />
      <Participants view={view} />
      <Asks view={view} />
      <Outcome view={view} />
      <Subjects view={view} />
      <Decisions view={view} />
      <Documents view={view} />
      <Gifts view={view} />
      <Publication view={view} />
      <Withheld view={view} />
    </article>
  );
}

/** What a record is called, or why it is not. */
export function titleOf(record: RecordDocument, language: Language): string {
  const without = isWithheld(record, '/title') ? texts.titleWithheld : texts.untitled;
  return record.title ?? say(without, language);
}

interface Part {
  view: RecordView;
}

function Lead({ view: { document, language, names } }: Part) {
  const record = recordIn(document);
  const { title } = record;
  const quoting = title ? { ...record, title: QUOTED } : record;
  const sentence = sentencesOf(quoting, inLanguage(names.body, language), language).join(' ');
  return (
    <p class="record-lead">
      <Quoting
        sentence={sentence}
        text={title ?? ''}
        lang={spokenIn(language, record.language ?? language)}
      />
    </p>
  );
}

function Purpose({ view: { document, language } }: Part) {
  const record = recordIn(document);
  if (record.purpose) {
    return (
      <div lang={record.language ?? language}>
        {record.purpose.split(/\n{2,}/).map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </div>
    );
  }
  return isWithheld(record, '/purpose') ? <p class="quiet">{say(texts.purposeWithheld, language)}</p> : null;
}

function Head({ view }: Part) {
  const { document, language, names } = view;
  const record = recordIn(document);
  const country = record.country && countryInWords(record.country, language);
  const where = [record.place, record.municipality, country].filter(Boolean).join(', ');
  return (
    <dl class="facts">
      <Named name={say(texts.reference, language)}>
        {record.reference ?? <span class="quiet">{say(texts.referenceLater, language)}</span>}
      </Named>
      <Named name={say(texts.body, language)}>
        <Linked view={view} to={record.publicBodyId}>
          {inLanguage(names.body, language)}
        </Linked>
      </Named>
      {record.date && (
        <Named name={say(texts.when, language)}>
          <time dateTime={record.date}>{spanInWords(record, language)}</time>
        </Named>
      )}
      <Named name={say(texts.how, language)}>{channels.label(record.channel, language)}</Named>
      {where && <Named name={say(texts.where, language)}>{where}</Named>}
    </dl>
  );
}

function Outcome({ view: { document, language } }: Part) {
  const { outcome, language: written } = recordIn(document);
  if (!outcome) return null;
  return (
    <>
      <RecordHeading below={1} class="record-part">
        {say(texts.outcome, language)}
      </RecordHeading>
      <p>
        {outcomeKinds.label(outcome.kind, language)}
        {outcome.text && (
          <>
            {': '}
            <span lang={written ?? language}>{outcome.text}</span>
          </>
        )}
      </p>
    </>
  );
}

function Subjects({ view }: Part) {
  const { document, language, names } = view;
  const { topicCodes, issueIds, keywords, language: written } = recordIn(document);
  const topics = topicCodes.map(
    (code) => [code, inLanguage(names.topics.get(code), language) || code] as const,
  );
  const issues = issueIds.map((id) => [id, names.issues.get(id) ?? id] as const);
  const rows = [
    [texts.topics, topics, undefined],
    [texts.issues, issues, spokenIn(language)],
    [texts.keywords, keywords.map((word) => ['', word] as const), spokenIn(language, written ?? language)],
  ] as const;
  const told = rows.filter(([, values]) => values.length > 0);
  if (told.length === 0) return null;
  return (
    <dl class="facts">
      {told.map(([label, values, lang]) => (
        <Named key={label.code} name={say(label, language)}>
          <Spoken lang={lang}>
            <LinkedList view={view} items={values} />
          </Spoken>
        </Named>
      ))}
    </dl>
  );
}

function Publication({ view: { document, language } }: Part) {
  const record = recordIn(document);
  const { publishedAt, daysToPublication = -1, late, review, source, qualityNotes } = record;
  const sentences = [
    ...(publishedAt
      ? [
          say(texts.published, language, {
            day: instantDayInWords(publishedAt, language),
            days: daysToPublication,
          }),
        ]
      : []),
    ...(late === true ? [say(texts.late, language)] : []),
    ...(review ? [`${reviews.label(review, language)}.`] : []),
    ...(source ? [`${say(texts.source, language)}: ${source.name} (${source.licence}).`] : []),
    ...qualityNotes.map(({ code, params }) => qualityNoteTexts(code, params)[language]),
  ];
  if (sentences.length === 0) return null;
  return (
    <>
      <RecordHeading below={1} class="record-part">
        {say(texts.publication, language)}
      </RecordHeading>
      <p>{sentences.join(' ')}</p>
    </>
  );
}

function Withheld({ view: { document, language } }: Part) {
  const { withheld } = recordIn(document);
  if (withheld.length === 0) return null;
  return (
    <>
      <RecordHeading below={1} class="record-part">
        {say(texts.withheld, language)}
      </RecordHeading>
      <ul class="ds-list">
        {withheld.map(({ field, ground }) => (
          <li key={field}>
            {say(texts.withheldLine, language, {
              field: fieldInWords(field, language),
              ground: grounds.label(ground, language),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
