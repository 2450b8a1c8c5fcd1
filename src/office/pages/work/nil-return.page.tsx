import { monthInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Reason, say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { workMessages as texts } from './work.messages.js';

interface NilReturnView {
  language: Language;
  postId: string;
  month: string;
  /** What the post is called. */
  post: string;
  reasons: readonly Reason[];
}

/** Says what will be public, and asks to confirm it. */
export function nilReturnPage({ language, postId, month, post, reasons }: NilReturnView): OfficePage {
  const title = say(texts.nilTitle, language);
  const body = (
    <>
      <ErrorSummary form={{ language, texts: {}, values: new Map(), reasons }} />
      <Heading>{title}</Heading>
      <p class="lead">{say(texts.nilMore, language, { post, month: monthInWords(month, language) })}</p>
      <PostForm action="/office/nil-returns/new">
        <Hidden name="/postId" value={postId} />
        <Hidden name="/month" value={month} />
        <p class="actions">
          <Button>{say(texts.nilConfirm, language)}</Button>
          <ButtonLink href="/office" look="secondary">
            {say(texts.nilCancel, language)}
          </ButtonLink>
        </p>
      </PostForm>
    </>
  );
  return { title, body, area: 'work', above: [{ label: say(texts.title, language), path: '/office' }] };
}
