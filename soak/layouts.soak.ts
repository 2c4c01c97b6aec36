import type { Bench } from '../bench/table';
import { noneSign } from '../shared/document/text/noneSign';
import { htmlLayouts } from '../test/cases/layouts/htmlLayouts';
import { misread } from '../test/cases/layouts/misread';
import { publishedBars } from '../test/cases/layouts/publishedBars';
import { publishedLines } from '../test/cases/layouts/publishedLines';
import { publishedPages } from '../test/cases/layouts/publishedPages';
import { randomReport } from '../test/cases/layouts/randomReport';
import { textLayouts } from '../test/cases/layouts/textLayouts';
import { progress } from './progress';

const reports = 2000;
const all = [...htmlLayouts, ...textLayouts, ...publishedBars, ...publishedLines, ...publishedPages];

const loneSign = new RegExp(` ${noneSign}$`);

/** Random reports in every layout: each figure is read right or in doubt, or blank; none is silently wrong. */
const layouts: Bench = async () => {
  const tell = progress();
  let figures = 0;
  let doubted = 0;
  /** Left blank without a doubt: a lone 无 or - in text that shows no blanks, and what a layout leaves out itself. */
  let left = 0;
  for (let seed = 1; seed <= reports; seed += 1) {
    const report = randomReport(seed);
    for (const layout of all) {
      const { wrong, lost, doubted: inDoubt } = await misread(report, layout);
      left += lost.length;
      const untold = layout.leavesOut ? [] : lost.filter((figure) => !loneSign.test(figure));
      if (wrong.length > 0 || untold.length > 0)
        throw new Error(`report ${seed} as ${layout.name}: ${[...wrong, ...untold].join('; ')}`);
      doubted += inDoubt;
      figures += Object.keys(report.figures).length;
    }
    tell(
      `reports 1 to ${seed} in ${all.length} layouts: ${figures} figures, none wrong, ${doubted} in doubt`,
    );
  }
  return [
    {
      name: `${reports} reports in ${all.length} layouts`,
      figure: `${figures} figures, none wrong`,
      beside: `${((doubted / figures) * 100).toFixed(1)} % in doubt, ${left} left blank`,
    },
  ];
};

export default layouts;
