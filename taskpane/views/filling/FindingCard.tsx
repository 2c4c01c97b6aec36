import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit16Regular, ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { findingText } from '../../../shared/messages/findingText';
import type { FindingText } from '../../../shared/messages/messages';
import type { Report } from '../../../shared/report/report';
import type { PresentedCard, Tone } from '../../state/filling/presentation';
import { sentenceParts, type SentencePart } from '../../state/filling/sentenceParts';
import { byValue } from '../pieces/byValue';
import { Alternatives } from './Alternatives';
import { AskedBySums } from './AskedBySums';
import { Explanation } from './Explanation';
import { FindingSentence } from './FindingSentence';
import { FixButton } from './FixButton';
import { ReleaseOfCard } from './ReleaseOfCard';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  note: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  toFill: { borderInlineStartColor: tokens.colorBrandStroke1 },
  title: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  toFillIcon: { color: tokens.colorBrandForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  why: { minWidth: 0, ':first-child': { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` } },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** One root cause: what is wrong with its numbers, where, and what mends it. */
export function FindingCard({ card, report }: { card: PresentedCard; report: Report }): ReactElement {
  const { locale } = usePane();
  const [finding] = card.findings;
  const text = findingText(finding, report, locale);
  const { edition, unit, year } = report;
  return (
    <WordedCard
      card={card}
      text={text}
      sentence={sentenceParts(finding, report, text.sentence, locale)}
      edition={edition}
      unit={unit}
      year={year}
    />
  );
}

interface WordedCardProps extends Pick<Report, 'edition' | 'unit' | 'year'> {
  card: PresentedCard;
  text: FindingText;
  sentence: SentencePart[];
}

const WordedCard = byValue(function WordedCard({
  card,
  text,
  sentence,
  edition,
  unit,
  year,
}: WordedCardProps): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const [showsWhy, setShowsWhy] = useState(false);
  const [finding, ...others] = card.findings;
  const section = finding.narrative?.section;
  const headingId = `finding-${card.id.replace(/[^\w]/g, '-')}`;
  return (
    <article
      className={mergeClasses(styles.card, styles[card.tone])}
      aria-labelledby={headingId}
      data-testid="finding"
      data-kind={card.kind}
      data-tone={card.tone}
    >
      <h3 id={headingId} className={styles.title}>
        <ToneIcon tone={card.tone} />
        <span>{text.title}</span>
      </h3>
      <FindingSentence parts={sentence} edition={edition} />
      {finding.actual !== undefined && finding.last !== undefined && (
        <p className={styles.aside} data-testid="last-figure">
          {say('figureBeside', { actual: finding.actual, last: finding.last })}
        </p>
      )}
      {others.length > 0 && <p className={styles.aside}>{say('alsoBreaks', { count: others.length })}</p>}
      {card.waiting > 0 && <p className={styles.aside}>{say('waiting', { count: card.waiting })}</p>}
      {card.kind === 'sum' && <Alternatives card={card} edition={edition} />}
      {card.fix?.kind === 'fillFigures' && <AskedBySums changes={card.fix.changes} edition={edition} />}
      <div className={styles.actions}>
        {card.fix && <FixButton fix={card.fix} />}
        {section && (
          <Button size="small" data-testid="show-section" onClick={() => actions.showSection(section)}>
            {say('goToSection')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.why}
          aria-expanded={showsWhy}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          {say('why')}
        </Button>
      </div>
      {showsWhy && (
        <p className={styles.aside}>
          {text.why}
          {locale === 'en' && ' '}
          {text.mend}
        </p>
      )}
      <ReleaseOfCard findings={card.findings} report={{ unit, year }} />
      {card.tone === 'warning' && <Explanation rule={finding.rule} />}
    </article>
  );
});

function ToneIcon({ tone }: { tone: Tone }): ReactElement {
  const styles = useStyles();
  if (tone === 'toFill') return <Edit16Regular className={mergeClasses(styles.icon, styles.toFillIcon)} />;
  if (tone === 'error')
    return <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.errorIcon)} />;
  if (tone === 'warning')
    return <Warning16Filled className={mergeClasses(styles.icon, styles.warningIcon)} />;
  return <Info16Regular className={styles.icon} />;
}
