import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { figuresFromLastYear, type CarriedFigure } from '../../../shared/carryOver/figuresFromLastYear';
import { cellName } from '../../../shared/messages/cellName';
import type { Report } from '../../../shared/report/report';
import { lastReportFor } from '../../state/filling/lastYear';
import { isToRead } from '../../state/supervising/isToRead';
import { CellLink } from '../pieces/CellLink';
import { Summary } from '../pieces/Summary';
import { usePane, usePaneState } from '../paneContext';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  made: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { justifySelf: 'start' },
});

/** 带入上年数: blank cells that last year's report tells, shown one by one before one click fills them. */
export function CarryOverCard({ report }: { report: Report }): ReactElement | null {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const lastYear = usePaneState((state) => state.lastYear);
  const givenLastYear = usePaneState((state) => state.givenLastYear);
  const work = usePaneState((state) => state.work);
  const toRead = usePaneState(isToRead);
  const carried = useMemo(() => {
    const last = lastReportFor(lastYear, report, givenLastYear);
    return last === null ? [] : figuresFromLastYear(report, last);
  }, [lastYear, givenLastYear, report]);
  if (carried.length === 0 || toRead) return null;
  return (
    <Summary title={say('carryTitle')} tone="plain" takesFocus={false} testId="carry-over">
      <p className={styles.text}>{say('carryText')}</p>
      <ul className={styles.list}>
        {carried.map((figure) => (
          <li key={figure.cell}>
            <CellLink edition={report.edition} cell={figure.cell}>
              {cellName(report.edition, figure.cell, locale)}
            </CellLink>
            {locale === 'zh' ? '：' : ': '}
            {figure.to}
            <MadeOf figure={figure} />
          </li>
        ))}
      </ul>
      <Button
        className={styles.button}
        size="small"
        data-testid="carry-over-go-on"
        disabledFocusable={work !== null}
        icon={work === 'fixing' ? <Spinner size="tiny" /> : undefined}
        onClick={() =>
          actions.fix({ kind: 'fillFigures', changes: carried.map(({ cell, to }) => ({ cell, to })) })
        }
      >
        {say('carryGoOn', { count: carried.length })}
      </Button>
    </Summary>
  );
}

/** `（上年 5 + 2 − 1）`, where a figure is made of more than last year's. */
function MadeOf({ figure: { parts } }: { figure: CarriedFigure }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const [last, ...others] = parts;
  if (last === undefined || others.length === 0) return null;
  const rest = others.map(({ value }) =>
    value < 0 || Object.is(value, -0) ? ` − ${Math.abs(value)}` : ` + ${value}`,
  );
  return (
    <span className={styles.made}>{`（${say('carryLast', { value: last.value })}${rest.join('')}）`}</span>
  );
}
