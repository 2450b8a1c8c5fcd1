import { grounds, reviews } from '../../../words/register-words.js';
import { MeetingRecord } from '../../records/meeting.record.js';
import { QualityNoteRecord, SourceRecord, WithheldRecord } from '../../records/record-notes.record.js';
import { column } from './declaration.js';
import { DCTERMS } from './properties.js';
import { told } from './said.js';

const meeting = (field: string, sv: string) => told(MeetingRecord, field, sv);

/** How and when a meeting became public. */
export const publicationColumns = [
  column('published_at', 'datetime', meeting('publishedAt', 'När det först publicerades.'), {
    required: true,
    property: `${DCTERMS}issued`,
  }),
  column('corrected_at', 'datetime', meeting('correctedAt', 'När det senast rättades; tomt: aldrig.'), {
    from: { from: 'entry', at: 'correctedAt' },
  }),
  column(
    'days_to_publication',
    'integer',
    meeting(
      'daysToPublication',
      'Dagar från mötets sista dag till publiceringen, i Sverige. Tomt för importerade poster.',
    ),
  ),
  column(
    'late',
    'boolean',
    meeting('late', 'Om det publicerades senare än den gräns som gällde den dagen.'),
    { required: true },
  ),
  column('review', 'text', meeting('review', 'Hur det granskades innan det blev offentligt.'), {
    required: true,
    vocabulary: reviews,
  }),
  column(
    'demonstration',
    'boolean',
    meeting('demonstration', 'Om det är påhittat, för demonstration: det har aldrig ägt rum.'),
    { required: true },
  ),
];

/** What is to be known of a meeting's record. */
export const noteColumns = [
  column(
    'quality_notes',
    'text',
    told(QualityNoteRecord, 'code', 'Vad en importerad post saknar av det som krävs i dag: noternas namn.'),
    { list: true, from: { from: 'all', in: 'qualityNotes', member: 'code' } },
  ),
  column(
    'withheld_fields',
    'text',
    told(
      WithheldRecord,
      'field',
      'Vad som är undanhållet, som JSON Pointer (RFC 6901) in i posten: /participants/0/name.',
    ),
    { list: true, from: { from: 'all', in: 'withheld', member: 'field' } },
  ),
  column(
    'withheld_grounds',
    'text',
    told(
      WithheldRecord,
      'ground',
      'Varför, för vart och ett av dem i samma ordning. För en persons namn alltid PERSONAL_DATA.',
    ),
    { list: true, vocabulary: grounds, from: { from: 'all', in: 'withheld', member: 'ground' } },
  ),
  column(
    'withheld_since',
    'datetime',
    told(WithheldRecord, 'since', 'Sedan när, för vart och ett av dem i samma ordning.'),
    { list: true, from: { from: 'all', in: 'withheld', member: 'since' } },
  ),
  column(
    'source_name',
    'text',
    told(SourceRecord, 'name', 'Namnet på registret som en importerad post kommer från.'),
    { at: 'source/name' },
  ),
  column('source_url', 'uri', told(SourceRecord, 'url', 'Källans adress.'), { at: 'source/url' }),
  column('source_licence', 'text', told(SourceRecord, 'licence', 'Licensen som källan lyder under.'), {
    at: 'source/licence',
  }),
  column(
    'source_reference',
    'text',
    told(SourceRecord, 'reference', 'Vad som identifierar posten i källan.'),
    { at: 'source/reference' },
  ),
];
