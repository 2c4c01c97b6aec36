import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import type { TextName } from '../../texts/texts';
import { CopyButton } from './CopyButton';
import { receiptAddress } from '../../receipt/receiptAddress';
import { usePane } from '../paneContext';
import { localTime } from './localTime';
import { Summary } from './Summary';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  print: { justifySelf: 'start', fontSize: tokens.fontSizeBase200 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { display: 'flex', alignItems: 'center', margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

interface ReceiptCardProps {
  receipt: Receipt;
  title: TextName;
  /** It has just come in, in answer to a click. */
  isNew: boolean;
}

/** The receipt: its number, when it was given in local time, and the digest of what was handed in. */
export const ReceiptCard = memo(function ReceiptCard({
  receipt,
  title,
  isNew,
}: ReceiptCardProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { number, version, submittedAt, reportDigest, released, workbookMade, filedByName, reason } = receipt;
  return (
    <Summary
      title={say(title, { version })}
      tone={isNew ? 'good' : 'plain'}
      takesFocus={isNew}
      testId="receipt"
    >
      <dl className={styles.facts}>
        <dt className={styles.name}>{say('receiptNumber')}</dt>
        <dd className={styles.value} data-testid="receipt-number">
          {number}
          <CopyButton text={number} />
        </dd>
        <dt className={styles.name}>{say('receiptTime')}</dt>
        <dd className={styles.value}>
          <time dateTime={submittedAt}>{localTime(submittedAt, locale)}</time>
        </dd>
        {filedByName !== undefined && (
          <>
            <dt className={styles.name}>{say('receiptBy')}</dt>
            <dd className={styles.value}>{filedByName}</dd>
          </>
        )}
        {reason !== undefined && (
          <>
            <dt className={styles.name}>{say('receiptReason')}</dt>
            <dd className={styles.value} data-testid="receipt-reason">
              {reason}
            </dd>
          </>
        )}
        <dt className={styles.name}>{say('receiptDigest')}</dt>
        <dd className={styles.value} title={reportDigest}>
          {`${reportDigest.slice(0, 8)}…${reportDigest.slice(-8)}`}
          <CopyButton text={reportDigest} />
        </dd>
        {released && (
          <>
            <dt className={styles.name}>{say('receiptReleased')}</dt>
            <dd className={styles.value} data-testid="receipt-released">
              {released.map((grant) => grant.reason).join('；')}
            </dd>
          </>
        )}
        {workbookMade && (
          <>
            <dt className={styles.name}>{say('receiptWorkbook')}</dt>
            <dd className={styles.value} data-testid="receipt-made">
              {say('receiptMade')}
            </dd>
          </>
        )}
      </dl>
      {receipt.signed !== undefined && (
        <Link
          className={styles.print}
          href={receiptAddress(receipt.signed, document.baseURI)}
          target="_blank"
          rel="noreferrer"
          data-testid="receipt-print"
        >
          {say('receiptPrint')}
        </Link>
      )}
    </Summary>
  );
});
