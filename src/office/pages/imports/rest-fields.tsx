import { say } from '../../../platform/language/message.js';
import { Checkbox, Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import { faultsOf, type Form } from '../../../platform/pages/forms/form.js';
import { languages } from '../../../words/language-words.js';
import { channels, directions, initiators, nameBases } from '../../../words/meeting-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { ImportChoices } from '../../imports/guess/choices.js';
import { Meaning } from '../../imports/guess/meaning.js';
import { known } from './column-fields.js';
import { columnsMessages as texts } from './columns.messages.js';

/** What holds for the whole file: what it does not say, and how its rows belong together. */
export function RestFields({ form, choices }: { form: Form; choices: ImportChoices }) {
  const { language } = form;
  const means = (meaning: Meaning) => choices.columns.some((column) => column.meaning === meaning);
  const unknown = say(texts.unknown, language);
  const spoken = [
    ...choicesOf(languages, language),
    { value: 'und', label: say(texts.languageUnknown, language) },
  ];
  return (
    <section class="form-part">
      <h2>{say(texts.rest, language)}</h2>
      <p>{say(texts.restIntro, language)}</p>
      <Select form={form} name="/language" options={withOwn(spoken, choices.language)} />
      <Select
        form={form}
        name="/direction"
        options={known(choicesOf(directions, language))}
        nothing={unknown}
      />
      <Select
        form={form}
        name="/initiatedBy"
        options={known(choicesOf(initiators, language))}
        nothing={unknown}
      />
      <Select form={form} name="/channel" options={known(choicesOf(channels, language))} nothing={unknown} />
      <TextField form={form} name="/country" size={4} maxLength={2} />
      {(lacksYear(choices) || faultsOf(form, '/year').length > 0 || choices.year !== '') && (
        <TextField form={form} name="/year" size={6} inputMode="numeric" maxLength={4} />
      )}
      {means(Meaning.KEY) && <Checkbox form={form} name="/grouped" />}
      {means(Meaning.OWN_PERSON) && (
        <>
          <Checkbox form={form} name="/carried" />
          <Select
            form={form}
            name="/nameBasis"
            options={choicesOf(nameBases, language)}
            nothing={say(texts.noBasis, language)}
          />
          <TextField form={form} name="/basisNote" maxLength={1000} />
        </>
      )}
    </section>
  );
}

function lacksYear({ columns }: ImportChoices): boolean {
  return columns.some(
    ({ meaning, formats }) => meaning === Meaning.DATE && formats.some((format) => !/YY|EXCEL/.test(format)),
  );
}

/** What an earlier import had, though the page would not offer it. */
function withOwn(
  options: { value: string; label: string }[],
  value: string,
): { value: string; label: string }[] {
  return options.some((option) => option.value === value) ? options : [...options, { value, label: value }];
}
