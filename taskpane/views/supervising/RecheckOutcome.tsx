import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { Alteration, RecheckAnswer } from '../../../shared/api/answers';
import type { VersionAddress } from '../../api/archiveApi';
import type { TextName } from '../../texts/texts';
import { localTime } from '../pieces/localTime';
import { usePane } from '../paneContext';
import { Summary } from '../pieces/Summary';
import { ArchiveFailure } from './ArchiveFailure';
import { TodaysFindings } from './TodaysFindings';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Rechecks one version when first drawn: whether it is as archived, and what today's rules say of it. */
export function RecheckOutcome({ unit, year, version }: VersionAddress): ReactElement {
  const { actions, say } = usePane();
  const asked = useAnswer(
    useCallback(() => actions.archive.recheck({ unit, year, version }), [actions, unit, year, version]),
  );
  if (asked.kind === 'asking') return <Spinner size="small" label={say('archiveRechecking')} />;
  if (asked.kind === 'failed') return <ArchiveFailure failure={asked.failure} onRetry={asked.again} />;
  return (
    <>
      <Integrity answer={asked.value} />
      <TodaysFindings
        check={asked.value.check}
        intact={asked.value.intact}
        address={{ unit, year, version }}
      />
    </>
  );
}

const parts: Record<Alteration['part'], TextName> = {
  report: 'partReport',
  workbook: 'partWorkbook',
  source: 'partSource',
  record: 'partRecord',
  chain: 'partChain',
};
const kinds: Record<Alteration['kind'], TextName> = { changed: 'kindChanged', missing: 'kindMissing' };

function Integrity({ answer }: { answer: RecheckAnswer }): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { intact, alterations, recheckedAt } = answer;
  return (
    <Summary
      title={say(intact ? 'intact' : 'altered')}
      tone={intact ? 'good' : 'bad'}
      takesFocus
      testId="integrity"
    >
      {intact ? (
        <p className={styles.text}>{say('intactText')}</p>
      ) : (
        <ul className={styles.list}>
          {alterations.map(({ version, part, kind }) => (
            <li key={`${version} ${part} ${kind}`}>
              {say('alteredPart', { version, part: say(parts[part]), kind: say(kinds[kind]) })}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.aside}>{say('recheckedAt', { time: localTime(recheckedAt, locale) })}</p>
    </Summary>
  );
}
