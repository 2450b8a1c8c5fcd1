import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { Account } from '../../accounts/account.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { accountPageMessages as texts } from './accounts.messages.js';
import { secretPage } from './my-account.page.js';

/** Tells the code of an invitation, once. */
@Injectable()
export class Invited {
  constructor(private readonly configuration: Configuration) {}

  page({ id, displayName, invitationCode = '' }: Account, language: Language): OfficePage {
    const address = `${this.configuration.publicUrl}/office/sign-in/code`;
    const page = secretPage({
      title: say(texts.invitation, language),
      more: say(texts.invitationMore, language, { name: displayName }),
      secret: invitationCode,
      where: say(texts.invitationWhere, language, { address }),
      back: { label: say(texts.toAccount, language), path: `/office/accounts/${id}` },
    });
    return { ...page, area: 'accounts' };
  }
}
