import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  good: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  bad: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  careful: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface SummaryProps {
  title: string;
  tone: 'good' | 'bad' | 'careful' | 'plain';
  /** Takes the focus when it appears: only for what the user has just asked for. */
  takesFocus: boolean;
  testId: string;
  children: ReactNode;
}

/** What came of a submission, at the top of the list. */
export function Summary({ title, tone, takesFocus, testId, children }: SummaryProps): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) root.current?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={mergeClasses(styles.root, tone !== 'plain' && styles[tone])}
      aria-label={title}
      data-testid={testId}
    >
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
