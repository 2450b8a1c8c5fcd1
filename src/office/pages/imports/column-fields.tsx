import type { Language } from '../../../platform/language/language.js';
import { dayInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { type Option, Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import { channels, directions, initiators } from '../../../words/meeting-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { ColumnChoices } from '../../imports/guess/choices.js';
import { readBy, turned } from '../../imports/guess/date-guess.rules.js';
import { CODED, Meaning, NO_GIFT, SEPARABLE, SEPARATORS } from '../../imports/guess/meaning.js';
import type { SurveyedColumn } from '../../imports/guess/survey.rules.js';
import { asOne } from './columns.forms.js';
import { columnsMessages as texts } from './columns.messages.js';
import { meaningMessages, separatorMessages } from './meaning.messages.js';

/** A topic as it can be chosen. */
export interface TopicOption {
  code: string;
  label: Readonly<Record<Language, string>>;
}

interface ColumnProps {
  form: Form;
  place: number;
  column: SurveyedColumn;
  chosen: ColumnChoices;
  rows: number;
  topics: readonly TopicOption[];
  forgotten: boolean;
}

/** One column: what stands in it, and what it is taken to mean. */
export function ColumnFields(props: ColumnProps) {
  const { form, place, column, rows } = props;
  const { language } = form;
  const header = column.header || say(texts.unnamed, language);
  const { filled } = column;
  return (
    <fieldset class="form-line" id={`column-${place + 1}`}>
      <legend>
        <strong>{say(texts.column, language, { number: place + 1, header })}</strong>
      </legend>
      <div class="column-look">
        <div>
          <p class="quiet">
            {filled === 0 ? say(texts.emptyColumn, language) : say(texts.filled, language, { filled, rows })}
          </p>
          <Samples {...props} />
        </div>
        <div>
          <Select form={form} name={`/columns/${place}/meaning`} options={meanings(language)} />
          <Asked {...props} />
        </div>
      </div>
    </fieldset>
  );
}

function Samples({ form: { language }, column: { samples, filled }, forgotten }: ColumnProps) {
  if (filled === 0) return null;
  if (forgotten) return <p class="quiet">{say(texts.samplesGone, language)}</p>;
  return (
    <>
      <p class="quiet">{say(texts.samples, language)}</p>
      <ul class="samples">
        {samples.map((sample) => (
          <li key={sample}>{sample}</li>
        ))}
      </ul>
    </>
  );
}

/** The questions that belong to what the column means. */
function Asked(props: ColumnProps) {
  const { form, place, chosen } = props;
  const { meaning } = chosen;
  return (
    <>
      {(meaning === Meaning.DATE || meaning === Meaning.END_DATE) && <DateFields {...props} />}
      {SEPARABLE.includes(meaning) && (
        <Select form={form} name={`/columns/${place}/separator`} options={separators(form.language)} />
      )}
      {CODED.includes(meaning) && <Values {...props} />}
    </>
  );
}

function DateFields({ form, place, column, chosen }: ColumnProps) {
  const { language } = form;
  return (
    <>
      {column.dates?.isDoubtful && (
        <p class="ds-alert" data-color="warning">
          {say(texts.formatDoubt, language)}
        </p>
      )}
      <Select
        form={form}
        name={`/columns/${place}/format`}
        options={formatsFor(column, chosen, language)}
        nothing={say(texts.formatUnknown, language)}
      />
      <TextField form={form} name={`/columns/${place}/ownFormat`} size={24} maxLength={200} />
    </>
  );
}

/** What was chosen, what was guessed, and the same with day and month the other way round. */
function formatsFor(column: SurveyedColumn, chosen: ColumnChoices, language: Language): Option[] {
  const guessed = column.dates?.formats ?? [];
  const around = guessed.map((format) => turned(format) ?? format);
  const each = [...new Set([chosen.formats, guessed, around].map(asOne))].filter((one) => one !== '');
  return each.map((format) => ({ value: format, label: readAs(format, column.samples, language) }));
}

function readAs(format: string, samples: readonly string[], language: Language): string {
  for (const sample of samples) {
    const date = readBy(format.split(' | '), sample);
    if (!date) continue;
    const [first, last] = [dayInWords(date.first, language), dayInWords(date.last, language)];
    return say(texts.formatReads, language, {
      format,
      sample,
      day: first === last ? first : `${first} – ${last}`,
    });
  }
  return format;
}

function Values({ form, place, column, chosen, topics }: ColumnProps) {
  const { language } = form;
  if (column.values.length === 0) return <p class="quiet">{say(texts.tooManyValues, language)}</p>;
  const { nothing, options } = targets(chosen.meaning, topics, language);
  return (
    <details class="folded" open>
      <summary>{say(texts.values, language)}</summary>
      {column.values.map(({ value, count }, number) => (
        <Select
          key={value}
          form={form}
          name={`/columns/${place}/values/${number}/target`}
          label={say(texts.value, language, { value, count })}
          options={options}
          nothing={nothing}
        />
      ))}
    </details>
  );
}

function targets(
  meaning: Meaning,
  topics: readonly TopicOption[],
  language: Language,
): { nothing: string; options: readonly Option[] } {
  if (meaning === Meaning.GIFTS) {
    const noGift = { value: NO_GIFT, label: say(texts.noGift, language) };
    return { nothing: say(texts.isGift, language), options: [noGift] };
  }
  const nothing = say(texts.noValue, language);
  if (meaning === Meaning.TOPIC) {
    return { nothing, options: topics.map(({ code, label }) => ({ value: code, label: label[language] })) };
  }
  if (meaning === Meaning.DIRECTION) return { nothing, options: known(choicesOf(directions, language)) };
  if (meaning === Meaning.INITIATOR) return { nothing, options: known(choicesOf(initiators, language)) };
  return { nothing, options: known(choicesOf(channels, language)) };
}

/** That it is not known is what nothing chosen says. */
export function known(options: readonly Option[]): Option[] {
  return options.filter(({ value }) => value !== 'UNKNOWN');
}

function meanings(language: Language): Option[] {
  return Object.values(Meaning).map((value) => ({ value, label: say(meaningMessages[value], language) }));
}

function separators(language: Language): Option[] {
  return Object.keys(SEPARATORS).map((value) => ({
    value,
    label: say(separatorMessages[value as keyof typeof separatorMessages], language),
  }));
}
