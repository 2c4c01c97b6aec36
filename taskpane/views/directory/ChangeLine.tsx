import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../../shared/units/import/planImport';
import { usePane } from '../paneContext';
import { changeTexts } from './changeTexts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  kinds: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  aside: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What becomes of one unit: its name and code, what kind of change, from when, and what it was. */
export function ChangeLine({ change }: { change: UnitChange }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { before, after, kinds, code, year, until, mergedInto } = change;
  const ends = kinds.includes('merged') || kinds.includes('closed');
  const wasOther = before !== null && (before.name !== after.name || before.region !== after.region);
  const asides = [
    `${code} · ${after.region}`,
    ends && until !== null ? say('changeUntil', { year: until }) : say('changeFrom', { year }),
    ...(wasOther ? [say('changeWas', { name: before.name, region: before.region })] : []),
    ...(kinds.includes('merged') && mergedInto !== null ? [say('changeInto', { code: mergedInto })] : []),
  ];
  return (
    <li className={styles.line}>
      <span className={styles.unit}>{after.name}</span>
      <span className={styles.kinds}>
        {changeTexts
          .filter(([kind]) => kinds.includes(kind))
          .map(([kind, text]) => (
            <Badge key={kind} appearance="tint" color="brand" shape="rounded">
              {say(text)}
            </Badge>
          ))}
      </span>
      <span className={styles.aside}>{asides.join(' · ')}</span>
    </li>
  );
}
