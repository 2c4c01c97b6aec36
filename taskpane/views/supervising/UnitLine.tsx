import { Badge, makeStyles, mergeClasses, tokens, type BadgeProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OverviewAnswer, UnitStanding } from '../../../shared/api/overview';
import type { Standing } from '../../../shared/overview/standing';
import { isWithin } from '../../../shared/report/region';
import { daysOf } from '../../state/supervising/daysOf';
import { standingTexts } from '../../texts/standingTexts';
import { localTime } from '../pieces/localTime';
import { usePane, type PaneView } from '../paneContext';
import type { ChosenReport } from '../../state/supervising/chosenReport';
import { daysLeftText } from './daysLeftText';
import { listingNote } from './listingNote';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  open: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  badge: { alignSelf: 'start', justifySelf: 'end', whiteSpace: 'nowrap' },
  aside: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const colors: Record<Standing, BadgeProps['color']> = {
  missing: 'danger',
  filed: 'informative',
  explained: 'informative',
  returned: 'warning',
  accepted: 'success',
};

interface UnitLineProps {
  unit: UnitStanding;
  answer: Pick<OverviewAnswer, 'region' | 'year' | 'asOf'>;
  onChoose: (chosen: ChosenReport) => void;
}

/** One unit: its name, where it stands, how long it has or when it filed. With a report within reach, it leads there. */
export function UnitLine({ unit, answer, onChoose }: UnitLineProps): ReactElement {
  const styles = useStyles();
  const { say, locale } = usePane();
  const { region, year, asOf } = answer;
  const canOpen = unit.filed !== null && isWithin(unit.filed.region, region);
  const content = (
    <>
      <span className={styles.unit}>{unit.name}</span>
      <Badge className={styles.badge} appearance="tint" shape="rounded" color={colors[unit.standing]}>
        {say(standingTexts[unit.standing])}
      </Badge>
      <span className={styles.aside}>{facts(unit, asOf, say, locale).join(' · ')}</span>
    </>
  );
  return canOpen ? (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.open)}
      data-testid="archive-item"
      onClick={() => onChoose({ unit: unit.code, year })}
    >
      {content}
    </button>
  ) : (
    <div className={styles.line}>{content}</div>
  );
}

function facts(unit: UnitStanding, asOf: string, say: PaneView['say'], locale: PaneView['locale']): string[] {
  const { filed, code } = unit;
  const days = daysOf(unit, asOf);
  const note = listingNote(unit, say);
  return [
    ...(filed === null
      ? [daysLeftText(days, say)]
      : [
          say('filedOn', { time: localTime(filed.submittedAt, locale) }),
          ...(filed.version > 1 ? [say('receiptVersion', { version: filed.version })] : []),
          ...(days < 0 ? [say('filedLate', { days: -days })] : []),
        ]),
    ...(filed?.released ? [say('releaseStateGranted')] : []),
    code,
    ...(note === null ? [] : [note]),
  ];
}
