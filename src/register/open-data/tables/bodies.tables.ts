import { bodyKinds } from '../../../words/body-words.js';
import { RecordKind } from '../../../words/register-words.js';
import { OfficialRecord, PostRecord } from '../../records/official.record.js';
import { NilReturnRecord } from '../../records/nil-return.record.js';
import { PublicBodyRecord } from '../../records/public-body.record.js';
import { idColumn, lineColumns, urlColumn, versionColumns } from './common-columns.js';
import { column, declare } from './declaration.js';
import { ORG, SCHEMA } from './properties.js';
import { told } from './said.js';

const body = (field: string, sv: string) => told(PublicBodyRecord, field, sv);
const post = (field: string, sv: string) => told(PostRecord, field, sv);
const nilReturn = (field: string, sv: string) => told(NilReturnRecord, field, sv);

export const publicBodies = declare('public_bodies', {
  title: { sv: 'Offentliga organisationer', en: 'Public bodies' },
  description: {
    sv: 'En rad är en offentlig organisation som för sitt register här. De bildar ett träd: en region, dess fullmäktige, nämnder, förvaltningar och bolag.',
    en: 'A row is a public organisation that keeps its register here. They form a tree: a region, its council, committees, administrations and companies.',
  },
  kind: RecordKind.PUBLIC_BODY,
  primaryKey: ['id'],
  columns: [
    idColumn('PublicBody'),
    urlColumn('PublicBody', 'bodies', 'slug'),
    column('slug', 'text', body('slug', 'Dess korta namn i adresser: region-varmland.'), { required: true }),
    column(
      'name_sv',
      'text',
      { sv: 'Dess namn på svenska.', en: 'Its name in Swedish.', field: 'PublicBody.name' },
      { at: 'name/sv', property: `${SCHEMA}name` },
    ),
    column(
      'name_en',
      'text',
      { sv: 'Dess namn på engelska.', en: 'Its name in English.', field: 'PublicBody.name' },
      { at: 'name/en', property: `${SCHEMA}name` },
    ),
    column('kind', 'text', body('kind', 'Vilket slags organisation det är.'), {
      required: true,
      vocabulary: bodyKinds,
    }),
    column(
      'organisation_number',
      'text',
      body('organisationNumber', 'Dess svenska organisationsnummer: tio siffror.'),
    ),
    column(
      'parent_id',
      'uuid',
      {
        sv: 'Organisationen som den är en del av.',
        en: 'The body that it is part of.',
        field: 'PublicBody.parent',
      },
      { refers: 'public_bodies', property: `${ORG}subOrganizationOf` },
    ),
    column(
      'demonstration',
      'boolean',
      body(
        'demonstration',
        'Om den är påhittad: allt som en demonstrationsorganisation publicerar är påhittat.',
      ),
      { required: true },
    ),
    ...versionColumns(),
  ],
});

export const officials = declare('officials', {
  title: { sv: 'Företrädare', en: 'Officials' },
  description: {
    sv: 'En rad är en person som företräder en offentlig organisation: förtroendevald, chef eller annan anställd. I registret så länge ett publicerat möte nämner personen.',
    en: 'A row is a person who acts for a public body: elected, manager or other staff. In the register for as long as a published meeting names them.',
  },
  kind: RecordKind.OFFICIAL,
  primaryKey: ['id'],
  columns: [
    idColumn('Official'),
    urlColumn('Official', 'officials', 'id'),
    column(
      'name',
      'text',
      told(OfficialRecord, 'name', 'Namnet som det är nu; tomt där bara uppdrag och enhet är offentliga.'),
      { property: `${SCHEMA}name` },
    ),
    ...versionColumns(),
  ],
});

export const posts = declare('posts', {
  title: { sv: 'Uppdrag', en: 'Posts' },
  description: {
    sv: 'En rad är vad en företrädare är eller har varit, i vilken offentlig organisation, och när.',
    en: 'A row is what an official is or was, in which public body, and when.',
  },
  kind: RecordKind.OFFICIAL,
  field: 'Official.posts',
  list: 'posts',
  members: ['posts'],
  primaryKey: ['official_id', 'line'],
  columns: [
    ...lineColumns('official_id', 'officials', { sv: 'Företrädarens id.', en: 'Id of the official.' }),
    column(
      'title_sv',
      'text',
      {
        sv: 'Vad uppdraget heter på svenska.',
        en: 'What the post is called in Swedish.',
        field: 'Post.title',
      },
      { at: 'title/sv' },
    ),
    column(
      'title_en',
      'text',
      {
        sv: 'Vad uppdraget heter på engelska.',
        en: 'What the post is called in English.',
        field: 'Post.title',
      },
      { at: 'title/en' },
    ),
    column(
      'public_body_id',
      'uuid',
      {
        sv: 'Den offentliga organisation som uppdraget hör till.',
        en: 'The public body that the post belongs to.',
        field: 'Post.publicBody',
      },
      { required: true, refers: 'public_bodies', property: `${ORG}postIn` },
    ),
    column('unit_name', 'text', post('unitName', 'Avdelningen eller enheten, där uppdraget finns i en.')),
    column('from_date', 'date', post('from', 'Första dagen. Tomt: sedan före registret.'), { at: 'from' }),
    column('to_date', 'date', post('to', 'Sista dagen. Tomt: inte avslutat.'), { at: 'to' }),
  ],
});

export const nilReturns = declare('nil_returns', {
  title: { sv: 'Nollrapporter', en: 'Nil returns' },
  description: {
    sv: 'En rad är intygandet att den som har ett uppdrag inte haft någon lobbykontakt att redovisa under en period.',
    en: 'A row is the statement that the holder of a post had no lobbying contact to report in a period.',
  },
  kind: RecordKind.NIL_RETURN,
  primaryKey: ['id'],
  columns: [
    idColumn('NilReturn'),
    column(
      'public_body_id',
      'uuid',
      { sv: 'Den offentliga organisationen.', en: 'The public body.', field: 'NilReturn.publicBody' },
      { required: true, refers: 'public_bodies' },
    ),
    column('official_id', 'uuid', {
      sv: 'Företrädaren vars uppdrag det gäller. Står inte i officials förrän ett publicerat möte nämner personen.',
      en: 'The official whose post it is. Not in officials until a published meeting names them.',
      field: 'NilReturn.official',
    }),
    column('post_title', 'text', nilReturn('postTitle', 'Uppdraget som intygandet gäller.')),
    column('from_date', 'date', nilReturn('from', 'Periodens första dag.'), { required: true, at: 'from' }),
    column('to_date', 'date', nilReturn('to', 'Periodens sista dag.'), { required: true, at: 'to' }),
    column('filed_at', 'datetime', nilReturn('filedAt', 'När intygandet gjordes.'), { required: true }),
    ...versionColumns(),
  ],
});
