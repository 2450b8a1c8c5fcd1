import { Button } from '../../../../office/pages/frame/buttons.js';
import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { Heading } from '../../../../office/pages/frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../../../../office/pages/frame/paging.js';
import { PostForm } from '../../../../office/pages/frame/post-form.js';
import { useVisit } from '../../../../office/pages/frame/visit.js';
import { instantDayInWords } from '../../../../platform/language/in-words.js';
import { type Message, say } from '../../../../platform/language/message.js';
import { ErrorSummary } from '../../../../platform/pages/forms/error-summary.js';
import { TextField } from '../../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../../platform/pages/forms/form.js';
import { type Column, Table } from '../../../../platform/pages/table.js';
import { privacyMessages } from '../privacy.messages.js';
import { protectedMessages as texts } from './protected.messages.js';
import type { ShownOfficial } from './protected.queries.js';

const PROTECTED = '/office/privacy/protected';

export const protectedTexts: Readonly<Record<string, FieldText>> = {
  '/name': { label: texts.search, hint: texts.searchHint },
};

interface ProtectedView {
  form: Form;
  officials: readonly ShownOfficial[];
  /** Those whom somebody searched for; null where nobody did. */
  found: readonly ShownOfficial[] | null;
}

/** Officials whose names are never shown, and the way to those who are to be among them. */
export function protectedPage({ form, officials, found }: ProtectedView): OfficePage {
  const { language } = form;
  const told = (message: Message) => say(message, language);
  const title = told(texts.title);
  const shown = officials.slice(0, PAGE_LENGTH);
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <p>{told(texts.intro)}</p>
      {shown.length === 0 ? (
        <p>{told(texts.empty)}</p>
      ) : (
        <>
          <p>{told(texts.logged)}</p>
          <Officials caption={title} rows={shown} act={{ label: texts.lift, ofWhom: texts.liftOf }} since />
        </>
      )}
      <Paging found={officials} />
      <h2>{told(texts.set)}</h2>
      <PostForm action={PROTECTED} class="narrow">
        <TextField form={form} name="/name" maxLength={200} autocomplete="off" />
        <Button look="secondary">{told(texts.find)}</Button>
      </PostForm>
      {found?.length === 0 && <p role="status">{told(texts.noneFound)}</p>}
      {found && found.length > 0 && (
        <Officials caption={told(texts.found)} rows={found} act={{ label: texts.set, ofWhom: texts.setOf }} />
      )}
    </>
  );
  const above = [{ label: told(privacyMessages.title), path: '/office/privacy' }];
  return { title, body, area: 'privacy', above };
}

interface OfficialsProps {
  caption: string;
  rows: readonly ShownOfficial[];
  act: { label: Message; ofWhom: Message };
  /** Whether it is told who set it. */
  since?: boolean;
}

function Officials({ caption, rows, act, since = false }: OfficialsProps) {
  const { language } = useVisit();
  const told = (message: Message) => say(message, language);
  const columns: Column<ShownOfficial>[] = [
    { label: told(texts.name), cell: ({ name }) => name ?? '–' },
    { label: told(texts.posts), cell: ({ posts }) => posts },
    { label: told(texts.body), cell: ({ body }) => (language === 'en' ? body.en : null) ?? body.sv },
    ...(since ? [{ label: told(texts.since), cell: (row: ShownOfficial) => <Since row={row} /> }] : []),
    {
      label: told(texts.action),
      cell: ({ id, slug, name }) => (
        <a
          class="ds-link"
          href={`/office/bodies/${slug}/officials/${id}/protect`}
          aria-label={say(act.ofWhom, language, { name: name ?? '–' })}
        >
          {told(act.label)}
        </a>
      ),
    },
  ];
  return <Table caption={caption} rows={rows} columns={columns} />;
}

function Since({ row: { by, at } }: { row: ShownOfficial }) {
  const { language } = useVisit();
  if (!by || !at) return <>{say(texts.unknown, language)}</>;
  return <>{say(texts.sinceWhen, language, { name: by, day: instantDayInWords(at, language) })}</>;
}
