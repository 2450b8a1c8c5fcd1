import type { OfficePage } from '../../../office/pages/frame/answer.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { ComponentChildren } from 'preact';
import { AskFirst, Consequences } from '../ask-first.js';
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
  /** What will happen, in sentences. */
  will: readonly string[];
  children: ComponentChildren;
}

/** Asks whether somebody is sure, with all that it leads to in sight. */
export function surePage(props: SurePageProps): OfficePage {
  const { act, meeting, language, button, danger = false, will, children } = props;
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
      <AskFirst action={pathOf(meeting, act)} back={pathOf(meeting)} button={button} danger={danger} />
    </>
  );
  return { title, body, area: 'meetings', above: aboveOf(meeting, language) ?? [] };
}
