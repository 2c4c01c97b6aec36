import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportDifferences } from '../../../shared/compare/compareReports';
import type { TextChange } from '../../../shared/compare/compareTexts';
import { nearChanges } from '../../../shared/compare/nearChanges';
import type { CellKey, EditionId } from '../../../shared/editions/edition';
import { editions } from '../../../shared/editions/editions';
import { figureCell } from '../../../shared/editions/figureCells';
import { textSections } from '../../../shared/editions/textSections';
import { cellName } from '../../../shared/messages/cellName';
import { factNames } from '../../../shared/messages/workbookProblemText';
import type { TextName } from '../../texts/texts';
import { CellLink } from '../pieces/CellLink';
import { usePane } from '../paneContext';

/** Characters shown on either side of a change. */
const around = 10;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  text: { margin: 0 },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  removed: { color: tokens.colorStatusDangerForeground1, textDecorationLine: 'line-through' },
  added: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: 'underline' },
});

interface DifferencesProps {
  found: ReportDifferences;
  edition: EditionId;
  /** The report stands on the sheets of this workbook, so that its cells can be gone to. */
  onSheets: boolean;
  /** How the two sides, `a` and `b`, are put: what was archived and what was published, or what it was and what it became. */
  both?: 'compareBoth' | 'compareVersions';
}

/** What two reports, or two versions of one, say differently: facts, figures, and texts word by word. */
export function Differences({
  found,
  edition,
  onSheets,
  both = 'compareBoth',
}: DifferencesProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { facts, figures, texts } = found;
  return (
    <>
      {facts.length > 0 && (
        <Part title="compareFacts">
          {facts.map(({ fact, a, b }) => (
            <li key={fact}>
              <FactName fact={fact} />
              <Both
                text={both}
                a={fact === 'edition' ? noticeOf(a) : a}
                b={fact === 'edition' ? noticeOf(b) : b}
              />
            </li>
          ))}
        </Part>
      )}
      {figures.length > 0 && (
        <Part title="compareFigures">
          {figures.map(({ cell, a, b }) => (
            <li key={cell} data-testid="figure-difference">
              <CellName cell={cell} edition={edition} onSheets={onSheets} />
              <Both text={both} a={a} b={b} />
            </li>
          ))}
        </Part>
      )}
      {figures.length > 0 && !onSheets && <p className={styles.aside}>{say('compareOpenFirst')}</p>}
      {texts.length > 0 && (
        <Part title="compareTexts">
          {texts.map(({ section, changes }) => (
            <li key={section} data-testid="text-difference">
              {textSections[section as keyof typeof textSections]}
              <Changes changes={changes} />
            </li>
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: TextName; children: ReactElement[] }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <h3 className={styles.heading}>{say(title)}</h3>
      <ul className={styles.list}>{children}</ul>
    </>
  );
}

function FactName({ fact }: { fact: string }): ReactElement {
  const { locale, say } = usePane();
  if (fact === 'edition') return <>{say('compareEdition')}</>;
  const name = fact === 'unit.name' ? 'unitName' : fact;
  return <>{factNames[name as keyof typeof factNames][locale]}</>;
}

function CellName({
  cell,
  edition,
  onSheets,
}: {
  cell: CellKey;
  edition: EditionId;
  onSheets: boolean;
}): ReactElement {
  const { locale } = usePane();
  if (figureCell(edition, cell) === undefined) return <>{cellName(otherThan(edition), cell, locale)}</>;
  const name = cellName(edition, cell, locale);
  return onSheets ? (
    <CellLink edition={edition} cell={cell}>
      {name}
    </CellLink>
  ) : (
    <>{name}</>
  );
}

/** The two sides in words. */
function Both({
  text,
  a,
  b,
}: {
  text: NonNullable<DifferencesProps['both']>;
  a: string | number | null;
  b: string | number | null;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const shown = (value: string | number | null): string =>
    value === null || value === '' ? say('blankFigure') : String(value);
  return <p className={styles.text}>{say(text, { a: shown(a), b: shown(b) })}</p>;
}

function Changes({ changes }: { changes: TextChange[] }): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {nearChanges(changes, around).map((change, index) =>
        'same' in change ? (
          <span key={index}>{change.same}</span>
        ) : 'removed' in change ? (
          <del key={index} className={styles.removed}>
            {change.removed}
          </del>
        ) : (
          <ins key={index} className={styles.added}>
            {change.added}
          </ins>
        ),
      )}
    </p>
  );
}

const noticeOf = (edition: string | number | null): string | null =>
  edition === '2019' || edition === '2021' ? editions[edition].notice : null;

const otherThan = (edition: EditionId): EditionId => (edition === '2019' ? '2021' : '2019');
