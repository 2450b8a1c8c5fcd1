import type { Language } from '../../../platform/language/language.js';
import { type Reason, say, sayReason } from '../../../platform/language/message.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { meetingsPageMessages as texts } from './meetings.messages.js';

/** Asks before a draft is thrown away, or says why it may not be. */
export function discardPage(
  { id, version, title: named, source }: Meeting,
  obstacles: readonly Reason[],
  language: Language,
): OfficePage {
  const title = say(texts.discardTitle, language);
  const path = `/office/meetings/${id}`;
  const keep = (
    <ButtonLink href={path} look="secondary">
      {say(texts.keep, language)}
    </ButtonLink>
  );
  const body = (
    <>
      <Heading>{title}</Heading>
      {obstacles.map((obstacle, at) => (
        <p key={at} class="ds-alert" data-color="warning">
          {sayReason(obstacle, language)}
        </p>
      ))}
      {obstacles.length > 0 && <p class="actions">{keep}</p>}
      {obstacles.length === 0 && (
        <>
          <p>{say(texts.discardMore, language, { title: named ?? say(texts.untitled, language) })}</p>
          {source.hash !== null && <p>{say(texts.discardImported, language)}</p>}
          <PostForm action={`${path}/discard`}>
            <Hidden name="/expectedVersion" value={version} />
            <p class="actions">
              <Button danger>{say(texts.discardDo, language)}</Button>
              {keep}
            </p>
          </PostForm>
        </>
      )}
    </>
  );
  const above = [{ label: say(texts.title, language), path: '/office/meetings' }];
  return { title, body, area: 'meetings', above };
}
