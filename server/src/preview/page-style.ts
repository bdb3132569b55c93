/**
 * The style of the page, in the editor as in an exported file. All colours are variables, so that an editor can put its own in their
 * place; without one they are like those of GitHub, light or dark.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --preview-background: #ffffff;
  --preview-foreground: #1f2328;
  --preview-muted: #59636e;
  --preview-border: #d1d9e0;
  --preview-panel: #f6f8fa;
  --preview-link: #0757ba;
  --preview-focus: #0969da;
  --preview-error: #b4121b;
  --preview-warning: #7d4e00;
  --preview-information: #0757ba;
  --preview-good: #116329;
  --preview-button: #f6f8fa;
  --preview-button-foreground: #1f2328;
  --preview-font: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  --preview-mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --preview-background: #0d1117;
    --preview-foreground: #f0f6fc;
    --preview-muted: #9fa8b3;
    --preview-border: #3d444d;
    --preview-panel: #151b23;
    --preview-link: #6cb2ff;
    --preview-focus: #58a6ff;
    --preview-error: #ff938a;
    --preview-warning: #e3b341;
    --preview-information: #6cb2ff;
    --preview-good: #56d364;
    --preview-button: #212830;
    --preview-button-foreground: #f0f6fc;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 1rem;
  background: var(--preview-background);
  color: var(--preview-foreground);
  font: 1rem/1.5 var(--preview-font);
  overflow-wrap: anywhere;
}
header, main { max-width: 90rem; margin-inline: auto; }
main { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) {
  main { grid-template-columns: minmax(20rem, 2fr) minmax(0, 3fr); align-items: start; }
  main > .answers { grid-area: 1 / 1; }
  main > .score { grid-area: 2 / 1; }
  main > .text { grid-area: 1 / 2 / span 2; }
}
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.25em 0 0.5em; }
header h1 { font-size: 1.4rem; margin-top: 0; }
main > section > h2 { font-size: 1.2rem; margin-top: 0; padding-bottom: 0.25rem; border-bottom: 1px solid var(--preview-border); }
.answers, .score { padding: 1rem; background: var(--preview-panel); border: 1px solid var(--preview-border); border-radius: 6px; }
.part h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
.part:empty { display: none; }
a { color: var(--preview-link); }
:is(a, button, summary, [tabindex]):focus-visible { outline: 2px solid var(--preview-focus); outline-offset: 2px; }
button {
  font: inherit;
  font-size: 0.875rem;
  min-height: 1.5rem;
  padding: 0.1rem 0.6rem;
  margin: 0.1rem 0;
  color: var(--preview-button-foreground);
  background: var(--preview-button);
  border: 1px solid var(--preview-border);
  border-radius: 6px;
  cursor: pointer;
}
button.rule { font-family: var(--preview-mono); font-size: 0.8rem; border-style: dashed; }
ul.lines, ul.hits, .notes ul { list-style: none; margin: 0; padding: 0; }
ul.lines > li { padding: 0.3rem 0 0.3rem 0.75rem; border-left: 3px solid var(--preview-border); margin: 0.25rem 0; }
ul.lines > li:is(.unsaid, .unknown) { border-left-style: dashed; }
ul.lines > li.met { border-left-color: var(--preview-good); }
ul.lines > li.lacking { border-left: 3px double var(--preview-error); }
ul.hits { padding-left: 0.75rem; font-size: 0.9rem; }
.unsaid .told { color: var(--preview-muted); font-style: italic; }
.label { margin-right: 0.25rem; }
cite { color: var(--preview-muted); font-size: 0.875rem; }
.line { color: var(--preview-muted); font-size: 0.8rem; white-space: nowrap; }
.tag, .badge {
  display: inline-block;
  padding: 0 0.45rem;
  border: 1px solid currentColor;
  border-radius: 1rem;
  font-size: 0.8rem;
  font-weight: 600;
  white-space: nowrap;
}
.tag.plain { color: var(--preview-muted); }
.tag.good { color: var(--preview-good); }
.tag.good::before { content: "\\2713\\00a0"; }
.tag.bad { color: var(--preview-error); }
.tag.bad::before { content: "!\\00a0"; }
.error { --preview-severity: var(--preview-error); }
.warning { --preview-severity: var(--preview-warning); }
.information, .hint { --preview-severity: var(--preview-information); }
.badge { color: var(--preview-severity); }
.notes { margin: 0.25rem 0 0.75rem; font-size: 0.9rem; }
.notes summary { cursor: pointer; width: fit-content; }
.notes li { padding: 0.35rem 0.75rem; margin: 0.25rem 0; border-left: 3px solid var(--preview-severity); background: var(--preview-panel); }
.notes li > strong { color: var(--preview-severity); }
mark.finding {
  position: relative;
  background: none;
  color: inherit;
  text-decoration: underline wavy var(--preview-severity) 1.5px;
  text-underline-offset: 0.2em;
}
mark.finding:is(.information, .hint) { text-decoration-style: dotted; }
.tip { display: none; }
:is(mark.finding:hover, mark.finding:focus, a:focus > mark.finding) > .tip {
  display: block;
  position: absolute;
  z-index: 1;
  top: 100%;
  left: 0;
  width: max-content;
  max-width: min(24rem, 70vw);
  padding: 0.4rem 0.6rem;
  font: 0.875rem/1.4 var(--preview-font);
  white-space: pre-line;
  color: var(--preview-foreground);
  background: var(--preview-background);
  border: 1px solid var(--preview-severity);
  border-radius: 6px;
  user-select: none;
}
[data-text] { min-width: 0; }
.long > .block { content-visibility: auto; contain-intrinsic-size: auto 4rem; }
.long > .block:is(:hover, :focus-within) { content-visibility: visible; }
.block > :first-child { margin-top: 0; }
.block :is(h1, h2) { padding-bottom: 0.3em; border-bottom: 1px solid var(--preview-border); }
.block h1 { font-size: 1.75rem; }
.block h2 { font-size: 1.4rem; }
.block h3 { font-size: 1.2rem; }
.block :is(h4, h5, h6) { font-size: 1rem; }
.block:empty { display: none; }
.block :is(p, ul, ol, dl, pre, blockquote, details:not(.notes), .scroll, .alert) { margin: 0 0 1rem; }
.block :is(ul, ol) { padding-left: 2rem; }
.block .notes :is(ul, li) { margin: 0.25rem 0; }
.block .notes ul { padding-left: 0; }
.block :is(li > ul, li > ol, li > p) { margin-bottom: 0.25rem; }
.block img { max-width: 100%; height: auto; }
.block hr { border: 0; border-top: 4px solid var(--preview-border); margin: 1.5rem 0; }
.block blockquote { padding: 0 1rem; color: var(--preview-muted); border-left: 4px solid var(--preview-border); margin-inline: 0; }
.block table { border-collapse: collapse; }
.block :is(th, td) { padding: 0.4rem 0.8rem; border: 1px solid var(--preview-border); }
.scroll, .block pre { overflow-x: auto; }
code, pre, kbd, samp { font-family: var(--preview-mono); font-size: 0.875em; }
.block :not(pre) > code { padding: 0.1em 0.35em; background: var(--preview-panel); border-radius: 4px; }
.block pre { padding: 1rem; background: var(--preview-panel); border-radius: 6px; }
.block pre code { overflow-wrap: normal; white-space: pre; }
kbd { padding: 0.1em 0.35em; border: 1px solid var(--preview-border); border-radius: 4px; }
.task-list-item { list-style: none; }
.task-list-item > input { margin: 0 0.4em 0 -1.4em; }
.alert { padding: 0 1rem; border-left: 4px solid var(--preview-information); }
.alert-title { font-weight: 600; color: var(--preview-information); }
.alert-tip { border-color: var(--preview-good); }
.alert-tip > .alert-title { color: var(--preview-good); }
.alert-warning { border-color: var(--preview-warning); }
.alert-warning > .alert-title { color: var(--preview-warning); }
.alert-caution { border-color: var(--preview-error); }
.alert-caution > .alert-title { color: var(--preview-error); }
.footnotes { font-size: 0.875rem; border-top: 1px solid var(--preview-border); padding-top: 1rem; }
[data-text] :is(.image-placeholder, img:not([src])) { display: inline-block; padding: 0.1rem 0.6rem; color: var(--preview-muted); border: 1px dashed var(--preview-border); }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { mark.finding { color: CanvasText; } }
@media print {
  body { padding: 0; }
  main { display: block; }
  button, .tip { display: none !important; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .answers, .score { break-inside: avoid-page; background: none; }
  .long > .block { content-visibility: visible; }
}
`
