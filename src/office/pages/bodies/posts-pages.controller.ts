import { Get, Param, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Message } from '../../../platform/language/message.js';
import { refuseFor } from '../../../platform/errors/refuse-for.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { Role } from '../../../words/body-words.js';
import { Allows } from '../../accounts/allows.js';
import { BodiesLoaders } from '../../bodies/bodies.loaders.js';
import { AmendPostInput, AppointInput, EndPostInput } from '../../bodies/post.inputs.js';
import { endedFault } from '../../bodies/post.rules.js';
import { PostsService } from '../../bodies/posts.service.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { found } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { BodyViews } from './body-views.service.js';
import { endPostPage, postPage } from './official-forms.page.js';
import { officialPageMessages as texts } from './official-pages.messages.js';

interface Holder {
  body: string;
  officialId: string;
}

interface PostPath extends Holder {
  postId: string;
}

/** The posts of an official in a body. */
@OfficePages('bodies/:body/officials/:officialId/posts')
@Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
export class PostsPagesController {
  constructor(
    private readonly views: BodyViews,
    private readonly posts: PostsService,
    private readonly loaders: BodiesLoaders,
    private readonly clock: Clock,
  ) {}

  @Get('new')
  async form(@Visiting() visit: OfficialVisit, @Param() path: Holder): Promise<OfficeAnswer> {
    const parts = await this.holder(visit, path);
    await this.views.open(parts.body.id);
    return postPage(visit, parts);
  }

  @Restorable()
  @Post('new')
  async appoint(@Visiting() visit: OfficialVisit, @Param() path: Holder): Promise<OfficeAnswer> {
    const parts = await this.holder(visit, path);
    return attempt(
      visit,
      async () => {
        const given = { officialId: path.officialId, publicBodyId: parts.body.id };
        await this.posts.appoint(visit.who, await readInput(AppointInput, visit.values, given));
        return done(path, texts.appointed);
      },
      (reasons) => postPage(visit, { ...parts, reasons }),
    );
  }

  @Get(':postId/edit')
  async edit(@Visiting() visit: OfficialVisit, @Param() path: PostPath): Promise<OfficeAnswer> {
    return postPage(visit, await this.held(visit, path));
  }

  @Restorable()
  @Post(':postId/edit')
  async amend(@Visiting() visit: OfficialVisit, @Param() path: PostPath): Promise<OfficeAnswer> {
    await this.held(visit, path);
    return attempt(
      visit,
      async () => {
        const input = await readInput(AmendPostInput, visit.values, { id: path.postId });
        await this.posts.amendPost(visit.who, input);
        return done(path, texts.appointed);
      },
      async (reasons) => postPage(visit, { ...(await this.held(visit, path)), reasons }),
    );
  }

  @Get(':postId/end')
  async askToEnd(@Visiting() visit: OfficialVisit, @Param() path: PostPath): Promise<OfficeAnswer> {
    const parts = await this.held(visit, path);
    refuseFor(endedFault(parts.post, this.clock.today()));
    return endPostPage(visit, parts);
  }

  @Restorable()
  @Post(':postId/end')
  async end(@Visiting() visit: OfficialVisit, @Param() path: PostPath): Promise<OfficeAnswer> {
    await this.held(visit, path);
    return attempt(
      visit,
      async () => {
        await this.posts.endPost(visit.who, await readInput(EndPostInput, visit.values, { id: path.postId }));
        return done(path, texts.ended);
      },
      async (reasons) => endPostPage(visit, { ...(await this.held(visit, path)), reasons }),
    );
  }

  private async holder(visit: OfficialVisit, { body: key, officialId }: Holder) {
    const body = await this.views.kept(visit, key);
    const told = await this.views.official(visit.who, body, officialId);
    return { body, told, units: await this.loaders.unitsOfBody.load(body.id) };
  }

  private async held(visit: OfficialVisit, path: PostPath) {
    const holder = await this.holder(visit, path);
    const { posts } = holder.told;
    const isHere = (post: (typeof posts)[number]) =>
      post.id === path.postId && post.publicBodyId === holder.body.id;
    return { ...holder, post: found(posts.find(isHere)) };
  }
}

function done({ body, officialId }: Holder, message: Message): SeeOther {
  return new SeeOther(`/office/bodies/${body}/officials/${officialId}`, { message });
}
