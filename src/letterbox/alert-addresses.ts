import { Injectable } from '@nestjs/common';
import { Configuration } from '../platform/configuration/configuration.js';
import type { Language } from '../platform/language/language.js';

/** Where the pages of alerts are, Swedish at the root and English below /en. */
@Injectable()
export class AlertAddresses {
  private readonly root: string;

  constructor({ publicUrl }: Configuration) {
    this.root = publicUrl;
  }

  confirm(language: Language, token: string): string {
    return `${this.alerts(language)}/confirm/${token}`;
  }

  stop(language: Language, token: string): string {
    return `${this.alerts(language)}/stop/${token}`;
  }

  /** What a search finds, for programs and for people who like them. */
  meetings(query: string): string {
    return `${this.root}/opendata/v1/meetings${behind(query)}`;
  }

  feed(language: Language, query: string): string {
    const asked = new URLSearchParams(query);
    if (language !== 'sv') asked.append('lang', language);
    return `${this.root}/feeds/meetings.atom${behind(asked.toString())}`;
  }

  private alerts(language: Language): string {
    return `${this.root}${pathOf(language)}`;
  }
}

export function pathOf(language: Language): string {
  return language === 'sv' ? '/alerts' : '/en/alerts';
}

function behind(query: string): string {
  return query === '' ? '' : `?${query}`;
}
