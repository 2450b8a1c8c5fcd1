import { momentInWords } from '../../../../platform/language/in-words.js';
import type { Language } from '../../../../platform/language/language.js';
import { type Message, say } from '../../../../platform/language/message.js';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import type { OfficePage } from '../../frame/answer.js';
import { Button } from '../../frame/buttons.js';
import { Heading } from '../../frame/office-frame.js';
import { PostForm } from '../../frame/post-form.js';
import { meetingFormTexts } from '../form/meeting-form.texts.js';
import type { Surroundings } from '../form/meeting-form.view.js';
import { mergeMessages as texts } from './merge.messages.js';
import type { Difference } from './merge.rules.js';
import { readable } from '../readable.js';

/** Two people's versions of one meeting. */
export interface MergeView {
  language: Language;
  /** Where what was chosen is sent. */
  action: string;
  /** What the button says. */
  button: Message;
  above: OfficePage['above'];
  mine: Values;
  theirs: Values;
  differences: readonly Difference[];
  /** Who changed it meanwhile, and when. */
  by: string | null;
  at: Date;
  /** Whether that was the same person, in another window. */
  self: boolean;
  around: Surroundings;
}

/** Each difference, with both ways of writing it beside each other, to choose from. */
export function mergePage(view: MergeView): OfficePage {
  const { language, action, button, above, mine, at } = view;
  const title = say(view.self ? texts.selfTitle : texts.title, language);
  const intro = view.self ? texts.selfIntro : texts.intro;
  const by = view.by ?? say(texts.somebody, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p class="lead">{say(intro, language, { name: by, when: momentInWords(at, language) })}</p>
      <PostForm action={action}>
        {[...mine]
          .filter(([name]) => name.startsWith('/') || ['base', 'key'].includes(name))
          .flatMap(([name, held]) =>
            held.map((value, place) => (
              <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
            )),
          )}
        {view.differences.length === 0 && <p>{say(texts.same, language)}</p>}
        {view.differences.map((difference) => (
          <Choice key={difference.part} view={view} difference={difference} by={by} />
        ))}
        <p class="actions">
          <Button>{say(button, language)}</Button>
        </p>
      </PostForm>
    </>
  );
  return { title, body, area: 'meetings', ...(above ? { above } : {}), status: 409 };
}

function Choice({ view, difference: { part, changedBy }, by }: ChoiceProps) {
  const { language, mine, theirs, around } = view;
  const label = meetingFormTexts[`/${part}`]?.label;
  const why = { ME: texts.onlyMine, THEM: texts.onlyTheirs, BOTH: texts.both }[changedBy];
  const options = [
    { value: 'mine', said: say(texts.mine, language), shown: readable(mine, part, { language, around }) },
    {
      value: 'theirs',
      said: say(texts.theirs, language, { name: by }),
      shown: readable(theirs, part, { language, around }),
    },
  ];
  const preset = changedBy === 'THEM' ? 'theirs' : 'mine';
  return (
    <fieldset class="ds-fieldset merge">
      <legend class="ds-label" data-weight="medium">
        {label ? say(label, language) : part}
      </legend>
      <p data-field="description">{say(why, language, { name: by })}</p>
      <div class="side-by-side">
        {options.map(({ value, said, shown }) => (
          <div key={value} class="merge-side">
            <div class="ds-field choice">
              <input
                class="ds-input"
                type="radio"
                id={`${part}-${value}`}
                name={`choose ${part}`}
                value={value}
                checked={value === preset}
                aria-describedby={`${part}-${value}-shown`}
              />
              <label class="ds-label" for={`${part}-${value}`}>
                {said}
              </label>
            </div>
            <div id={`${part}-${value}-shown`} class="merge-text">
              {shown.length === 0
                ? say(texts.empty, language)
                : shown.map((line) => <p key={line}>{line}</p>)}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  view: MergeView;
  difference: Difference;
  by: string;
}
