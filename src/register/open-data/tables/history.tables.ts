import { changeTypes, recordKinds } from '../../../words/register-words.js';
import { ChangeRecord } from '../../records/change.record.js';
import { column, declare } from './declaration.js';
import { DCTERMS } from './properties.js';
import { told } from './said.js';

const change = (field: string, sv: string) => told(ChangeRecord, field, sv);

const ENTRY = [
  column('seq', 'integer', change('seq', 'Plats i registret: från 1, utan luckor. Kan växa ur 32 bitar.'), {
    required: true,
  }),
  column('kind', 'text', change('kind', 'Vad posten handlar om.'), {
    required: true,
    vocabulary: recordKinds,
  }),
  column('id', 'uuid', change('id', 'Postens id.'), { required: true, property: `${DCTERMS}identifier` }),
  column('reference', 'text', change('reference', 'Postens referens, om den har någon.')),
  column('version', 'integer', change('version', 'Postens version, från 1.'), { required: true }),
  column('type', 'text', change('type', 'Vad som hände.'), { required: true, vocabulary: changeTypes }),
  column('at', 'datetime', change('at', 'När det blev offentligt.'), {
    required: true,
    property: `${DCTERMS}issued`,
  }),
  column('reason', 'text', change('reason', 'Varför, med den offentliga organisationens ord.')),
  column('hash', 'text', change('hash', 'Postens lövhash i kedjan: 64 hexadecimala siffror.'), {
    required: true,
  }),
];

export const versions = declare('versions', {
  title: { sv: 'Versioner', en: 'Versions' },
  description: {
    sv: 'En rad är en version av en post, i den ordning de blev offentliga: vad som hände, när och varför. Också återkallade poster står här.',
    en: 'A row is a version of a record, in the order they became public: what happened, when and why. Withdrawn records stand here too.',
  },
  primaryKey: ['seq'],
  columns: ENTRY,
});

export const changes = declare('changes', {
  title: { sv: 'Ändringslogg', en: 'Change log' },
  description: {
    sv: 'En rad är en version av en post med allt den säger, och med det som behövs för att pröva att inget har ändrats i tysthet.',
    en: 'A row is a version of a record with all that it says, and with what it takes to check that nothing was changed in silence.',
  },
  primaryKey: ['seq'],
  columns: [
    ...ENTRY,
    column(
      'cursor',
      'text',
      change('cursor', 'Fråga efter det som kommer efter den för att få det som kom senare.'),
      { required: true, from: { from: 'entry', at: 'seq' } },
    ),
    column(
      'record',
      'json',
      {
        sv: 'Vad versionen säger, utan det som är undanhållet sedan dess.',
        en: 'What the version says, without what is withheld since.',
        field: 'Change.record',
      },
      { required: true },
    ),
    column('key', 'text', {
      sv: 'Postens nyckel, som varje salt följer av: 64 hexadecimala siffror. Tomt när något i posten har maskerats.',
      en: 'Key of the record, from which every salt follows: 64 hexadecimal digits. Empty once something of the record was redacted.',
    }),
    column('salts', 'json', {
      sv: 'Salt för det som finns kvar efter en maskering, per JSON Pointer.',
      en: 'Salts of what remains after a redaction, by JSON Pointer.',
    }),
    column(
      'gone',
      'json',
      {
        sv: 'Utfästelser för det som har maskerats, per JSON Pointer.',
        en: 'Commitments of what was redacted, by JSON Pointer.',
      },
      { required: true },
    ),
  ],
});
