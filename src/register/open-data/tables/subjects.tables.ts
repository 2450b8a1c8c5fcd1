import { issueStatuses, targetLevels } from '../../../words/issue-words.js';
import { RecordKind } from '../../../words/register-words.js';
import { IssueRecord } from '../../records/issue.record.js';
import { TopicRecord } from '../../records/topic.record.js';
import { idColumn, urlColumn, versionColumns } from './common-columns.js';
import { column, declare } from './declaration.js';
import { DCTERMS, SKOS } from './properties.js';
import { told } from './said.js';

const topic = (field: string, sv: string) => told(TopicRecord, field, sv);
const issue = (field: string, sv: string) => told(IssueRecord, field, sv);

export const topics = declare('topics', {
  title: { sv: 'Ämnen', en: 'Topics' },
  description: {
    sv: 'En rad är ett ämne i kodlistan, som har två nivåer: hälso- och sjukvård, och under den primärvård.',
    en: 'A row is an entry of the codelist of topics, which has two levels: health care, and below it primary care.',
  },
  kind: RecordKind.TOPIC,
  primaryKey: ['code'],
  columns: [
    column(
      'code',
      'text',
      topic('code', 'Dess kod: beständig, och densamma i alla register som kör programmet.'),
      { required: true, property: `${SKOS}notation` },
    ),
    idColumn('Topic'),
    column(
      'label_sv',
      'text',
      { sv: 'Dess namn på svenska.', en: 'Its name in Swedish.', field: 'Topic.label' },
      { at: 'label/sv', property: `${SKOS}prefLabel` },
    ),
    column(
      'label_en',
      'text',
      { sv: 'Dess namn på engelska.', en: 'Its name in English.', field: 'Topic.label' },
      { at: 'label/en', property: `${SKOS}prefLabel` },
    ),
    column(
      'broader_code',
      'text',
      {
        sv: 'Koden för det bredare ämnet; tomt på första nivån.',
        en: 'Code of the broader topic; empty on the first level.',
        field: 'Topic.broader',
      },
      { refers: 'topics', property: `${SKOS}broader` },
    ),
    column(
      'matches',
      'uri',
      topic('matches', 'Adresser till samma begrepp i EuroVoc, COFOG eller EU:s datateman.'),
      { list: true, property: `${SKOS}closeMatch` },
    ),
    ...versionColumns(),
  ],
});

export const issues = declare('issues', {
  title: { sv: 'Frågor som drivs', en: 'Issues' },
  description: {
    sv: 'En rad är något som en offentlig organisation driver över tid, med ett mål och ett resultat.',
    en: 'A row is something that a public body pursues over time, with a goal and a result.',
  },
  kind: RecordKind.ISSUE,
  primaryKey: ['id'],
  columns: [
    idColumn('Issue'),
    urlColumn('Issue', 'issues', 'id'),
    column('title', 'text', issue('title', 'Vad den handlar om, i några ord.'), {
      required: true,
      property: `${DCTERMS}title`,
    }),
    column('goal', 'text', issue('goal', 'Vad organisationen vill uppnå.')),
    column('status', 'text', issue('status', 'Hur långt den har kommit.'), {
      required: true,
      vocabulary: issueStatuses,
    }),
    column(
      'public_body_id',
      'uuid',
      {
        sv: 'Den offentliga organisation som driver den.',
        en: 'The public body that pursues it.',
        field: 'Issue.publicBody',
      },
      { required: true, refers: 'public_bodies' },
    ),
    column('target_levels', 'text', issue('targetLevels', 'Vem organisationen vill påverka.'), {
      list: true,
      vocabulary: targetLevels,
    }),
    column(
      'topic_codes',
      'text',
      {
        sv: 'Koderna för de ämnen den handlar om.',
        en: 'Codes of the topics it is about.',
        field: 'Issue.topics',
      },
      { list: true, refers: 'topics', property: `${DCTERMS}subject` },
    ),
    column('adopted_by', 'text', issue('adoptedBy', 'Vem som beslutade att organisationen driver den.')),
    column('adopted_on', 'date', issue('adoptedOn', 'Dagen för det beslutet.')),
    column('case_number', 'text', issue('caseNumber', 'Beslutets diarienummer.')),
    column('progress', 'json', {
      ...issue('progress', 'Vad som hände på vägen: en lista av { on, text } som JSON.'),
      en: 'What happened on the way: a list of { on, text } as JSON.',
    }),
    column('result', 'text', issue('result', 'Vad det blev av den.')),
    column('from_date', 'date', issue('from', 'Första dagen den drevs.'), { at: 'from' }),
    column('to_date', 'date', issue('to', 'Sista dagen den drevs.'), { at: 'to' }),
    ...versionColumns(),
  ],
});
