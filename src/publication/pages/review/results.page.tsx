import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { ButtonLink } from '../../../office/pages/frame/buttons.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { Table } from '../../../platform/pages/table.js';
import type { Language } from '../../../platform/language/language.js';
import { type Reason, say, sayReason } from '../../../platform/language/message.js';
import { pagesMessages } from '../pages.messages.js';
import { reviewMessages as texts } from './review.messages.js';

/** What became of one meeting of those that were chosen. */
export interface PublishResult {
  id: string;
  title: string | null;
  /** Null: it is not public. */
  reference: string | null;
  /** Why it is not. */
  reasons: readonly Reason[];
}

/** After publishing many: each with its reference, or why not. */
export function resultsPage(results: readonly PublishResult[], language: Language): OfficePage {
  const title = say(texts.resultsTitle, language);
  const published = results.filter(({ reference }) => reference !== null).length;
  const body = (
    <>
      <Heading>{title}</Heading>
      <p role="status">
        {say(texts.resultsSum, language, { published, left: results.length - published }).trim()}
      </p>
      <Table
        caption={title}
        rows={results}
        columns={[
          {
            label: say(texts.meeting, language),
            cell: (result) => <Meeting result={result} language={language} />,
          },
          { label: say(texts.result, language), cell: (result) => saidOf(result, language) },
        ]}
      />
      <div class="actions">
        <ButtonLink href="/office/review">{say(texts.toQueue, language)}</ButtonLink>
      </div>
    </>
  );
  const above = [{ label: say(texts.title, language), path: '/office/review' }];
  return { title, body, area: 'review', above };
}

function Meeting({
  result: { id, title, reference },
  language,
}: {
  result: PublishResult;
  language: Language;
}) {
  const path = reference === null ? `/office/review/${id}` : `/office/published/${id}`;
  return (
    <a class="ds-link" href={path}>
      {title ?? say(pagesMessages.untitled, language)}
    </a>
  );
}

function saidOf({ reference, reasons }: PublishResult, language: Language): string {
  if (reference !== null) return say(texts.publishedAs, language, { reference });
  const said = reasons.map((each) => sayReason(each, language)).join(' ');
  return say(texts.notPublished, language, { reasons: said });
}
