import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Mailer } from '../../../platform/mail/mailer.service.js';
import type { Account } from '../account.entity.js';
import { passwordLetter } from './password-letter.js';

/** Writes and posts the letters about passwords, to whom has an address. */
@Injectable()
export class PasswordLetters {
  constructor(
    private readonly configuration: Configuration,
    private readonly mailer: Mailer,
  ) {}

  get areOn(): boolean {
    return this.mailer.isOn;
  }

  async changed({ id, email, username, language }: Account, at: string): Promise<void> {
    if (email === null || !this.areOn) return;
    const { publicUrl, publisherName } = this.configuration;
    const letter = await passwordLetter({
      ...{ language, at, publicUrl, publisherName },
      username: username ?? '',
    });
    // Where the mail server knows no such receiver there is nobody else to tell.
    await this.mailer.post({ to: email, id: `password.${id}.${Date.parse(at)}`, ...letter });
  }
}
