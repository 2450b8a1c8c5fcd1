import { say } from '../../../../platform/language/message.js';
import { Select } from '../../../../platform/pages/forms/choices.js';
import { Hidden, TextField } from '../../../../platform/pages/forms/fields.js';
import { valueOf } from '../../../../platform/pages/forms/form.js';
import { nameBases, ParticipantRole, participantRoles, Side } from '../../../../words/meeting-words.js';
import { grounds } from '../../../../words/register-words.js';
import { choicesOf } from '../../../../words/vocabulary.js';
import { Button } from '../../frame/buttons.js';
import { linesOf } from './form-lines.rules.js';
import { Folded, Line, Part } from './form-parts.js';
import { meetingFormMessages as texts } from './meeting-form.messages.js';
import type { MeetingFormView } from './meeting-form.view.js';
import { PartyPicker } from '../pickers/party-picker.js';
import { rareFieldMessages as rare } from './rare-fields.messages.js';

const OWN: string = Side.OWN;
const UNKNOWN: string = ParticipantRole.UNKNOWN;

const SIDES = [
  { side: Side.OWN, title: texts.ownSide, add: texts.addOwn },
  { side: Side.COUNTERPART, title: texts.counterpart, add: texts.addCounterpart },
  { side: Side.OTHER, title: texts.otherSide, add: texts.addOther },
] as const;

/** Who took part, the sides beside each other. */
export function ParticipantLines({ view }: { view: MeetingFormView }) {
  const { form } = view;
  return (
    <Part form={form} name="/participants" title={texts.who}>
      <Hidden name="/participants" value="" />
      <div class="sides">
        {SIDES.map(({ side, title, add }) => (
          <div key={side} class={side === Side.OTHER ? 'side-other' : ''}>
            {(side !== Side.OTHER || linesOf(form.values, side).length > 0) && (
              <h3>{say(title, form.language)}</h3>
            )}
            {linesOf(form.values, side).map((number, place) => (
              <Participant key={number} view={view} number={number} place={place} />
            ))}
            <Button look="secondary" name="add" value={`/participants?${side}`}>
              {say(add, form.language)}
            </Button>
          </div>
        ))}
      </div>
    </Part>
  );
}

function Participant({ view, number, place }: LineProps & { place: number }) {
  const { form } = view;
  const { language } = form;
  const line = `/participants/${number}`;
  const side = valueOf(form, `${line}/side`);
  const own = side === OWN;
  const title = `${say(texts.person, language)} ${place + 1}`;
  const picker = {
    name: `${line}/who`,
    id: `${line}/${own ? 'officialId' : 'organisationId'}`,
    official: own,
  };
  return (
    <Line form={form} name={line} title={title}>
      <Hidden name={`${line}/side`} value={side} />
      <PartyPicker
        view={view}
        picker={picker}
        label={say(own ? texts.official : texts.organisation, language)}
        hint={say(own ? texts.officialHint : texts.organisationHint, language)}
      />
      {own ? <OwnMore view={view} number={number} /> : <OutsideMore view={view} number={number} />}
    </Line>
  );
}

interface LineProps {
  view: MeetingFormView;
  number: number;
}

function OwnMore({ view, number }: LineProps) {
  const { form } = view;
  const line = `/participants/${number}`;
  const folded = ['functionSv', ...RARE, ...NAMING].map((member) => `${line}/${member}`);
  // What the post of an official says was filled in when it was published.
  const known = valueOf(form, `${line}/officialId`) === '' ? [] : ['functionSv', 'unitName'];
  const quiet = ['functionEn', ...known].map((member) => `${line}/${member}`);
  return (
    <Folded form={form} summary={say(texts.moreOwn, form.language)} names={folded} quiet={quiet}>
      <Role form={form} line={line} />
      <TextField form={form} name={`${line}/functionSv`} maxLength={200} />
      <Headcount form={form} line={line} />
      <Rare form={form} line={line} />
      {/* Officials are named by what is known of them; other programs may have told the name of somebody else. */}
      {NAMING.some((member) => valueOf(form, `${line}/${member}`) !== '') && (
        <Naming view={view} number={number} />
      )}
      <WithheldName form={form} line={line} />
    </Folded>
  );
}

function OutsideMore({ view, number }: LineProps) {
  const { form } = view;
  const { language } = form;
  const line = `/participants/${number}`;
  const folded = [...RARE, ...NAMING].map((member) => `${line}/${member}`);
  return (
    <>
      <div class="side-by-side uneven">
        <TextField form={form} name={`${line}/functionSv`} maxLength={200} />
        <Headcount form={form} line={line} />
      </div>
      <Folded form={form} summary={say(texts.naming, language)} names={folded} quiet={[`${line}/functionEn`]}>
        <Role form={form} line={line} />
        <Naming view={view} number={number} />
        <WithheldName form={form} line={line} />
        <Rare form={form} line={line} />
      </Folded>
    </>
  );
}

const NAMING = ['behalf', 'name', 'nameBasis', 'nameCitation'];

/** For whom somebody came, and what they are called. */
function Naming({ view, number }: LineProps) {
  const { form } = view;
  const line = `/participants/${number}`;
  return (
    <>
      <PartyPicker
        view={view}
        picker={{ name: `${line}/behalf`, id: `${line}/onBehalfOfId`, official: false }}
      />
      <p>{say(texts.namingMore, form.language)}</p>
      <TextField form={form} name={`${line}/name`} maxLength={200} autocomplete="off" />
      <Select
        form={form}
        name={`${line}/nameBasis`}
        options={choicesOf(nameBases, form.language)}
        nothing={say(texts.noBasis, form.language)}
      />
      <TextField form={form} name={`${line}/nameCitation`} maxLength={300} />
    </>
  );
}

// What is kept as not known may stay so; nobody chooses it.
function isChosen(form: MeetingFormView['form'], line: string): boolean {
  return valueOf(form, `${line}/role`) === UNKNOWN;
}

function Role({ form, line }: { form: MeetingFormView['form']; line: string }) {
  const roles = choicesOf(participantRoles, form.language).filter(
    ({ value }) => value !== ParticipantRole.UNKNOWN || isChosen(form, line),
  );
  return <Select form={form} name={`${line}/role`} options={roles} />;
}

function Headcount({ form, line }: { form: MeetingFormView['form']; line: string }) {
  return <TextField form={form} name={`${line}/headcount`} size={5} inputMode="numeric" maxLength={5} />;
}

/** What is folded away on each line and seldom asked for. */
const RARE = ['functionEn', 'capacity', 'unitName', 'withheldGround'];

function Rare({ form, line }: { form: MeetingFormView['form']; line: string }) {
  return (
    <>
      <TextField form={form} name={`${line}/functionEn`} maxLength={200} />
      <TextField form={form} name={`${line}/capacity`} maxLength={200} />
      <TextField form={form} name={`${line}/unitName`} maxLength={200} />
    </>
  );
}

function WithheldName({ form, line }: { form: MeetingFormView['form']; line: string }) {
  return (
    <Select
      form={form}
      name={`${line}/withheldGround`}
      options={choicesOf(grounds, form.language).map(({ value, label }) => ({
        value,
        label: say(rare.withheldBecause, form.language, { ground: label }),
      }))}
      nothing={say(rare.notWithheld, form.language)}
    />
  );
}
