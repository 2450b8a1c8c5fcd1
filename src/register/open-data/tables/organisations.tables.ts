import { identifierPages } from '../../../words/identifier-pages.js';
import { identifierSchemes, organisationKinds } from '../../../words/organisation-words.js';
import { RecordKind } from '../../../words/register-words.js';
import {
  IdentifierRecord,
  OrganisationNameRecord,
  OrganisationRecord,
} from '../../records/organisation.record.js';
import { idColumn, lineColumns, urlColumn, versionColumns } from './common-columns.js';
import { column, declare } from './declaration.js';
import { SCHEMA } from './properties.js';
import { told } from './said.js';

const organisation = (field: string, sv: string) => told(OrganisationRecord, field, sv);
const name = (field: string, sv: string) => told(OrganisationNameRecord, field, sv);
const identifier = (field: string, sv: string) => told(IdentifierRecord, field, sv);

const ORGANISATION = { sv: 'Organisationens id.', en: 'Id of the organisation.' };

export const organisations = declare('organisations', {
  title: { sv: 'Organisationer', en: 'Organisations' },
  description: {
    sv: 'En rad är en utomstående organisation som de offentliga organisationerna mött, som den är nu. En som slagits samman med en annan står kvar, med id för den som består.',
    en: 'A row is an outside organisation that the public bodies met, as it is now. One that was merged into another stays, with the id of the one that stands for it.',
  },
  kind: RecordKind.ORGANISATION,
  primaryKey: ['id'],
  columns: [
    idColumn('Organisation'),
    urlColumn('Organisation', 'organisations', 'id'),
    column('name', 'text', organisation('name', 'Dess registrerade namn, som det är nu.'), {
      required: true,
      property: `${SCHEMA}legalName`,
    }),
    column('kind', 'text', organisation('kind', 'Vilket slags organisation det är.'), {
      required: true,
      vocabulary: organisationKinds,
    }),
    column('country', 'text', organisation('country', 'Kod för dess land enligt ISO 3166-1 alpha-2: SE.'), {
      property: `${SCHEMA}addressCountry`,
    }),
    column('sector', 'text', organisation('sector', 'Branschen den verkar i, i ord.')),
    column('website', 'uri', organisation('website', 'Adress till dess webbplats.'), {
      property: 'http://xmlns.com/foaf/0.1/homepage',
    }),
    column(
      'merged_into_id',
      'uuid',
      {
        sv: 'Organisationen som står för den här efter en sammanslagning; tomt om den inte slagits samman.',
        en: 'The organisation that stands for this one after a merge; empty if it was not merged.',
        field: 'Organisation.mergedInto',
      },
      { refers: 'organisations', at: 'mergedIntoId' },
    ),
    ...versionColumns(),
  ],
});

export const organisationNames = declare('organisation_names', {
  title: { sv: 'Organisationernas namn', en: 'Names of organisations' },
  description: {
    sv: 'En rad är ett namn som en organisation har eller har haft utöver det registrerade.',
    en: 'A row is a name that an organisation has or had beside its legal name.',
  },
  kind: RecordKind.ORGANISATION,
  field: 'Organisation.names',
  list: 'names',
  members: ['names'],
  primaryKey: ['organisation_id', 'line'],
  columns: [
    ...lineColumns('organisation_id', 'organisations', ORGANISATION),
    column('name', 'text', name('name', 'Namnet.'), { required: true, property: `${SCHEMA}alternateName` }),
    column(
      'kind',
      'text',
      name(
        'kind',
        'Vilket slags namn det är, till exempel FORMER (tidigare) eller ABBREVIATION (förkortning).',
      ),
      { required: true },
    ),
    column('from_date', 'date', name('from', 'Första dagen det användes, där den är känd.'), { at: 'from' }),
    column('to_date', 'date', name('to', 'Sista dagen det användes, där den är känd.'), { at: 'to' }),
  ],
});

export const organisationIdentifiers = declare('organisation_identifiers', {
  title: { sv: 'Organisationernas nummer', en: 'Identifiers of organisations' },
  description: {
    sv: 'En rad är ett nummer som en organisation har i ett annat register.',
    en: 'A row is a number that an organisation has in another register.',
  },
  kind: RecordKind.ORGANISATION,
  field: 'Organisation.identifiers',
  list: 'identifiers',
  members: ['identifiers'],
  primaryKey: ['organisation_id', 'line'],
  columns: [
    ...lineColumns('organisation_id', 'organisations', ORGANISATION),
    column('scheme', 'text', identifier('scheme', 'Vilket register.'), {
      required: true,
      vocabulary: identifierSchemes,
    }),
    column('value', 'text', identifier('value', 'Numret, som det registret skriver det.'), {
      required: true,
      property: `${SCHEMA}identifier`,
    }),
    column('url', 'uri', identifier('url', 'Var det registret visar det.'), {
      from: { from: 'identifierPage', pages: identifierPages },
    }),
  ],
});
