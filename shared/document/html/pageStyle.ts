/** How a published page looks, on a screen of any width and on paper; fonts that people have, none fetched. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.05rem/1.9 "FangSong", "仿宋", "STFangsong", "Songti SC", "Noto Serif CJK SC", serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 1rem 0 2.5rem; text-align: center; text-wrap: balance; font: 700 1.9rem/1.5 "STZhongsong", "华文中宋", "SimSun", "Songti SC", "Noto Serif CJK SC", serif; }
h2 { margin: 2.5rem 0 1rem; font: 700 1.2rem/1.6 "SimHei", "黑体", "Heiti SC", "Noto Sans CJK SC", sans-serif; }
p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.number { text-indent: 0; text-align: center; }
.signature { margin-top: 3rem; break-inside: avoid; }
.signature p { text-indent: 0; text-align: right; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font: .9rem/1.5 "SimSun", "宋体", "Songti SC", "Noto Serif CJK SC", serif; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid; padding: .35rem .4rem; text-align: center; font-weight: 400; }
th.stub { text-align: left; }
th.band { font-weight: 700; }
td { font-variant-numeric: tabular-nums; min-width: 2.2em; }
table.requests { min-width: 46rem; }
table.disputes { min-width: 40rem; }
@media print {
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  table.requests, table.disputes { min-width: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
