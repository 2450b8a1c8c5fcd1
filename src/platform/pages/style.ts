export const STYLE_PATH = '/assets/style.css';

/** The look of the pages, light and dark, on paper too. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b2733; --paper: #fdfcf9; --quiet: #55636f; --line: #dcd8cd; --sun: #f3b61f; --link: #0b5c86; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece9e1; --paper: #14191e; --quiet: #a5b0b8; --line: #36414a; --link: #8ccbef; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; align-items: baseline; border-top: .5rem solid var(--sun); }
h1 { font-size: clamp(1.75rem, 5vw, 2.75rem); line-height: 1.15; margin: 1rem 0; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--sun); outline-offset: 2px; }
.brand { font-weight: 700; }
.notice { border-left: .35rem solid var(--sun); padding: .5rem 1rem; margin: 1.5rem 0; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; padding: 0; margin: 1.5rem 0; list-style: none; }
.figures strong { display: block; font-size: 2rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.quiet, time { color: var(--quiet); }
ol.meetings { list-style: none; padding: 0; margin: 0; }
ol.meetings li { border-top: 1px solid var(--line); padding: .75rem 0; }
ol.meetings p { margin: 0; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); font-size: .9375rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); }
dt { font-weight: 700; margin-top: 1rem; }
dd { margin: 0; }
.wide { overflow-x: auto; }
:target { outline: 3px solid var(--sun); outline-offset: 2px; }
footer { border-top: 1px solid var(--line); color: var(--quiet); margin-top: 3rem; }
@media print { header { border: 0; } a { color: inherit; } }
`;
