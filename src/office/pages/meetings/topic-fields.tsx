import { say } from '../../../platform/language/message.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import { chosenIn } from '../../../platform/pages/forms/form.js';
import { Part } from './form-parts.js';
import { meetingFormMessages as texts } from './meeting-form.messages.js';
import type { MeetingFormView } from './meeting-form.view.js';

const NAME = '/topicCodes';

/** Topics: those that are chosen or usual first, all others folded away by their broader ones. */
export function TopicFields({ view: { form, around } }: { view: MeetingFormView }) {
  const { language } = form;
  const chosen = chosenIn(form, NAME);
  const all = around.topicGroups.flatMap(({ topics }) => topics);
  const usual = new Set(around.usualTopics.map(({ value }) => value));
  const first = all.filter(({ value }) => chosen.includes(value) || usual.has(value));
  const shown = new Set(first.map(({ value }) => value));
  return (
    <Part form={form} name={NAME} title={texts.topics}>
      <Hidden name={NAME} value="" />
      <p data-field="description">{say(texts.topicsHint, language)}</p>
      {first.length > 0 && (
        <Topics label={say(texts.topics, language)} topics={first} chosen={chosen} quiet />
      )}
      <details class="folded" id="all-topics" open={first.length === 0 && form.reasons.some(isOfTopics)}>
        <summary>{say(texts.allTopics, language, { count: all.length })}</summary>
        {around.topicGroups.map(({ label, topics }) => (
          <Topics
            key={label}
            label={label}
            topics={topics.filter(({ value }) => !shown.has(value))}
            chosen={chosen}
          />
        ))}
      </details>
    </Part>
  );
}

function isOfTopics({ field }: { field?: string }): boolean {
  return field === NAME;
}

function Topics({ label, topics, chosen, quiet }: TopicsProps) {
  if (topics.length === 0) return null;
  return (
    <fieldset class="ds-fieldset topics">
      <legend class={quiet ? 'sr-only' : 'ds-label'}>{label}</legend>
      <div class="columns">
        {topics.map(({ value, label: said }) => (
          <div key={value} class="ds-field choice">
            <input
              class="ds-input"
              type="checkbox"
              id={`topic-${value}`}
              name={NAME}
              value={value}
              checked={chosen.includes(value)}
            />
            <label class="ds-label" for={`topic-${value}`} data-weight="regular">
              {said}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface TopicsProps {
  label: string;
  topics: readonly Option[];
  chosen: readonly string[];
  /** Whether only those who hear the page are told the heading. */
  quiet?: boolean;
}
