/**
 * How a published page looks, on a screen of any width, and on paper with the measures of GB/T 9704-2012; fonts that people
 * have, none fetched. The longest table stands on one page.
 */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.05rem/1.9 "FangSong", "仿宋", "STFangsong", "Songti SC", "Noto Serif CJK SC", serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 1rem 0 2.5rem; text-align: center; text-wrap: balance; font: 700 1.9rem/1.5 "STZhongsong", "华文中宋", "SimSun", "Songti SC", "Noto Serif CJK SC", serif; }
h1 span { display: inline-block; }
h2 { margin: 2.5rem 0 1rem; font: 700 1.2rem/1.6 "SimHei", "黑体", "Heiti SC", "Noto Sans CJK SC", sans-serif; }
p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.number { text-indent: 0; text-align: center; }
.signature { margin-top: 3rem; break-inside: avoid; }
.signature p { text-indent: 0; text-align: right; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font: .9rem/1.5 "SimSun", "宋体", "Songti SC", "Noto Serif CJK SC", serif; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid; padding: .35rem .4rem; text-align: center; font-weight: 400; }
th.header { text-wrap: balance; }
th.stub { text-align: left; }
th.band { font-weight: 700; }
td { font-variant-numeric: tabular-nums; min-width: 2.2em; }
table.requests { min-width: 46rem; }
table.disputes { min-width: 40rem; }
@media print {
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
  @page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt SimSun, serif; vertical-align: top; padding: 7mm 14pt 0; } }
  @page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt SimSun, serif; vertical-align: top; padding: 7mm 14pt 0; } }
  body { font-size: 16pt; line-height: 28pt; }
  main { max-width: none; padding: 0; }
  h1 { margin: 28pt 0; font-size: 22pt; line-height: 32pt; font-weight: 400; }
  h2 { margin: 0; font-size: 16pt; line-height: 28pt; font-weight: 400; text-indent: 2em; break-after: avoid; }
  p, h2 { letter-spacing: -.25pt; }
  .scroll { overflow: visible; margin: 6pt 0; break-inside: avoid; }
  table { font-size: 9pt; line-height: 12pt; }
  table.requests, table.disputes { min-width: 0; }
  th, td { padding: 3pt; }
  .requests th, .requests td { padding: 1pt 3pt; }
  td { min-width: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .signature { width: fit-content; margin: 28pt 64pt 0 auto; }
  .signature p { text-align: center; }
}
`;
