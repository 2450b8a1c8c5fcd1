import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { Checkbox } from '../../../platform/pages/forms/choices.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { Account } from '../../accounts/account.entity.js';
import type { AccountRole } from '../../accounts/account-role.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { Facts } from '../frame/facts.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { SearchForm } from '../frame/search-form.js';
import { Table } from '../../../platform/pages/table.js';
import { useVisit } from '../frame/visit.js';
import type { AccountView } from './account-view.service.js';
import { accountPageMessages as texts } from './accounts.messages.js';
import { RolesTable } from './roles-table.js';

/** The accounts that somebody manages or audits. */
export function accountsPage(form: Form, accounts: readonly Account[], mayOpen: boolean): OfficePage {
  const { language } = form;
  const title = say(texts.accounts, language);
  const columns = [
    {
      label: say(texts.displayName, language),
      cell: ({ id, displayName }: Account) => <a href={`/office/accounts/${id}`}>{displayName}</a>,
    },
    {
      label: say(texts.signsInWith, language),
      cell: ({ username, issuer }: Account) => username ?? issuer,
    },
    { label: say(texts.state, language), cell: (account: Account) => stateOf(account, language) },
  ];
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.accountsMore, language)}</p>
      {mayOpen && (
        <p class="actions">
          <ButtonLink href="/office/accounts/new">{say(texts.open, language)}</ButtonLink>
        </p>
      )}
      <SearchForm label={title} button={say(texts.show, language)}>
        <Checkbox form={form} name="disabled" label={say(texts.withDisabled, language)} />
      </SearchForm>
      {accounts.length === 0 ? (
        <p>{say(texts.noAccounts, language)}</p>
      ) : (
        <Table caption={title} columns={columns} rows={accounts} />
      )}
    </>
  );
  return { title, body, area: 'accounts' };
}

/** What one may do with an account besides looking at it. */
export interface AccountPowers {
  manages: boolean;
  /** The bodies where roles can be given and taken. */
  administers: ReadonlySet<string>;
}

export function accountPage(
  language: Language,
  { account, roles, bodies }: AccountView,
  { manages, administers }: AccountPowers,
): OfficePage {
  const here = `/office/accounts/${account.id}`;
  const revokeAt = ({ id, publicBodyId, byProvider }: AccountRole) =>
    administers.has(publicBodyId) && !byProvider ? `${here}/roles/${id}/revoke` : null;
  const body = (
    <>
      <Heading>{account.displayName}</Heading>
      <Facts
        facts={[
          [say(texts.username, language), account.username],
          [say(texts.signsInWith, language), account.issuer ?? say(texts.password, language)],
          [say(texts.email, language), account.email],
          [say(texts.state, language), stateOf(account, language)],
        ]}
      />
      <h2>{say(texts.roles, language)}</h2>
      <RolesTable roles={roles} bodies={bodies} {...(manages ? { revokeAt } : {})} />
      {manages && <Powers account={account} here={here} />}
    </>
  );
  const above = [{ label: say(texts.accounts, language), path: '/office/accounts' }];
  return { title: account.displayName, body, area: 'accounts', above };
}

function Powers({ account, here }: { account: Account; here: string }) {
  const { language } = useVisit();
  const isOpen = account.disabledAt === null;
  return (
    <>
      {isOpen && (
        <p class="actions">
          <ButtonLink href={`${here}/roles`} look="secondary">
            {say(texts.grant, language)}
          </ButtonLink>
        </p>
      )}
      <h2>{say(texts.access, language)}</h2>
      {isOpen && account.username !== null && <p>{say(texts.inviteMore, language)}</p>}
      <div class="actions">
        {isOpen ? (
          <Entry account={account} here={here} />
        ) : (
          <Act account={account} to={`${here}/reopen`} label={say(texts.reopen, language)} />
        )}
      </div>
    </>
  );
}

/** What is done about an account in use: its code, its sessions, its end. */
function Entry({ account, here }: { account: Account; here: string }) {
  const { language } = useVisit();
  return (
    <>
      {account.username !== null && (
        <Act account={account} to={`${here}/invite`} label={say(texts.invite, language)} />
      )}
      <PostForm action={`${here}/sessions`}>
        <Button look="secondary">{say(texts.endSessions, language)}</Button>
      </PostForm>
      <Act account={account} to={`${here}/disable`} label={say(texts.disable, language)} danger />
    </>
  );
}

function Act({
  account,
  to,
  label,
  danger = false,
}: {
  account: Account;
  to: string;
  label: string;
  danger?: boolean;
}) {
  return (
    <PostForm action={to}>
      <Hidden name="/expectedVersion" value={account.version} />
      <Button look="secondary" danger={danger}>
        {label}
      </Button>
    </PostForm>
  );
}

function stateOf({ disabledAt, passwordHash, issuer }: Account, language: Language): string {
  if (disabledAt !== null) return say(texts.isDisabled, language);
  return say(passwordHash === null && issuer === null ? texts.isInvited : texts.isOpen, language);
}
