import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular, CircleHalfFill16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { editions } from '../../../shared/editions/editions';
import type { EditionId } from '../../../shared/editions/edition';
import type { Report } from '../../../shared/report/report';
import type { Presentation } from '../../state/filling/presentation';
import { nextPart, type PartId, type PartProgress } from '../../state/filling/progress';
import { usePane, type PaneView } from '../paneContext';
import { byValue } from '../pieces/byValue';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  begin: { marginBottom: tokens.spacingVerticalL },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  part: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  next: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  done: { color: tokens.colorNeutralForeground2, cursor: 'default' },
  icon: { color: tokens.colorBrandForeground1 },
  count: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface PartsToFillProps {
  report: Report;
  presented: Presentation;
}

/** How far each part of the report is, where to go on, and, on a fresh sheet, where to begin. */
export function PartsToFill({ report, presented }: PartsToFillProps): ReactElement {
  const styles = useStyles();
  const view = usePane();
  const { say } = view;
  const { parts } = presented.progress;
  const next = nextPart(presented.progress);
  return (
    <section className={styles.root} aria-label={say('partsLabel')} data-testid="parts-to-fill">
      {presented.phase === 'untouched' && next && (
        <>
          <h2 className={styles.title}>
            {say('beginWith', { part: partName(next.part, report.edition, view).short })}
          </h2>
          <p className={styles.text}>{say('beginText')}</p>
          <Button
            appearance="primary"
            className={styles.begin}
            data-testid="begin"
            onClick={() => goToNext(next, view)}
          >
            {say('beginGo')}
          </Button>
        </>
      )}
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.part}>
            <Part part={part} edition={report.edition} isNext={part === next} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartProps {
  part: PartProgress;
  edition: EditionId;
  isNext: boolean;
}

const Part = byValue(function Part({ part, edition, isNext }: PartProps): ReactElement {
  const styles = useStyles();
  const view = usePane();
  const { say } = view;
  const { short, full } = partName(part.part, edition, view);
  const isDone = part.next === null;
  return (
    <button
      type="button"
      className={mergeClasses(styles.part, isNext && styles.next, isDone && styles.done)}
      aria-current={isNext ? 'step' : undefined}
      aria-disabled={isDone}
      title={isDone ? undefined : say('goToNext', { part: short })}
      data-testid={`part-${part.part}`}
      onClick={() => goToNext(part, view)}
    >
      <PartIcon part={part} />
      <span>{full}</span>
      <span className={styles.count}>{say('partCount', { filled: part.filled, all: part.all })}</span>
    </button>
  );
});

function PartIcon({ part: { filled, next } }: { part: PartProgress }): ReactElement {
  const { icon } = useStyles();
  if (next === null) return <CheckmarkCircle16Filled className={icon} />;
  return filled === 0 ? <Circle16Regular className={icon} /> : <CircleHalfFill16Regular className={icon} />;
}

function goToNext({ next }: PartProgress, { actions }: PaneView): void {
  if (next === null) return;
  if ('cell' in next) actions.showCell(next.cell);
  else actions.showSection(next.section);
}

/** What a part is called: its short name, and that with its printed title. */
function partName(
  part: PartId,
  edition: EditionId,
  { locale, say }: PaneView,
): { short: string; full: string } {
  const table = editions[edition].tables.find(({ id }) => id === part);
  if (table === undefined) return { short: say('partText'), full: say('groupNarrative') };
  const short = table.name[locale];
  return { short, full: locale === 'zh' ? `${short} ${table.title.replace(/^.、/, '')}` : short };
}
