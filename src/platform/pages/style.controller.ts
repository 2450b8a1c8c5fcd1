import { Controller, Get, Header } from '@nestjs/common';
import { STYLE, STYLE_PATH } from './style.js';

/** The one stylesheet of the pages. */
@Controller()
export class StyleController {
  @Get(STYLE_PATH)
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return STYLE;
  }
}
