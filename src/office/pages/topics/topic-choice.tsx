import { say } from '../../../platform/language/message.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import { chosenIn, type Form } from '../../../platform/pages/forms/form.js';
import { topicChoiceMessages as texts } from './topic-choice.messages.js';
import type { TopicGroup } from './topic-groups.js';

const NAME = '/topicCodes';

interface TopicChoiceProps {
  form: Form;
  groups: readonly TopicGroup[];
  /** Those that are offered first. */
  usual?: readonly Option[];
}

/** Topics: those that are chosen or usual first, all others folded away by their broader ones. */
export function TopicChoice({ form, groups, usual = [] }: TopicChoiceProps) {
  const { language } = form;
  const chosen = chosenIn(form, NAME);
  const all = groups.flatMap(({ topics }) => topics);
  const offered = new Set(usual.map(({ value }) => value));
  const first = all.filter(({ value }) => chosen.includes(value) || offered.has(value));
  const shown = new Set(first.map(({ value }) => value));
  return (
    <>
      <Hidden name={NAME} value="" />
      <p data-field="description">{say(texts.hint, language)}</p>
      {first.length > 0 && (
        <Topics label={say(texts.topics, language)} topics={first} chosen={chosen} quiet />
      )}
      <details class="folded" id="all-topics" open={first.length === 0 && form.reasons.some(isOfTopics)}>
        <summary>{say(texts.all, language, { count: all.length })}</summary>
        {groups.map(({ label, topics }) => (
          <Topics
            key={label}
            label={label}
            topics={topics.filter(({ value }) => !shown.has(value))}
            chosen={chosen}
          />
        ))}
      </details>
    </>
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
