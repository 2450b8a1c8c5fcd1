import { type Message, type Reason, say } from '../../../platform/language/message.js';
import { Checkbox, type Option, Radios, Select } from '../../../platform/pages/forms/choices.js';
import { Hidden, TextField } from '../../../platform/pages/forms/fields.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { officialCategories } from '../../../words/body-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { Post } from '../../bodies/post.entity.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { Unit } from '../../bodies/unit.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import type { Visit } from '../frame/visit.js';
import { bodyName } from './body-name.js';
import { endPostTexts, officialTexts, postTexts } from './body.forms.js';
import { aboveBody } from './body.page.js';
import type { ToldOfficial } from './body-views.service.js';
import { officialPageMessages as texts } from './official-pages.messages.js';
import { aboveOfficial, officialName } from './official.page.js';
import { postTitle } from './post-title.js';

type Reasons = readonly Reason[];

interface OfficialParts {
  body: PublicBody;
  /** Null for those who may not say whose account it is. */
  accounts: readonly Option[] | null;
  /** Left out for a new one. */
  told?: ToldOfficial;
  reasons?: Reasons;
}

/** To add an official, or to change one. */
export function officialFormPage(visit: Visit, parts: OfficialParts): OfficePage {
  const { body, accounts, told, reasons = [] } = parts;
  const { language } = visit;
  const { category, accountId } = told?.official ?? {};
  const now = valuesFor({ name: told?.name, category, accountId });
  const form = formOf(visit, officialTexts, { reasons, kept: now });
  const categories = choicesOf(officialCategories, language);
  const labels = new Map([...categories, ...(accounts ?? [])].map((each) => [each.value, each.label]));
  return formPage(form, {
    ...(told ? aroundKnown(visit, body, told) : aroundNew(visit, body)),
    area: 'bodies',
    button: say(texts.save, language),
    now,
    said: (_name, value) => labels.get(value) ?? value,
    children: (
      <>
        <TextField form={form} name="/name" required />
        <Radios form={form} name="/category" options={categories} />
        {accounts && (
          <Select form={form} name="/accountId" options={accounts} nothing={say(texts.noAccount, language)} />
        )}
      </>
    ),
  });
}

function aroundNew({ language }: Visit, body: PublicBody) {
  const back = `/office/bodies/${body.slug}`;
  const title = say(texts.add, language);
  return { title, back, action: `${back}/officials/new`, above: aboveBody(body, language) };
}

function aroundKnown({ language }: Visit, body: PublicBody, told: ToldOfficial) {
  const back = `/office/bodies/${body.slug}/officials/${told.official.id}`;
  return {
    title: say(texts.editTitle, language, { name: officialName(told, language) }),
    back,
    action: `${back}/edit`,
    above: aboveOfficial(body, told, language),
    version: told.official.version,
  };
}

interface Protecting {
  body: PublicBody;
  told: ToldOfficial;
  reasons: Reasons;
}

/** Says what protected identity means before it is set or ended. */
export function protectPage(visit: Visit, { body, told, reasons }: Protecting): OfficePage {
  const { language } = visit;
  const ending = told.protection === true;
  const here = `/office/bodies/${body.slug}/officials/${told.official.id}`;
  const consequences = ending
    ? [texts.unprotectName]
    : [texts.protectName, texts.protectSame, texts.protectInside];
  return formPage(formOf(visit, {}, { reasons }), {
    title: say(ending ? texts.unprotectTitle : texts.protectTitle, language, {
      name: officialName(told, language),
    }),
    area: 'bodies',
    above: aboveOfficial(body, told, language),
    action: `${here}/protect`,
    back: here,
    button: say(ending ? texts.unprotect : texts.protect, language),
    danger: true,
    consequences: consequences.map((sentence) => say(sentence, language)),
    version: told.official.version,
    children: <Hidden name="/protectedIdentity" value={ending ? '' : 'on'} />,
  });
}

interface PostParts {
  body: PublicBody;
  told: ToldOfficial;
  units: readonly Unit[];
  /** Left out for a new one. */
  post?: Post;
  reasons?: Reasons;
}

/** To appoint an official to a post, or to change what is said of one. */
export function postPage(visit: Visit, { body, told, units, post, reasons = [] }: PostParts): OfficePage {
  const { language } = visit;
  const { titleSv, titleEn, unitId, from, to, inScope = true } = post ?? {};
  const now = valuesFor({ titleSv, titleEn, unitId, from, to, inScope });
  const form = formOf(visit, postTexts, { reasons, kept: now });
  const names = new Map(units.map((unit) => [unit.id, bodyName(unit, language)]));
  return formPage(form, {
    ...aroundPost(visit, { body, told }, { path: post ? `${post.id}/edit` : 'new', button: texts.save }),
    title: post
      ? say(texts.editPost, language, { name: postTitle(post, language) })
      : say(texts.appointTitle, language, { name: officialName(told, language) }),
    ...(post ? { version: post.version, now } : {}),
    said: (_name, value) => (value === 'on' ? say(texts.yes, language) : (names.get(value) ?? value)),
    children: (
      <>
        <TextField form={form} name="/titleSv" required />
        <TextField form={form} name="/titleEn" />
        {units.length > 0 && (
          <Select
            form={form}
            name="/unitId"
            options={[...names].map(([value, label]) => ({ value, label }))}
            nothing={say(texts.noUnit, language)}
          />
        )}
        <div class="side-by-side">
          <TextField form={form} name="/from" type="date" />
          <TextField form={form} name="/to" type="date" />
        </div>
        <Checkbox form={form} name="/inScope" />
      </>
    ),
  });
}

/** Asks before a post ends. */
export function endPostPage(
  visit: Visit,
  { body, told, post, reasons = [] }: PostParts & { post: Post },
): OfficePage {
  const { language } = visit;
  const form = formOf(visit, endPostTexts, { reasons });
  return formPage(form, {
    ...aroundPost(visit, { body, told }, { path: `${post.id}/end`, button: texts.end }),
    title: say(texts.endPost, language, { name: postTitle(post, language) }),
    danger: true,
    consequences: [say(texts.endMore, language), say(texts.endReports, language)],
    version: post.version,
    children: <TextField form={form} name="/on" type="date" />,
  });
}

function aroundPost(
  { language }: Visit,
  { body, told }: Pick<PostParts, 'body' | 'told'>,
  { path, button }: { path: string; button: Message },
) {
  const here = `/office/bodies/${body.slug}/officials/${told.official.id}`;
  return {
    area: 'bodies' as const,
    above: aboveOfficial(body, told, language),
    action: `${here}/posts/${path}`,
    back: here,
    button: say(button, language),
  };
}
