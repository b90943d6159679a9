/**
 * The style sheet of the site: set like a printed government handbook (song/serif text, hei headings, one red), light and dark, and
 * fit for print. System fonts only: nothing is loaded.
 */
export const SITE_STYLE = `:root {
  color-scheme: light dark;
  --ink: #1c1b1a; --soft: #5b5854; --paper: #fdfcfa; --line: #d9d4cc; --wash: #f4f1ec; --red: #a3171d; --link: #8c1318;
  --song: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun;
  --serif: var(--song), "Noto Serif", "Noto Serif Hebrew", Georgia, "Times New Roman", serif;
  --sans: "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans", "Noto Sans Hebrew", system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6e1; --soft: #a9a49c; --paper: #171615; --line: #3b3835; --wash: #211f1d; --red: #e5686b; --link: #f0898b; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font-size: 16px; line-height: 1.8; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 54rem; padding: 0 1.5rem 3rem; overflow-wrap: anywhere; }
:where([lang]) { font-family: "Noto Serif", Georgia, "Times New Roman", var(--song), serif; }
:where([lang|="zh"]) { font-family: var(--serif); }
:where([lang|="ja"]) { font-family: "Source Han Serif", "Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", serif; }
:where([lang|="ko"]) { font-family: "Noto Serif CJK KR", "Noto Serif KR", AppleMyungjo, Batang, serif; }
:where([lang|="zh-Hant"]) { font-family: "Noto Serif CJK TC", "Noto Serif TC", "Songti TC", PMingLiU, serif; }
:where([lang|="he"]) { font-family: "Noto Serif Hebrew", "David CLM", David, "Times New Roman", serif; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--red); outline-offset: 2px; }
h1, h2, h3, h4, th, dt, .eyebrow, .site-title, .counts, .number, .label { font-family: var(--sans); }
html[lang="en"] :is(h1, h2, h3, h4, th, dt, .eyebrow, .site-title, .counts, .number, .label, .gap, .value) { font-family: "Noto Sans", "Helvetica Neue", Arial, var(--sans); }
h1 { font-size: 1.75rem; line-height: 1.4; margin: 1rem 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.15rem; line-height: 1.5; margin: 2.25rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
h4 { font-size: .95rem; margin: .75rem 0 0; font-weight: 600; }
p { margin: .5rem 0; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .75rem; }
header.site { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; align-items: baseline; border-bottom: 3px double var(--red); padding: 1.25rem 0 .5rem; font-size: .875rem; }
.site-title { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
.site-title p { margin: 0; }
.site-title a { color: var(--red); text-decoration: none; font-weight: 600; }
.site-title .edition { color: var(--soft); }
header.site ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; font-family: var(--sans); }
header.site li a { text-decoration: none; display: inline-block; padding: .125rem 0; }
header.site li a[aria-current] { border-bottom: 2px solid var(--red); }
.switch { border-inline-start: 1px solid var(--line); padding-inline-start: 1.25rem; }
footer.site { border-top: 1px solid var(--line); margin-top: 3rem; color: var(--soft); font-size: .875rem; }
.title-page { text-align: center; padding: 3.5rem 0 1.5rem; }
.title-page h1 { color: var(--red); font-family: var(--serif); font-size: 2.5rem; letter-spacing: .08em; font-weight: 700; margin: 0; }
.title-page h1:lang(en) { letter-spacing: 0; }
.title-page .edition { font-size: 1.2rem; margin: .75rem 0 0; }
.title-page .date, .note, .downloads { color: var(--soft); font-size: .875rem; }
.counts { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); margin: 1rem 0; padding: .75rem 0; border-block: 1px solid var(--line); text-align: center; }
.counts strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.counts span { color: var(--soft); font-size: .8125rem; }
.preface p:lang(zh), html[lang|="zh"] .preface p { text-indent: 2em; text-align: justify; }
.chapter h3 { color: var(--red); }
ul.tasks, ul.cases { list-style: none; margin: 0; padding: 0; }
ul.cases > li { display: grid; grid-template-columns: 4.5rem 1fr auto; gap: 0 .75rem; padding: .25rem 0; border-bottom: 1px dotted var(--line); }
ul.cases .number, ul.cases .target, ul.cases .note { color: var(--soft); font-size: .875rem; font-family: var(--sans); }
.case > header { margin-top: 1.5rem; }
.eyebrow { color: var(--red); font-size: .875rem; font-weight: 600; margin: 0; }
.case h1 { margin-top: .125rem; }
.original-title { color: var(--soft); margin: 0; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 7rem 1fr; gap: 0 1rem; }
dt { color: var(--soft); font-size: .875rem; line-height: 2.05; }
dd { margin: 0; }
dd p { margin: 0 0 .25rem; }
.facts { background: var(--wash); border-inline-start: 3px solid var(--red); padding: .75rem 1rem; margin: 1.25rem 0; }
html[lang|="zh"] .case section > div > p { text-indent: 2em; text-align: justify; }
html[lang|="zh"] .case section > div[lang] > p { text-indent: 0; text-align: start; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.6; border-block: 2px solid var(--ink); margin: .75rem 0; }
th, td { padding: .5rem .625rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 1px solid var(--ink); font-size: .875rem; white-space: nowrap; }
tbody th { font-weight: 600; }
td p { margin: 0; }
.figures th[scope="row"] { width: 22%; }
.figures .value { font-family: var(--sans); font-weight: 700; font-size: 1.05rem; }
.figures .written, .figures .note { display: block; color: var(--soft); font-size: .8125rem; }
.figures sup { line-height: 0; }
.gap { color: var(--red); font-family: var(--sans); font-size: .875rem; }
.coverage td, .coverage thead th:not(:first-child) { text-align: end; font-variant-numeric: tabular-nums; }
.coverage .total th, .coverage .total td { border-top: 1px solid var(--ink); font-weight: 700; }
.coverage .unclassified { color: var(--soft); }
.gaps { columns: 2; column-gap: 2.5rem; padding-inline-start: 1.25rem; font-size: .9375rem; }
ol.sources { list-style: none; margin: 0; padding: 0; }
.source { border-bottom: 1px solid var(--line); padding: .75rem 0; font-size: .9375rem; }
.source:target { background: var(--wash); }
.source .number { color: var(--red); font-weight: 600; }
.source cite { font-style: normal; }
.quote { margin: .5rem 0 .5rem 1.5rem; }
blockquote { margin: 0; padding-inline-start: .875rem; border-inline-start: 2px solid var(--line); unicode-bidi: isolate; }
blockquote p { margin: 0; }
figcaption, .archive, .translation .label { color: var(--soft); font-size: .8125rem; }
figcaption span + span { margin-inline-start: .75rem; }
.translation { margin: .125rem 0 0; padding-inline-start: .875rem; }
.archive { margin: .25rem 0 0 1.5rem; }
code { font: .9em/1.4 ui-monospace, "Noto Sans Mono", Consolas, monospace; }
.neighbours ul { list-style: none; display: flex; justify-content: space-between; gap: 2rem; padding: 1rem 0 0; margin: 2.5rem 0 0; border-top: 1px solid var(--line); font-size: .9375rem; }
.neighbours .next { margin-inline-start: auto; text-align: end; }
.neighbours span { display: block; color: var(--soft); font-size: .8125rem; }
@media (max-width: 36rem) {
  body { padding: 0 1rem 2rem; }
  dl > div { grid-template-columns: 1fr; }
  dt { line-height: 1.5; margin-top: .375rem; }
  ul.cases > li { grid-template-columns: 1fr; }
  .gaps { columns: 1; }
  .quote, .archive { margin-inline-start: 0; }
  .title-page h1 { font-size: 1.9rem; }
}
@media print {
  @page { size: A4; margin: 25mm 22mm 22mm 25mm; }
  :root { --ink: #000; --soft: #444; --paper: #fff; --line: #999; --wash: #fff; --red: #8c1318; --link: #000; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  header.site nav, .skip, .neighbours, footer.site, .downloads { display: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  .source, tr, .facts, .quote { break-inside: avoid; }
  .facts { border: 1px solid var(--line); }
  a { text-decoration: none; }
}
`;
