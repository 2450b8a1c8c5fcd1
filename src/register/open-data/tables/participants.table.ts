import { participantRoles, sides } from '../../../words/meeting-words.js';
import { RecordKind } from '../../../words/register-words.js';
import { ParticipantRecord } from '../../records/participant.record.js';
import { meetingLineColumns, withheldColumn } from './common-columns.js';
import { column, declare } from './declaration.js';
import { SCHEMA } from './properties.js';
import { told } from './said.js';

const participant = (field: string, sv: string) => told(ParticipantRecord, field, sv);

export const participants = declare('participants', {
  title: { sv: 'Deltagare', en: 'Participants' },
  description: {
    sv: 'En rad är en deltagare i ett möte, eller flera som räknas tillsammans. Namnen är som de publicerades den dagen; id leder till dem som de är nu.',
    en: 'A row is a participant of a meeting, or several that are counted together. Names are as they were published that day; ids lead to them as they are now.',
  },
  kind: RecordKind.MEETING,
  field: 'Meeting.participants',
  list: 'participants',
  members: ['reference', 'date', 'participants', 'withheld'],
  primaryKey: ['meeting_id', 'line'],
  columns: [
    ...meetingLineColumns(),
    column(
      'meeting_reference',
      'text',
      { sv: 'Mötets referens.', en: 'Reference of the meeting.' },
      { required: true, from: { from: 'record', at: 'reference' } },
    ),
    column(
      'meeting_date',
      'date',
      { sv: 'Mötets första dag.', en: 'First day of the meeting.' },
      { required: true, from: { from: 'record', at: 'date' } },
    ),
    column('side', 'text', participant('side', 'På vems sida.'), { required: true, vocabulary: sides }),
    column('role', 'text', participant('role', 'I vilken roll.'), {
      required: true,
      vocabulary: participantRoles,
    }),
    column(
      'name',
      'text',
      participant('name', 'Personens namn, där det finns rättslig grund att publicera det.'),
      { property: `${SCHEMA}name` },
    ),
    column(
      'function_sv',
      'text',
      {
        sv: 'Funktion eller titel på svenska, som den publicerades den dagen.',
        en: 'Function or title in Swedish, as it was published that day.',
        field: 'Participant.function',
      },
      { at: 'function/sv' },
    ),
    column(
      'function_en',
      'text',
      {
        sv: 'Funktion eller titel på engelska, som den publicerades den dagen.',
        en: 'Function or title in English, as it was published that day.',
        field: 'Participant.function',
      },
      { at: 'function/en' },
    ),
    column(
      'capacity',
      'text',
      participant('capacity', 'I vilken egenskap, till exempel ”nämndens ordförande”.'),
    ),
    column('headcount', 'integer', participant('headcount', 'Hur många personer raden står för.'), {
      required: true,
      from: { from: 'line', at: 'headcount', otherwise: 1 },
    }),
    column(
      'official_id',
      'uuid',
      {
        sv: 'Företrädaren; tomt för utomstående.',
        en: 'The official; empty for outside people.',
        field: 'Participant.official',
      },
      { refers: 'officials' },
    ),
    column(
      'organisation_id',
      'uuid',
      {
        sv: 'Den utomstående organisationen, som den är nu: efter en sammanslagning den som består.',
        en: 'The outside organisation, as it is now: after a merge, the one that stands for it.',
        field: 'Participant.organisation',
      },
      { refers: 'organisations' },
    ),
    column(
      'organisation_name',
      'text',
      participant(
        'organisationName',
        'Den utomstående organisationens namn, som det publicerades den dagen.',
      ),
    ),
    column(
      'unit_name',
      'text',
      participant('unitName', 'Avdelningen eller enheten, som den hette den dagen.'),
    ),
    column(
      'on_behalf_of_id',
      'uuid',
      {
        sv: 'Organisationen som företräddes, till exempel konsultens kund, som den är nu.',
        en: 'The organisation that was represented, such as the client of a consultancy, as it is now.',
        field: 'Participant.onBehalfOf',
      },
      { refers: 'organisations' },
    ),
    column(
      'on_behalf_of_name',
      'text',
      participant(
        'onBehalfOfName',
        'Namnet på organisationen som företräddes, som det publicerades den dagen.',
      ),
    ),
    withheldColumn('participants'),
  ],
});
