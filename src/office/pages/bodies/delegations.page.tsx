import { type Reason, say } from '../../../platform/language/message.js';
import { type Option, Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import { Heading } from '../frame/office-frame.js';
import { Table } from '../../../platform/pages/table.js';
import { Period } from '../frame/times.js';
import type { Visit } from '../frame/visit.js';
import { delegationTexts } from './body.forms.js';
import { aboveBody } from './body.page.js';
import type { ToldOfficial } from './body-views.service.js';
import type { HeldDelegation } from './colleagues.queries.js';
import { delegationPageMessages as texts } from './official-pages.messages.js';
import { officialName } from './official.page.js';

/** A delegation in the list. */
interface Row extends HeldDelegation {
  name: string | null;
  mayEnd: boolean;
}

interface ListParts {
  body: PublicBody;
  rows: readonly Row[];
  mayAdd: boolean;
}

export function delegationsPage(visit: Visit, { body: it, rows, mayAdd }: ListParts): OfficePage {
  const { language } = visit;
  const title = say(texts.title, language);
  const here = `/office/bodies/${it.slug}/delegations`;
  const told = (name: keyof typeof texts) => say(texts[name], language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{told('intro')}</p>
      {rows.length === 0 ? (
        <p>{told('none')}</p>
      ) : (
        <Table
          caption={title}
          columns={[
            { label: told('official'), cell: (row) => officialName(row, language) },
            { label: told('account'), cell: ({ accountName }) => accountName ?? told('someone') },
            { label: told('when'), cell: ({ delegation: { from, to } }) => <Period from={from} to={to} /> },
            {
              label: told('state'),
              cell: ({ over }) => told(over ? 'over' : 'inForce'),
            },
            { label: told('action'), cell: (row) => <End row={row} here={here} visit={visit} /> },
          ]}
          rows={rows}
        />
      )}
      {mayAdd && (
        <div class="actions">
          <ButtonLink href={`${here}/new`}>{told('add')}</ButtonLink>
        </div>
      )}
    </>
  );
  return { title, body, area: 'bodies', above: aboveBody(it, language) };
}

function End({ row, here, visit: { language } }: { row: Row; here: string; visit: Visit }) {
  const { delegation, accountName, mayEnd, over } = row;
  if (!mayEnd || over) return null;
  const names = {
    account: accountName ?? say(texts.someone, language),
    official: officialName(row, language),
  };
  return (
    <a class="ds-link" href={`${here}/${delegation.id}/end`} aria-label={say(texts.endThis, language, names)}>
      {say(texts.end, language)}
    </a>
  );
}

interface Delegating {
  body: PublicBody;
  officials: readonly ToldOfficial[];
  accounts: readonly Option[];
  reasons: readonly Reason[];
}

export function delegatePage(visit: Visit, { body, officials, accounts, reasons }: Delegating): OfficePage {
  const { language } = visit;
  const here = `/office/bodies/${body.slug}/delegations`;
  const form = formOf(visit, delegationTexts, { reasons });
  const choose = say(texts.choose, language);
  return formPage(form, {
    title: say(texts.add, language),
    area: 'bodies',
    above: [...aboveBody(body, language), { label: say(texts.title, language), path: here }],
    action: `${here}/new`,
    back: here,
    button: say(texts.add, language),
    intro: say(texts.intro, language),
    children: (
      <>
        <Select
          form={form}
          name="/officialId"
          options={officials.map((told) => ({
            value: told.official.id,
            label: officialName(told, language),
          }))}
          {...(officials.length > 1 ? { nothing: choose } : {})}
          required
        />
        <Select form={form} name="/accountId" options={accounts} nothing={choose} required />
        <div class="side-by-side">
          <TextField form={form} name="/from" type="date" />
          <TextField form={form} name="/to" type="date" />
        </div>
      </>
    ),
  });
}

interface Ending {
  body: PublicBody;
  held: HeldDelegation;
  name: string | null;
  reasons: readonly Reason[];
}

export function endDelegationPage(visit: Visit, { body, held, name, reasons }: Ending): OfficePage {
  const { language } = visit;
  const here = `/office/bodies/${body.slug}/delegations`;
  const account = held.accountName ?? say(texts.someone, language);
  return formPage(formOf(visit, {}, { reasons }), {
    title: say(texts.endTitle, language, { account, official: officialName({ name }, language) }),
    area: 'bodies',
    above: [...aboveBody(body, language), { label: say(texts.title, language), path: here }],
    action: `${here}/${held.delegation.id}/end`,
    back: here,
    button: say(texts.end, language),
    danger: true,
    consequences: [say(texts.endMore, language)],
  });
}
