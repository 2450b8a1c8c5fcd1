import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { TextArea } from '../../../platform/pages/forms/fields.js';
import { type Column, Table } from '../../../platform/pages/table.js';
import type { StandingDistinction } from '../../organisations/distinctions.queries.js';
import type { OfficePage } from '../frame/answer.js';
import { Button } from '../frame/buttons.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import { Heading } from '../frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
import { PostForm } from '../frame/post-form.js';
import { Moment } from '../frame/times.js';
import type { Visit } from '../frame/visit.js';
import { differentOrganisationMessages as texts } from './different-organisations.messages.js';
import { sameOrganisationMessages as same } from './organisation-pages.messages.js';
import { OrganisationLink } from './organisation-link.js';
import { distinguishTexts } from './organisation.forms.js';
import { aboveOrganisation, aboveOrganisations } from './organisation.page.js';
import type { Merging } from './same-organisations.page.js';
import { SideBySide } from './side-by-side.js';

/** Two organisations side by side; asks before they are marked as different. */
export function distinguishPage(visit: Visit, { one, other, reasons }: Merging): OfficePage {
  const { language } = visit;
  const { organisation } = one;
  const names = { one: organisation.name, other: other.organisation.name };
  const form = formOf(visit, distinguishTexts, { reasons });
  return formPage(form, {
    title: say(texts.title, language, names),
    area: 'organisations',
    above: aboveOrganisation(organisation, language),
    action: `/office/organisations/${organisation.id}/different`,
    back: '/office/organisations/duplicates',
    button: say(texts.button, language),
    intro: <SideBySide one={one} other={other} />,
    consequences: [texts.noMore, texts.whenMerged, texts.canUndo].map((sentence) => say(sentence, language)),
    children: (
      <>
        <input type="hidden" name="from" value={other.organisation.id} />
        <TextArea form={form} name="/reason" rows={3} />
      </>
    ),
  });
}

/** All that are marked as different, each with the way to take it back. */
export function distinctionsPage(
  visit: Visit,
  marks: readonly StandingDistinction[],
  mayEnd: boolean,
): OfficePage {
  const { language } = visit;
  const title = say(texts.list, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(marks.length > 0 ? texts.listMore : texts.none, language)}</p>
      {marks.length > 0 && (
        <Table caption={title} columns={columnsIn(language, mayEnd)} rows={marks.slice(0, PAGE_LENGTH)} />
      )}
      <Paging found={marks} />
    </>
  );
  const above = [
    ...aboveOrganisations(language),
    { label: say(same.pairs, language), path: '/office/organisations/duplicates' },
  ];
  return { title, body, area: 'organisations', above };
}

function columnsIn(language: Language, mayEnd: boolean): Column<StandingDistinction>[] {
  const columns: Column<StandingDistinction>[] = [
    { label: say(same.one, language), cell: ({ one }) => <OrganisationLink to={one} /> },
    {
      label: say(same.other, language),
      cell: ({ other }) => <OrganisationLink to={other} />,
    },
    {
      label: say(texts.reason, language),
      cell: ({ distinction }) => distinction.reason,
    },
    {
      label: say(texts.madeAt, language),
      cell: ({ distinction }) => <Moment at={distinction.madeAt} />,
    },
    {
      label: say(texts.action, language),
      cell: ({ distinction, one, other }) => (
        <PostForm action={`/office/organisations/different/${distinction.id}/end`}>
          <Button look="tertiary">
            {say(texts.end, language)}
            <span class="ds-sr-only">{`: ${one.name}, ${other.name}`}</span>
          </Button>
        </PostForm>
      ),
    },
  ];
  return mayEnd ? columns : columns.slice(0, -1);
}
