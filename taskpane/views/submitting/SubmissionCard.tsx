import type { ReactElement } from 'react';
import type { LaidOut } from '../../state/paneState';
import { HeldBack } from './HeldBack';
import { usePaneState } from '../paneContext';
import { ReceiptCard } from '../pieces/ReceiptCard';
import { Refusal } from './Refusal';
import { Waiting } from './Waiting';

/** What came of submitting; otherwise the receipt that the workbook keeps, if there is one. */
export function SubmissionCard({ found }: { found: LaidOut }): ReactElement | null {
  const submission = usePaneState((state) => state.submission);
  const receipt = usePaneState((state) => state.receipt);
  switch (submission.kind) {
    case 'heldBack':
      return <HeldBack found={found} />;
    case 'refused':
      return <Refusal failure={submission.failure} report={found.report} />;
    case 'waiting':
      return <Waiting failures={submission.failures} retryAt={submission.retryAt} />;
    default: {
      const title = receipt?.reportDigest === found.digest ? 'receiptTitle' : 'receiptBefore';
      return (
        receipt && <ReceiptCard receipt={receipt} title={title} isNew={submission.kind === 'accepted'} />
      );
    }
  }
}
