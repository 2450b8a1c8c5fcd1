/**
 * The inside of an SVG document that ECharts wrote, as it may stand in a page: the pages' policy allows no styles in
 * marks or elements, two pictures on a page must not share ids, and the same figures must always give the same bytes.
 * Texts in it are escaped, quotes too, so that what looks like an attribute is one.
 */
export function insideOf(svg: string, name: string): string {
  return svg
    .replace(/^<svg [^>]*>\s*/, '')
    .replace(/\s*<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style))
    .replace(/ class="zr\d+[^"]*"/g, '')
    .replace(/ (id="|fill="url\(#|clip-path="url\(#)zr\d+-/g, ` $1${name}-`)
    .replace(OF_A_FIGURE, ' data-series="$1" data-row="$2"')
    .replace(/ ecmeta_\w+="[^"]*"/g, '')
    .replace(/ (pointer-events|xml:space)="[^"]*"/g, '')
    .replace(UNSEEN, '')
    .replace(/ transform="[^"]*"/g, (place) => place.replace(/(\.\d)\d+/g, '$1'))
    .replace(/><\/path>/g, '/>')
    .replace(/\n+/g, '');
}

// Which series and row something stands for; keys of a legend stand for none.
const OF_A_FIGURE = / ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)" ecmeta_ssr_type="chart"/g;

// What only a pointer would find.
const UNSEEN = /<(path|rect) (?![^>]*stroke=)[^>]*fill="none"[^>]*><\/\1>/g;

// The rest is that of the page.
const KEPT: ReadonlySet<string> = new Set(['font-size', 'font-weight']);

function attributesOf(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter(([property = '']) => KEPT.has(property))
    .map(([property, value]) => ` ${property}="${value}"`)
    .join('');
}
