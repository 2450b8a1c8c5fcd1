import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { officialCategories } from '../../../words/body-words.js';
import type { Post } from '../../bodies/post.entity.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Facts } from '../frame/facts.js';
import { Heading } from '../frame/office-frame.js';
import { Table } from '../../../platform/pages/table.js';
import { Period } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import { bodyName } from './body-name.js';
import { aboveBody } from './body.page.js';
import type { ToldOfficial } from './body-views.service.js';
import { delegationPageMessages, officialPageMessages as texts } from './official-pages.messages.js';
import type { WholeOfficial } from './official-views.service.js';
import { postTitle } from './post-title.js';

/** The name of an official, or that it is not shown. */
export function officialName({ name }: Pick<ToldOfficial, 'name'>, language: Language): string {
  return name ?? say(texts.hidden, language);
}

/** What stands above the pages about an official. */
export function aboveOfficial(body: PublicBody, told: ToldOfficial, language: Language) {
  const path = `/office/bodies/${body.slug}/officials/${told.official.id}`;
  return [...aboveBody(body, language), { label: officialName(told, language), path }];
}

export function officialPage(whole: WholeOfficial, language: Language): OfficePage {
  const { body: it, told, mayKeep, mayProtect } = whole;
  const { official, protection } = told;
  const here = `/office/bodies/${it.slug}/officials/${official.id}`;
  const title = officialName(told, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <h2>{say(texts.facts, language)}</h2>
      <Facts
        facts={[
          [say(texts.category, language), officialCategories.label(official.category, language)],
          ...(protection === null
            ? []
            : [[say(texts.protection, language), say(protection ? texts.yes : texts.no, language)] as const]),
        ]}
      />
      <div class="actions">
        {mayKeep && told.name !== null && (
          <ButtonLink href={`${here}/edit`} look="secondary">
            {say(texts.edit, language)}
          </ButtonLink>
        )}
        {mayProtect && (
          <ButtonLink href={`${here}/protect`} look="tertiary">
            {say(protection ? texts.unprotect : texts.protect, language)}
          </ButtonLink>
        )}
        {mayKeep && (
          <a class="ds-link" href={`/office/bodies/${it.slug}/delegations`}>
            {say(delegationPageMessages.title, language)}
          </a>
        )}
      </div>
      <Posts whole={whole} here={here} />
    </>
  );
  return { title, body, area: 'bodies', above: aboveBody(it, language) };
}

function Posts({ whole: { body, posts, mayKeep }, here }: { whole: WholeOfficial; here: string }) {
  const { language } = useVisit();
  const told = (name: keyof typeof texts) => say(texts[name], language);
  // A post in another body is for those who keep that body.
  const change = ({ post }: WholeOfficial['posts'][number]) =>
    post.publicBodyId === body.id && <Change post={post} here={here} />;
  return (
    <>
      <h2>{told('posts')}</h2>
      {posts.length === 0 ? (
        <p>{told('noPosts')}</p>
      ) : (
        <Table
          caption={told('posts')}
          columns={[
            { label: told('post'), cell: ({ post }) => postTitle(post, language) },
            { label: told('unit'), cell: ({ unit }) => (unit ? bodyName(unit, language) : '') },
            { label: told('when'), cell: ({ post: { from, to } }) => <Period from={from} to={to} /> },
            { label: told('inScope'), cell: ({ post }) => told(post.inScope ? 'yes' : 'no') },
            ...(mayKeep ? [{ label: told('action'), cell: change }] : []),
          ]}
          rows={posts}
        />
      )}
      {mayKeep && body.closedOn === null && (
        <p>
          <ButtonLink href={`${here}/posts/new`} look="secondary">
            {told('appoint')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Change({ post, here }: { post: Post; here: string }) {
  const { language } = useVisit();
  const name = postTitle(post, language);
  return (
    <>
      <a
        class="ds-link"
        href={`${here}/posts/${post.id}/edit`}
        aria-label={say(texts.editPost, language, { name })}
      >
        {say(texts.edit, language)}
      </a>{' '}
      {post.to === null && (
        <a
          class="ds-link"
          href={`${here}/posts/${post.id}/end`}
          aria-label={say(texts.endPost, language, { name })}
        >
          {say(texts.end, language)}
        </a>
      )}
    </>
  );
}
