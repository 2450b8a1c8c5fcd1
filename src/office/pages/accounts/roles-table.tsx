import { say } from '../../../platform/language/message.js';
import { roles as roleWords } from '../../../words/body-words.js';
import type { AccountRole } from '../../accounts/account-role.entity.js';
import { Button } from '../frame/buttons.js';
import { PostForm } from '../frame/post-form.js';
import { Table } from '../../../platform/pages/table.js';
import { Period } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import { accountPageMessages as texts } from './accounts.messages.js';

interface RolesProps {
  roles: readonly AccountRole[];
  /** The public bodies' names, by id. */
  bodies: ReadonlyMap<string, string>;
  /** Where each role can be taken away; left out where one only looks. */
  revokeAt?: (role: AccountRole) => string | null;
}

/** What an account may do, and where. */
export function RolesTable({ roles, bodies, revokeAt }: RolesProps) {
  const { language } = useVisit();
  if (roles.length === 0) return <p>{say(texts.noRoles, language)}</p>;
  const columns = [
    { label: say(texts.role, language), cell: ({ role }: AccountRole) => roleWords.label(role, language) },
    {
      label: say(texts.where, language),
      cell: ({ publicBodyId }: AccountRole) => bodies.get(publicBodyId) ?? publicBodyId,
    },
    {
      label: say(texts.period, language),
      cell: ({ from, to, byProvider }: AccountRole) =>
        byProvider ? say(texts.byProvider, language) : <Period from={from} to={to} />,
    },
    ...(revokeAt
      ? [{ label: say(texts.action, language), cell: (role: AccountRole) => <Revoke at={revokeAt(role)} /> }]
      : []),
  ];
  return <Table caption={say(texts.roles, language)} columns={columns} rows={roles} />;
}

function Revoke({ at }: { at: string | null }) {
  const { language } = useVisit();
  if (at === null) return null;
  return (
    <PostForm action={at}>
      <Button look="tertiary">{say(texts.revoke, language)}</Button>
    </PostForm>
  );
}
