import { channels, datePrecisions, directions, initiators } from '../../../words/meeting-words.js';
import { outcomeKinds } from '../../../words/content-words.js';
import { RecordKind } from '../../../words/register-words.js';
import { OutcomeRecord } from '../../records/meeting-lines.record.js';
import { MeetingRecord } from '../../records/meeting.record.js';
import { idColumn, urlColumn, versionColumns } from './common-columns.js';
import { column, declare } from './declaration.js';
import { noteColumns, publicationColumns } from './meeting-notes.columns.js';
import { DCTERMS, SCHEMA } from './properties.js';
import { told } from './said.js';

const meeting = (field: string, sv: string) => told(MeetingRecord, field, sv);

const whose = [
  idColumn('Meeting'),
  column(
    'reference',
    'text',
    meeting('reference', 'Vad posten kallas, till exempel RVL-2026-000123. Permanent.'),
    {
      required: true,
    },
  ),
  urlColumn('Meeting', 'meetings', 'reference'),
  column(
    'public_body_id',
    'uuid',
    {
      sv: 'Id för den offentliga organisation vars möte det var. Undanhålls aldrig.',
      en: 'Id of the public body whose meeting it was. Never withheld.',
      field: 'Meeting.publicBody',
    },
    { required: true, refers: 'public_bodies' },
  ),
  column(
    'public_body',
    'text',
    {
      sv: 'Vad den organisationen heter nu, på svenska där det finns.',
      en: 'What that body is called now, in Swedish where it has a Swedish name.',
    },
    { required: true, from: { from: 'bodyName', by: 'publicBodyId' } },
  ),
];

const about = [
  column('title', 'text', meeting('title', 'Vad mötet handlade om, på en rad.'), {
    property: `${DCTERMS}title`,
  }),
  column('purpose', 'text', meeting('purpose', 'Vad det handlade om och varför, med företrädarens ord.'), {
    property: `${DCTERMS}description`,
  }),
  column(
    'language',
    'text',
    meeting('language', 'ISO 639-kod för språket som rubrik, syfte och övriga texter är skrivna på: sv.'),
    { property: `${DCTERMS}language` },
  ),
  column('direction', 'text', meeting('direction', 'Vem som ville påverka vem. Undanhålls aldrig.'), {
    required: true,
    vocabulary: directions,
  }),
  column('initiated_by', 'text', meeting('initiatedBy', 'Vem som tog initiativet.'), {
    required: true,
    vocabulary: initiators,
  }),
  column('channel', 'text', meeting('channel', 'Hur kontakten skedde.'), {
    required: true,
    vocabulary: channels,
  }),
];

const when = [
  column(
    'date',
    'date',
    meeting('date', 'Dagen i Sverige; när date_precision inte är DAY den första dag det kan ha varit.'),
    { required: true, property: `${SCHEMA}startDate` },
  ),
  column(
    'end_date',
    'date',
    meeting(
      'endDate',
      'Sista dagen; när date_precision inte är DAY den sista dag det kan ha varit. Tomt: en dag.',
    ),
    { property: `${SCHEMA}endDate` },
  ),
  column('date_precision', 'text', meeting('datePrecision', 'Hur noga datumet är känt.'), {
    required: true,
    vocabulary: datePrecisions,
  }),
  column('starts_at', 'datetime', meeting('startsAt', 'När det började, där det är känt.')),
  column('ends_at', 'datetime', meeting('endsAt', 'När det slutade, där det är känt.')),
  column('place', 'text', meeting('place', 'Var det ägde rum, i ord.'), { property: `${SCHEMA}location` }),
  column('municipality', 'text', meeting('municipality', 'Kommunen där det ägde rum.')),
  column('country', 'text', meeting('country', 'Landets kod enligt ISO 3166-1 alpha-2: SE.'), {
    property: `${SCHEMA}addressCountry`,
  }),
];

const who = [
  column(
    'organisations',
    'text',
    {
      sv: 'De utomstående organisationer som deltog eller företräddes, med namnen som publicerades den dagen; varje namn en gång.',
      en: 'The outside organisations that took part or were represented, by the names published that day; each name once.',
    },
    {
      list: true,
      from: { from: 'each', in: 'participants', members: ['organisationName', 'onBehalfOfName'] },
    },
  ),
  column(
    'organisation_ids',
    'uuid',
    {
      sv: 'Deras id, som de är nu: efter en sammanslagning den som består; varje id en gång. Vem som heter vad står i participants.',
      en: 'Their ids, as they are now: after a merge, the one that stands; each id once. Who is called what stands in participants.',
      field: 'Meeting.organisations',
    },
    {
      list: true,
      refers: 'organisations',
      from: { from: 'each', in: 'participants', members: ['organisationId', 'onBehalfOfId'] },
    },
  ),
  column(
    'officials',
    'text',
    {
      sv: 'Namnen på företrädarna som deltog, som de publicerades den dagen, där namnen är offentliga.',
      en: 'Names of the officials who took part, as published that day, where the names are public.',
    },
    {
      list: true,
      from: { from: 'each', in: 'participants', members: ['name'], having: 'officialId' },
    },
  ),
  column(
    'official_ids',
    'uuid',
    {
      sv: 'Företrädarnas id, också där namnen inte är offentliga.',
      en: 'Ids of the officials, also where their names are not public.',
      field: 'Meeting.officials',
    },
    { list: true, refers: 'officials', from: { from: 'each', in: 'participants', members: ['officialId'] } },
  ),
];

const content = [
  column(
    'topic_codes',
    'text',
    {
      sv: 'Koderna för de ämnen det handlade om.',
      en: 'Codes of the topics it was about.',
      field: 'Meeting.topics',
    },
    { list: true, refers: 'topics', property: `${DCTERMS}subject` },
  ),
  column(
    'issue_ids',
    'uuid',
    {
      sv: 'Id för de drivna frågor det handlade om.',
      en: 'Ids of the issues pursued that it was about.',
      field: 'Meeting.issues',
    },
    { list: true, refers: 'issues' },
  ),
  column('decision_references', 'text', meeting('decisionReferences', 'Besluten det handlade om.'), {
    list: true,
    from: { from: 'each', in: 'decisionReferences', members: ['reference'] },
  }),
  column('nothing_asked', 'boolean', meeting('nothingAsked', 'Intygandet att ingen bad om något.'), {
    required: true,
  }),
  column('no_gifts', 'boolean', meeting('noGifts', 'Intygandet att det inte förekom gåvor eller förmåner.'), {
    required: true,
  }),
  column('outcome_kind', 'text', told(OutcomeRecord, 'kind', 'Vilket slags resultat det blev.'), {
    vocabulary: outcomeKinds,
    at: 'outcome/kind',
  }),
  column('outcome_text', 'text', told(OutcomeRecord, 'text', 'Resultatet i ord.'), { at: 'outcome/text' }),
  column('keywords', 'text', meeting('keywords', 'Ord att hitta mötet med.'), {
    list: true,
    property: `${SCHEMA}keywords`,
  }),
];

export const meetings = declare('meetings', {
  title: { sv: 'Möten', en: 'Meetings' },
  description: {
    sv: 'En rad är ett publicerat möte eller annan lobbykontakt. Platt, för den som öppnar ett kalkylblad: det som det finns flera av står som listor här, och rad för rad i tabeller för sig. Ett värde som saknas är undanhållet om det står i withheld_fields, annars har det aldrig angetts.',
    en: 'A row is a published meeting or other lobbying contact. Flat, for people who open a spreadsheet: what there is many of stands here as lists, and line by line in tables of its own. A value that is missing is withheld if it stands in withheld_fields; otherwise it was never given.',
  },
  kind: RecordKind.MEETING,
  primaryKey: ['id'],
  columns: [
    ...whose,
    ...about,
    ...when,
    ...who,
    ...content,
    ...publicationColumns,
    ...noteColumns,
    ...versionColumns('Meeting'),
  ],
});
