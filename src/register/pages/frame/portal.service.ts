import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { htmlOf } from '../../../platform/pages/page.js';
import { allBodies } from '../../queries/public-bodies.queries.js';
import { Reader } from '../../reading/reader.service.js';
import type { Reading } from '../../reading/reading.js';
import { inLanguage } from '../record/record-document.js';
import type { Look } from './look.js';
import { pathIn } from './portal-addresses.js';
import { PortalFrame, type Surroundings } from './portal-frame.js';
import type { Elsewhere, PortalPage } from './portal-page.js';

/** Where a page is: its language, and its address in Swedish with what it asks. */
export type PortalPlace = Pick<Surroundings, 'language' | 'address'>;

/** Shows pages of the portal, each made of one look at the register. */
@Injectable()
export class Portal {
  constructor(
    private readonly reader: Reader,
    private readonly configuration: Configuration,
  ) {}

  /** The HTML of a page; the rest of the answer stands in the reply. */
  show(look: Look, make: (reading: Reading) => Promise<PortalPage | Elsewhere>): Promise<string> {
    const { visit, reply } = look;
    return this.reader.read(async (reading) => {
      const page = await make(reading);
      if ('movedTo' in page) {
        void reply.status(301).header('location', pathIn(page.language ?? look.language, page.movedTo));
        return '';
      }
      if (!page.isUnkept) visit.answerFrom(reading);
      void reply.status(page.status ?? 200).type('text/html; charset=utf-8');
      const { language, path, query } = look;
      const address = query.size > 0 ? `${path}?${query.toString()}` : path;
      return htmlOf(PortalFrame({ page, around: await this.around({ language, address }, reading) }));
    }, visit.signal);
  }

  /** The HTML of a page that somebody else answers with, at an address that is no place of the door. */
  frame(page: PortalPage, place: PortalPlace): Promise<string> {
    return this.reader.read(async (reading) =>
      htmlOf(PortalFrame({ page, around: await this.around(place, reading) })),
    );
  }

  /** Something else than a page: figures as a file. */
  tell(look: Look, type: string, make: (reading: Reading) => Promise<string>): Promise<string> {
    const { visit, reply } = look;
    return this.reader.read(async (reading) => {
      visit.answerFrom(reading);
      const body = await make(reading);
      void reply.type(type);
      return body;
    }, visit.signal);
  }

  private async around({ language, address }: PortalPlace, reading: Reading): Promise<Surroundings> {
    const bodies = await allBodies(reading);
    const top = bodies.filter(({ parentId }) => parentId === undefined);
    const { publisherName, publicUrl, contactEmail } = this.configuration;
    const own = top.length === 1 && top[0] ? inLanguage(top[0].name, language) : null;
    return {
      language,
      address,
      publicUrl,
      publisher: publisherName ?? own,
      demonstration: bodies.some(({ demonstration }) => demonstration),
      contact: contactEmail ?? null,
      revision: await reading.revision(),
    };
  }
}
