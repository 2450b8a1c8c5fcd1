import type { OfficePage } from '../../../office/pages/frame/answer.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { Table } from '../../../platform/pages/table.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import type { ComponentChildren } from 'preact';
import { AskFirst, Consequences } from '../ask-first.js';
import type { Leaving } from './leaving.rules.js';
import { publishedMessages as texts } from './published.messages.js';

/** What is done about a published meeting. */
export type Act = 'correct' | 'redact' | 'withdraw';

export function pathOf({ id }: Pick<Meeting, 'id'>, act?: Act): string {
  return act ? `/office/published/${id}/${act}` : `/office/published/${id}`;
}

/** The pages above the forms of a published meeting. */
export function aboveOf(meeting: Meeting, language: Language): OfficePage['above'] {
  return [
    { label: say(texts.meetings, language), path: '/office/meetings' },
    { label: meeting.reference ?? '', path: pathOf(meeting) },
  ];
}

interface SurePageProps {
  act: Act;
  meeting: Meeting;
  language: Language;
  button: string;
  danger?: boolean;
  /** What is sent on, where it is not what was sent. */
  carried?: Values;
  /** What will happen, in sentences. */
  will: readonly string[];
  children: ComponentChildren;
}

/** Asks whether somebody is sure, with all that it leads to in sight. */
export function surePage(props: SurePageProps): OfficePage {
  const { act, meeting, language, button, danger = false, carried, will, children } = props;
  const title = say(texts.checkTitle, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <Consequences title={say(texts.willHappen, language)}>
        {will.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Consequences>
      {children}
      <AskFirst
        action={pathOf(meeting, act)}
        back={pathOf(meeting)}
        button={button}
        danger={danger}
        {...(carried ? { carried } : {})}
      />
    </>
  );
  return { title, body, area: 'meetings', above: aboveOf(meeting, language) ?? [] };
}

interface LeavingTableProps {
  caption: string;
  leaving: readonly Leaving[];
  language: Language;
}

/** What leaves which version. */
export function LeavingTable({ caption, leaving, language }: LeavingTableProps) {
  return (
    <Table
      caption={caption}
      rows={leaving}
      columns={[
        { label: say(texts.withheldField, language), cell: ({ field }) => field },
        { label: say(texts.value, language), cell: ({ value }) => value },
        { label: say(texts.inVersion, language), cell: ({ version }) => String(version) },
      ]}
    />
  );
}
