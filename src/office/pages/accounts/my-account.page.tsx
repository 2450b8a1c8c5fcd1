import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { languages } from '../../../words/language-words.js';
import type { AccessToken } from '../../accounts/access-token.entity.js';
import type { Session } from '../../accounts/sign-in/session.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { Facts } from '../frame/facts.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { Table } from '../../../platform/pages/table.js';
import { Moment } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import type { AccountView } from './account-view.service.js';
import { accountPageMessages as texts } from './accounts.messages.js';
import { RolesTable } from './roles-table.js';
import { scopeInWords } from './scope-choices.js';

/** What the page of one's own account shows. */
export interface MyAccount extends AccountView {
  sessions: readonly Session[];
  tokens: readonly AccessToken[];
  /** Whether this register sends letters at all. */
  reminds: boolean;
  /** Whether there is a password that can be changed here. */
  hasPassword: boolean;
  /** Whether letters to the address came back. */
  isUndeliverable: boolean;
}

export function myAccountPage(language: Language, mine: MyAccount): OfficePage {
  const title = say(texts.mine, language);
  const { account, roles, bodies, sessions, tokens, now, hasPassword } = mine;
  const body = (
    <>
      <Heading>{title}</Heading>
      <Facts
        facts={[
          [say(texts.displayName, language), account.displayName],
          [say(texts.username, language), account.username],
          [say(texts.signsInWith, language), account.issuer ?? say(texts.password, language)],
          [say(texts.email, language), account.email],
          [say(texts.language, language), languages.label(account.language, language)],
          [say(texts.reminded, language), say(remindedTo(mine), language)],
        ]}
      />
      <p class="actions">
        <ButtonLink href="/office/account/details" look="secondary">
          {say(texts.change, language)}
        </ButtonLink>
        {hasPassword && (
          <ButtonLink href="/office/account/password" look="secondary">
            {say(texts.changePassword, language)}
          </ButtonLink>
        )}
      </p>
      <h2>{say(texts.roles, language)}</h2>
      <RolesTable roles={roles} bodies={bodies} />
      <h2>{say(texts.sessions, language)}</h2>
      <Sessions sessions={sessions} />
      <h2>{say(texts.tokens, language)}</h2>
      <p>{say(texts.tokensMore, language)}</p>
      <Tokens tokens={tokens} now={now} />
      <p class="actions">
        <ButtonLink href="/office/account/tokens" look="secondary">
          {say(texts.newToken, language)}
        </ButtonLink>
      </p>
    </>
  );
  return { title, body };
}

function remindedTo({ account, reminds, isUndeliverable }: MyAccount): Message {
  if (!reminds) return texts.remindersNone;
  if (!account.reminders) return texts.remindersOff;
  if (isUndeliverable) return texts.remindersBack;
  return account.email === null ? texts.remindersNowhere : texts.remindersOn;
}

function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const { language } = useVisit();
  const columns = [
    { label: say(texts.signedInAt, language), cell: ({ createdAt }: Session) => <Moment at={createdAt} /> },
    { label: say(texts.lastSeen, language), cell: ({ lastSeenAt }: Session) => <Moment at={lastSeenAt} /> },
  ];
  return (
    <>
      <Table caption={say(texts.sessions, language)} columns={columns} rows={sessions} />
      <PostForm action="/office/account/sessions" class="actions">
        <Button look="secondary">{say(texts.endSessions, language)}</Button>
      </PostForm>
    </>
  );
}

function Tokens({ tokens, now }: { tokens: readonly AccessToken[]; now: Date }) {
  const { language } = useVisit();
  if (tokens.length === 0) return <p class="quiet">{say(texts.noTokens, language)}</p>;
  const columns = [
    { label: say(texts.tokenName, language), cell: ({ name }: AccessToken) => name },
    { label: say(texts.tokenBegins, language), cell: ({ prefix }: AccessToken) => <code>{prefix}</code> },
    {
      label: say(texts.tokenScopes, language),
      cell: ({ scopes }: AccessToken) => scopes.map((scope) => scopeInWords(scope, language)).join(', '),
    },
    {
      label: say(texts.tokenExpires, language),
      cell: ({ expiresAt }: AccessToken) => <Moment at={expiresAt} />,
    },
    {
      label: say(texts.tokenState, language),
      cell: (token: AccessToken) => <TokenState token={token} now={now} />,
    },
  ];
  return <Table caption={say(texts.tokens, language)} columns={columns} rows={tokens} />;
}

function TokenState({ token: { id, revokedAt, expiresAt }, now }: { token: AccessToken; now: Date }) {
  const { language } = useVisit();
  if (revokedAt) return <>{say(texts.tokenEnded, language)}</>;
  if (expiresAt <= now) return <>{say(texts.tokenExpired, language)}</>;
  return (
    <PostForm action={`/office/account/tokens/${id}/revoke`}>
      <Button look="tertiary">{say(texts.tokenRevoke, language)}</Button>
    </PostForm>
  );
}

/** A secret that is told once, and what it is for. */
interface Secret {
  title: string;
  more: string;
  secret: string;
  where?: string;
  back: { label: string; path: string };
}

/** The one time that a secret is shown. */
export function secretPage({ title, more, secret, where, back }: Secret): OfficePage {
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{more}</p>
      <p>
        <code class="secret">{secret}</code>
      </p>
      {where && <p>{where}</p>}
      <p class="actions">
        <ButtonLink href={back.path} look="secondary">
          {back.label}
        </ButtonLink>
      </p>
    </>
  );
  return { title, body };
}
