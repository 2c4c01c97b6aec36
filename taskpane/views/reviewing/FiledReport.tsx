import { Spinner } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import { readFiled } from '../../work/reviewing/readFiled';
import { usePane } from '../paneContext';
import { ArchiveFailure } from '../supervising/ArchiveFailure';
import { useAnswer } from '../supervising/useAnswer';
import { Beside } from './Beside';
import { FiledFindings } from './FiledFindings';

interface FiledReportProps {
  receipt: Receipt;
  /** Of every version of the unit and year. */
  receipts: readonly Receipt[];
}

/** What there is to look at of a version before it is decided of: findings at the time, versions before, last year. */
export function FiledReport({ receipt, receipts }: FiledReportProps): ReactElement {
  const { actions } = usePane();
  const { unit, year, version } = receipt;
  const { code } = unit;
  const asked = useAnswer(
    useCallback(
      () => readFiled(actions.archive, { unit: code, year, version }),
      [actions, code, year, version],
    ),
  );
  if (asked.kind === 'asking') return <Spinner size="tiny" />;
  if (asked.kind === 'failed') return <ArchiveFailure failure={asked.failure} onRetry={asked.again} />;
  const { archived, lines } = asked.value;
  return (
    <>
      <FiledFindings report={archived.report} lines={lines} />
      <Beside own={archived} receipts={receipts} />
    </>
  );
}
