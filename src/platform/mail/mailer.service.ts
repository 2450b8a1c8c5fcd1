import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Configuration } from '../configuration/configuration.js';
import type { Letter } from './letter.js';

/** Whether the mail server took the letter; `bounced`: it says that nobody will ever get it, for sure or perhaps. */
export type Posted = 'sent' | 'bounced' | 'refused';

interface SmtpFault {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands letters to the mail server of the settings. */
@Injectable()
export class Mailer {
  constructor(private readonly configuration: Configuration) {}

  /** Whether this register sends letters at all. */
  get isOn(): boolean {
    return this.configuration.smtpUrl !== undefined;
  }

  /** Throws, without the address, when it may go better another time. */
  async post({ to, id, stopUrl, ...letter }: Letter): Promise<Posted> {
    const { smtpUrl, mailFrom, publicUrl } = this.configuration;
    const transport = createTransport({
      url: smtpUrl,
      ...PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail({
        ...letter,
        from: mailFrom,
        to: { name: '', address: to },
        messageId: `<${id}@${new URL(publicUrl).hostname}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          ...stopHeaders(stopUrl),
        },
      });
      return 'sent';
    } catch (error) {
      return bounceIn(error as SmtpFault);
    } finally {
      transport.close();
    }
  }
}

// RFC 8058: one click, without a page.
function stopHeaders(stopUrl: string | undefined): Record<string, string> {
  if (stopUrl === undefined) return {};
  return { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

// Only what the server says of the receiver is about the receiver.
function bounceIn({ code = 'no code', command, responseCode = 0, response = '' }: SmtpFault): Posted {
  if (command === 'RCPT TO' && responseCode >= 500)
    return isForGood(responseCode, response) ? 'bounced' : 'refused';
  throw new Error(`The mail server did not take a letter (${code}, ${responseCode}).`);
}

// 5.1 is of the address, 5.2.1 of a closed mailbox. Others, such as 5.7, are about us, and may pass.
function isForGood(responseCode: number, response: string): boolean {
  const [enhanced] = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(response) ?? [];
  return enhanced === undefined ? [550, 551, 553].includes(responseCode) : /^5\.(1\.|2\.1$)/.test(enhanced);
}
