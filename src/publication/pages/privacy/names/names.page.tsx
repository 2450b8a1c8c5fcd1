import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { Heading } from '../../../../office/pages/frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../../../../office/pages/frame/paging.js';
import { SearchForm } from '../../../../office/pages/frame/search-form.js';
import { useVisit } from '../../../../office/pages/frame/visit.js';
import { dayInWords } from '../../../../platform/language/in-words.js';
import type { Language } from '../../../../platform/language/language.js';
import { say } from '../../../../platform/language/message.js';
import { stockholmTime } from '../../../../platform/language/stockholm.js';
import { Checkbox, type Option, Select } from '../../../../platform/pages/forms/choices.js';
import type { Form } from '../../../../platform/pages/forms/form.js';
import { Table } from '../../../../platform/pages/table.js';
import { MeetingState, meetingStates, NameBasis } from '../../../../words/meeting-words.js';
import { grounds } from '../../../../words/register-words.js';
import { NameStanding, type OutsideName } from '../../../people/names/outside-name.js';
import { privacyMessages } from '../privacy.messages.js';
import { namesMessages as texts } from './names.messages.js';

/** A name in the list, and whether whoever looks may decide about it. */
export interface NameRow extends OutsideName {
  may: boolean;
}

export interface NamesView {
  form: Form;
  rows: readonly NameRow[];
  /** Those to choose from, where there is more than one. */
  bodies: readonly Option[];
  searching: boolean;
}

/** Every name of an outside person that is public or is to be, and what was decided about it. */
export function namesPage({ form, rows, bodies, searching }: NamesView): OfficePage {
  const { language } = form;
  const title = say(texts.title, language);
  const shown = rows.slice(0, PAGE_LENGTH);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      <Filters form={form} bodies={bodies} />
      {shown.length === 0 ? (
        <p>{say(searching ? texts.emptySearch : texts.empty, language)}</p>
      ) : (
        <Names rows={shown} title={title} />
      )}
      <Paging found={rows} />
    </>
  );
  return { title, body, area: 'privacy', above: aboveNames(language) };
}

/** The pages above those about names. */
export function aboveNames(language: Language): { label: string; path: string }[] {
  return [{ label: say(privacyMessages.title, language), path: '/office/privacy' }];
}

function Filters({ form, bodies }: Pick<NamesView, 'form' | 'bodies'>) {
  const { language } = form;
  const told = (name: keyof typeof texts) => say(texts[name], language);
  const optionsOf = (values: readonly (NameBasis | NameStanding)[]) =>
    values.map((value) => ({ value, label: told(value) }));
  return (
    <SearchForm label={told('filters')} button={told('show')}>
      {bodies.length > 1 && <Select form={form} name="body" options={bodies} nothing={told('allBodies')} />}
      <Select
        form={form}
        name="basis"
        options={optionsOf(Object.values(NameBasis))}
        nothing={told('anyBasis')}
      />
      <Select
        form={form}
        name="standing"
        options={optionsOf(Object.values(NameStanding))}
        nothing={told('anyStanding')}
      />
      <Checkbox form={form} name="sensitive" />
      <Checkbox form={form} name="unapproved" />
    </SearchForm>
  );
}

function Names({ rows, title }: { rows: readonly NameRow[]; title: string }) {
  const { language } = useVisit();
  const told = (name: keyof typeof texts) => say(texts[name], language);
  return (
    <Table
      caption={title}
      rows={rows}
      columns={[
        { label: told('name'), cell: (row) => <Named row={row} /> },
        { label: told('meeting'), cell: (row) => <Where row={row} /> },
        { label: told('basis'), cell: (row) => <Basis row={row} /> },
        { label: told('standing'), cell: (row) => <Standing row={row} /> },
        { label: told('action'), cell: (row) => row.may && <Actions row={row} /> },
      ]}
    />
  );
}

interface RowProps {
  row: NameRow;
}

function Named({ row: { name, organisation, title, sensitive } }: RowProps) {
  const { language } = useVisit();
  return (
    <>
      {name}
      {(title ?? organisation) && <p class="quiet">{[title, organisation].filter(Boolean).join(', ')}</p>}
      {sensitive && (
        <span class="ds-tag" data-color="warning">
          {say(texts.sensitiveTag, language)}
        </span>
      )}
    </>
  );
}

function Where({ row: { meeting, meetingId, state } }: RowProps) {
  const { language } = useVisit();
  const path = state === MeetingState.PUBLISHED ? 'published' : 'meetings';
  return (
    <>
      <a class="ds-link" href={`/office/${path}/${meetingId}`}>
        {meeting ?? say(texts.untitled, language)}
      </a>
      <p class="quiet">{meetingStates.label(state, language)}</p>
    </>
  );
}

function Basis({ row: { basis, citation } }: RowProps) {
  const { language } = useVisit();
  return (
    <>
      {say(basis ? texts[basis] : texts.noBasis, language)}
      {basis && citation && <p class="quiet">{citation}</p>}
    </>
  );
}

function Standing({ row }: RowProps) {
  const { language } = useVisit();
  const why = reasonsOf(row, language);
  return (
    <>
      {say(texts[row.standing], language)}
      {row.standing === NameStanding.COMING && row.sensitive && !row.approved && (
        <p>
          <span class="ds-tag" data-color="warning">
            {say(texts.unapprovedTag, language)}
          </span>
        </p>
      )}
      {why && <p class="quiet">{why}</p>}
      <p class="quiet">{whoDecided(row, language)}</p>
    </>
  );
}

/** Why a name is withheld, for those who may know it. */
export function reasonsOf({ ground, decision, citation }: OutsideName, language: Language): string {
  if (ground === null) return decision ?? '';
  return [grounds.label(ground, language), citation].filter(Boolean).join('. ');
}

function whoDecided({ by, at, source }: NameRow, language: Language): string {
  if (by && at)
    return say(texts.setBy, language, { name: by, day: dayInWords(stockholmTime(at).day, language) });
  return source ? say(texts.imported, language, { source }) : '';
}

function Actions({ row }: RowProps) {
  const { language } = useVisit();
  const { name, meetingId, lineId, meeting, basis, standing } = row;
  const here = `/office/privacy/names/${meetingId}`;
  const consent = basis === NameBasis.CONSENT;
  const [label, ofWhom] = consent ? [texts.takeBack, texts.takeBackOf] : [texts.withhold, texts.withholdOf];
  const title = meeting ?? say(texts.untitled, language);
  return (
    <>
      {standing !== NameStanding.WITHHELD && (
        <p>
          <a class="ds-link" href={`${here}/${lineId}/withhold`} aria-label={say(ofWhom, language, { name })}>
            {say(label, language)}
          </a>
        </p>
      )}
      {(standing === NameStanding.PUBLIC || row.state !== MeetingState.PUBLISHED) && (
        <p>
          <a class="ds-link" href={here} aria-label={say(texts.decideOf, language, { meeting: title })}>
            {say(texts.decide, language)}
          </a>
        </p>
      )}
    </>
  );
}
