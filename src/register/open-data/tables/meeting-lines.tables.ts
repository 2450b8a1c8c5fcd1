import {
  decisionKinds,
  documentKinds,
  giftDirections,
  positions,
  publicities,
  sharedWhens,
} from '../../../words/content-words.js';
import { sides } from '../../../words/meeting-words.js';
import { RecordKind } from '../../../words/register-words.js';
import {
  AskRecord,
  DecisionReferenceRecord,
  DocumentRecord,
  GiftRecord,
} from '../../records/meeting-lines.record.js';
import { meetingLineColumns, withheldColumn } from './common-columns.js';
import { column, declare } from './declaration.js';
import { DCTERMS } from './properties.js';
import { told } from './said.js';

const ask = (field: string, sv: string) => told(AskRecord, field, sv);
const decision = (field: string, sv: string) => told(DecisionReferenceRecord, field, sv);
const document = (field: string, sv: string) => told(DocumentRecord, field, sv);
const gift = (field: string, sv: string) => told(GiftRecord, field, sv);

const OF_MEETING = { kind: RecordKind.MEETING, primaryKey: ['meeting_id', 'line'] } as const;

export const asks = declare('asks', {
  ...OF_MEETING,
  title: { sv: 'Önskemål', en: 'Asks' },
  description: {
    sv: 'En rad är vad ena sidan ville av den andra vid ett möte.',
    en: 'A row is what one side wanted of the other at a meeting.',
  },
  field: 'Meeting.asks',
  list: 'asks',
  members: ['asks', 'withheld'],
  columns: [
    ...meetingLineColumns(),
    column('side', 'text', ask('side', 'Vem som bad.'), { required: true, vocabulary: sides }),
    column('text', 'text', ask('text', 'Vad som önskades, i ord.')),
    column('position', 'text', ask('position', 'Vad den som bad ville få gjort.'), {
      required: true,
      vocabulary: positions,
    }),
    column(
      'issue_id',
      'uuid',
      {
        sv: 'Den drivna fråga som det gällde.',
        en: 'The issue pursued that it was about.',
        field: 'Ask.issue',
      },
      { refers: 'issues' },
    ),
    withheldColumn('asks'),
  ],
});

export const decisionReferences = declare('decision_references', {
  ...OF_MEETING,
  title: { sv: 'Beslut', en: 'Decision references' },
  description: {
    sv: 'En rad är ett ärende, lagförslag, en utredning, ett EU-förfarande eller en upphandling som ett möte handlade om.',
    en: 'A row is a case, bill, inquiry, EU procedure or procurement that a meeting was about.',
  },
  field: 'Meeting.decisionReferences',
  list: 'decisionReferences',
  members: ['decisionReferences', 'withheld'],
  columns: [
    ...meetingLineColumns(),
    column('kind', 'text', decision('kind', 'Vilket slags beslut det är.'), {
      required: true,
      vocabulary: decisionKinds,
    }),
    column(
      'reference',
      'text',
      decision('reference', 'Dess nummer eller namn, till exempel SOU 2026:12 eller 2023/0123(COD).'),
      { required: true },
    ),
    column('title', 'text', decision('title', 'Dess rubrik.'), { property: `${DCTERMS}title` }),
    column('url', 'uri', decision('url', 'Var det kan läsas.')),
    withheldColumn('decisionReferences'),
  ],
});

export const documents = declare('documents', {
  ...OF_MEETING,
  title: { sv: 'Handlingar', en: 'Documents' },
  description: {
    sv: 'En rad är en handling som lämnades över i samband med ett möte. Bara vad som är känt om den, inte filen.',
    en: 'A row is a document that changed hands in connection with a meeting. Only what is known of it, not the file.',
  },
  field: 'Meeting.documents',
  list: 'documents',
  members: ['documents', 'withheld'],
  columns: [
    ...meetingLineColumns(),
    column('kind', 'text', document('kind', 'Vilket slags handling det är.'), {
      required: true,
      vocabulary: documentKinds,
    }),
    column('title', 'text', document('title', 'Dess rubrik.'), { property: `${DCTERMS}title` }),
    column('provided_by', 'text', document('providedBy', 'Vem som lämnade den.'), {
      required: true,
      vocabulary: sides,
    }),
    column('shared', 'text', document('shared', 'När den lämnades över.'), {
      required: true,
      vocabulary: sharedWhens,
    }),
    column('publicity', 'text', document('publicity', 'Vem som får läsa den.'), {
      required: true,
      vocabulary: publicities,
    }),
    column(
      'case_number',
      'text',
      document('caseNumber', 'Dess diarienummer: ange det när du begär ut en kopia.'),
    ),
    column('url', 'uri', document('url', 'Var den kan läsas.')),
    column(
      'media_type',
      'text',
      document('mediaType', 'Filens medietyp enligt IANA, till exempel application/pdf.'),
    ),
    column('bytes', 'integer', document('bytes', 'Filens storlek i byte.')),
    column('sha256', 'text', document('sha256', 'Filens SHA-256: 64 hexadecimala siffror.')),
    withheldColumn('documents'),
  ],
});

export const gifts = declare('gifts', {
  ...OF_MEETING,
  title: { sv: 'Gåvor', en: 'Gifts' },
  description: {
    sv: 'En rad är en gåva eller förmån som gavs eller togs emot vid ett möte.',
    en: 'A row is a gift or benefit given or received at a meeting.',
  },
  field: 'Meeting.gifts',
  list: 'gifts',
  members: ['gifts', 'withheld'],
  columns: [
    ...meetingLineColumns(),
    column(
      'direction',
      'text',
      gift('direction', 'Om den offentliga organisationen tog emot eller gav den.'),
      { required: true, vocabulary: giftDirections },
    ),
    column('description', 'text', gift('description', 'Vad det var.')),
    column('donor', 'text', gift('donor', 'Vem som gav den.')),
    column('value', 'decimal', gift('value', 'Dess värde som decimaltal: 1250.00.')),
    column('currency', 'text', gift('currency', 'Valutans kod enligt ISO 4217: SEK.')),
    withheldColumn('gifts'),
  ],
});
