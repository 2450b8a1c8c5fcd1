import { expect, it } from '@jest/globals';
import type { ColumnChoices, ImportChoices } from '../../imports/guess/choices.js';
import type { Survey } from '../../imports/guess/survey.rules.js';
import { fieldsOf } from './columns.forms.js';

it('A value of a file that is called as every object has something called is chosen for by nobody', () => {
  const column = { meaning: 'CHANNEL', formats: [], separator: '', values: { Telefon: 'PHONE_CALL' } };
  const choices = { columns: [column as unknown as ColumnChoices] } as unknown as ImportChoices;
  const seen = ['Telefon', 'constructor', '__proto__'].map((value) => ({ value }));
  const fields = fieldsOf(choices, { columns: [{ values: seen }] } as unknown as Survey);
  const chosen = seen.map((_, place) => fields.get(`/columns/0/values/${place}/target`));
  expect(chosen).toEqual([['PHONE_CALL'], [''], ['']]);
});
