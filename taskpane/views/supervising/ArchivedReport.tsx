import { Button, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useCallback, useState, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import { usePane } from '../paneContext';
import { FiledReport } from '../reviewing/FiledReport';
import { ReviewPanel } from '../reviewing/ReviewPanel';
import { ReceiptCard } from '../pieces/ReceiptCard';
import { ArchiveFailure } from './ArchiveFailure';
import { ComparePublished } from './ComparePublished';
import { ExportArchived } from './ExportArchived';
import { OpenArchived } from './OpenArchived';
import { RecheckOutcome } from './RecheckOutcome';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  top: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

interface ArchivedReportProps {
  latest: Receipt;
  onBack: () => void;
}

/** One archived report: its versions, the receipt of the chosen one, opening it, and rechecking it. */
export function ArchivedReport({ latest, onBack }: ArchivedReportProps): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { code } = latest.unit;
  const versions = useAnswer(
    useCallback(() => actions.archive.listVersions(code, latest.year), [actions, code, latest.year]),
  );
  const [version, setVersion] = useState(latest.version);
  const [recheckRound, setRecheckRound] = useState(0);
  const receipts = versions.kind === 'answered' ? versions.value : [latest];
  const receipt = receipts.find((each) => each.version === version) ?? latest;
  const address = { unit: code, year: latest.year, version };
  return (
    <div data-testid="archived-report">
      <div className={styles.top}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          onClick={onBack}
          data-testid="archive-back"
        >
          {say('archiveBack')}
        </Button>
        <h2 className={styles.unit}>{latest.unit.name}</h2>
        <span>{say('yearOf', { year: latest.year })}</span>
        {versions.kind === 'asking' && <Spinner size="tiny" />}
        {receipts.length > 1 && (
          <Select
            aria-label={say('archiveVersions', { count: receipts.length })}
            value={String(version)}
            data-testid="archive-version"
            onChange={(_, { value }) => {
              setVersion(Number(value));
              setRecheckRound(0);
            }}
          >
            {receipts.map((each) => (
              <option key={each.version} value={each.version}>
                {say('receiptVersion', { version: each.version })}
              </option>
            ))}
          </Select>
        )}
      </div>
      {versions.kind === 'failed' && <ArchiveFailure failure={versions.failure} onRetry={versions.again} />}
      <ReceiptCard receipt={receipt} title="receiptTitle" isNew={false} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          data-testid="archive-recheck"
          onClick={() => setRecheckRound(recheckRound + 1)}
        >
          {say('archiveRecheck')}
        </Button>
        <OpenArchived key={version} address={address} />
        <ExportArchived key={`export ${version}`} address={address} />
        <ComparePublished key={`compare ${version}`} address={address} receipt={receipt} />
      </div>
      <FiledReport key={`filed ${version}`} receipt={receipt} receipts={receipts} />
      <ReviewPanel
        key={`review ${version}`}
        receipt={receipt}
        onNewer={(newer) => {
          versions.again();
          setVersion(newer);
        }}
      />
      {recheckRound > 0 && <RecheckOutcome key={`${version} ${recheckRound}`} {...address} />}
    </div>
  );
}
