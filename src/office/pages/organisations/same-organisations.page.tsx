import { type Reason, say } from '../../../platform/language/message.js';
import { Radios } from '../../../platform/pages/forms/choices.js';
import { TextArea, TextField } from '../../../platform/pages/forms/fields.js';
import type { DuplicatePair } from '../../organisations/duplicate-pairs.queries.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import { Heading } from '../frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
import { queryForm, SearchForm } from '../frame/search-form.js';
import { Table } from '../../../platform/pages/table.js';
import { useVisit, type Visit } from '../frame/visit.js';
import { differentOrganisationMessages as different } from './different-organisations.messages.js';
import { type ListedOrganisation, OrganisationRows } from './organisation-list.page.js';
import { OrganisationLink } from './organisation-link.js';
import { Compare, NotTheSame, whyInWords } from './organisation-merges.js';
import {
  organisationPageMessages,
  sameOrganisationMessages as texts,
} from './organisation-pages.messages.js';
import type { WholeOrganisation } from './organisation-views.service.js';
import { mergeTexts, splitTexts } from './organisation.forms.js';
import { aboveOrganisation, aboveOrganisations } from './organisation.page.js';
import { SideBySide } from './side-by-side.js';

/** Organisations to look at, two by two. */
export function pairsPage(visit: Visit, pairs: readonly DuplicatePair[], mayMerge: boolean): OfficePage {
  const { language } = visit;
  const title = say(texts.pairs, language);
  const columns = [
    { label: say(texts.one, language), cell: ({ one }: DuplicatePair) => <OrganisationLink to={one} /> },
    {
      label: say(texts.other, language),
      cell: ({ other }: DuplicatePair) => <OrganisationLink to={other} />,
    },
    { label: say(texts.why, language), cell: ({ why }: DuplicatePair) => whyInWords(why, language) },
    {
      label: say(different.action, language),
      cell: (pair: DuplicatePair) => (
        <span class="choices-here">
          <Compare {...pair} /> <NotTheSame {...pair} />
        </span>
      ),
    },
  ];
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(pairs.length > 0 ? texts.pairsMore : texts.noPairs, language)}</p>
      {pairs.length > 0 && (
        <Table
          caption={title}
          columns={mayMerge ? columns : columns.slice(0, -1)}
          rows={pairs.slice(0, PAGE_LENGTH)}
        />
      )}
      <Paging found={pairs} />
      <p>
        <a class="ds-link" href="/office/organisations/different">
          {say(different.list, language)}
        </a>
      </p>
    </>
  );
  return { title, body, area: 'organisations', above: aboveOrganisations(language) };
}

interface Choosing {
  organisation: Organisation;
  listed: readonly ListedOrganisation[];
  text: string;
}

/** To find the organisation that another one is the same as. */
export function chooseOtherPage(visit: Visit, { organisation, listed, text }: Choosing): OfficePage {
  const { language } = visit;
  const { id, name } = organisation;
  const title = say(texts.mergeTitle, language, { name });
  const { search, searchHint, noHits, hits } = organisationPageMessages;
  const form = queryForm(visit, { q: { label: search, hint: searchHint } });
  const body = (
    <>
      <Heading>{title}</Heading>
      <h2>{say(texts.chooseOther, language)}</h2>
      <SearchForm label={say(search, language)}>
        <TextField form={form} name="q" type="search" />
      </SearchForm>
      {listed.length > 0 && (
        <OrganisationRows
          caption={text ? say(hits, language, { text }) : say(texts.alike, language, { name })}
          rows={listed}
          href={(other) => `/office/organisations/${id}/merge?with=${other.id}`}
        />
      )}
      {listed.length === 0 && text && <p>{say(noHits, language)}</p>}
    </>
  );
  return { title, body, area: 'organisations', above: aboveOrganisation(organisation, language) };
}

/** Two organisations to compare, and what was wrong with what was said of them. */
export interface Merging {
  one: WholeOrganisation;
  other: WholeOrganisation;
  reasons: readonly Reason[];
}

/** Two organisations side by side; asks which one is to remain, and why they are the same. */
export function mergePage(
  visit: Visit,
  { one, other, reasons, areDistinct }: Merging & { areDistinct: boolean },
): OfficePage {
  const { language } = visit;
  const both = [one.organisation, other.organisation] as const;
  const form = formOf(visit, mergeTexts, { reasons });
  const [{ id, name }, { name: otherName }] = both;
  return formPage(form, {
    title: say(texts.mergeTwo, language, { one: name, other: otherName }),
    area: 'organisations',
    above: aboveOrganisation(one.organisation, language),
    action: `/office/organisations/${id}/merge`,
    back: `/office/organisations/${id}`,
    button: say(texts.mergeButton, language),
    danger: true,
    intro: (
      <>
        {areDistinct && <AreDifferent />}
        <SideBySide one={one} other={other} />
      </>
    ),
    consequences: [texts.willStand, texts.willLead, texts.willKeep, texts.willTell, texts.canUndo].map(
      (sentence) => say(sentence, language),
    ),
    children: (
      <>
        <input type="hidden" name="with" value={other.organisation.id} />
        {both.map((organisation) => (
          <input
            key={organisation.id}
            type="hidden"
            name={`version-${organisation.id}`}
            value={organisation.version}
          />
        ))}
        <Radios
          form={form}
          name="/survivorId"
          options={both.map((organisation) => ({ value: organisation.id, label: organisation.name }))}
        />
        <TextArea form={form} name="/reason" rows={3} required />
      </>
    ),
  });
}

function AreDifferent() {
  const { language } = useVisit();
  return (
    <div class="ds-alert" data-color="warning">
      <p>
        {say(different.isMarked, language)}{' '}
        <a class="ds-link" href="/office/organisations/different">
          {say(different.list, language)}
        </a>
      </p>
    </div>
  );
}

interface Splitting {
  organisation: Organisation;
  survivor: Organisation;
  reasons: readonly Reason[];
}

/** Asks before two organisations are taken apart again. */
export function splitPage(visit: Visit, { organisation, survivor, reasons }: Splitting): OfficePage {
  const { language } = visit;
  const { id, name, version } = organisation;
  const form = formOf(visit, splitTexts, { reasons });
  return formPage(form, {
    title: say(texts.splitTitle, language, { name, survivor: survivor.name }),
    area: 'organisations',
    above: aboveOrganisation(organisation, language),
    action: `/office/organisations/${id}/split`,
    back: `/office/organisations/${id}`,
    button: say(texts.split, language),
    danger: true,
    consequences: [say(texts.willSplit, language, { name }), say(texts.willTellSplit, language)],
    version,
    children: <TextArea form={form} name="/reason" rows={3} required />,
  });
}
