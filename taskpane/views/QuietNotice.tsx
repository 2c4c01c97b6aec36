import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Notice } from '../state/paneState';
import type { TextName } from '../texts/texts';
import { usePane, usePaneState } from './paneContext';

const texts: Record<Notice, TextName> = {
  cellNotShown: 'noticeCellNotShown',
  noCellToComment: 'noticeNoCellToComment',
  mayBeOld: 'noticeMayBeOld',
  leaveTheCell: 'noticeLeaveTheCell',
  writeRefused: 'noticeWriteRefused',
  notKept: 'noticeNotKept',
  layoutFailed: 'noticeLayoutFailed',
  sheetsInTheWay: 'noticeSheetsInTheWay',
  readFailed: 'noticeReadFailed',
  workbookNotTaken: 'noticeWorkbookNotTaken',
  workbookMade: 'noticeWorkbookMade',
  sheetsLeftOut: 'noticeSheetsLeftOut',
  unexpected: 'noticeUnexpected',
};

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Something small that went wrong, above the content; it takes no focus and goes when it is dismissed. */
export function QuietNotice(): ReactElement | null {
  const styles = useStyles();
  const { actions, say } = usePane();
  const notice = usePaneState((state) => state.notice);
  if (notice === null) return null;
  return (
    <MessageBar
      className={styles.bar}
      intent="warning"
      shape="square"
      layout="multiline"
      data-testid="notice"
    >
      <MessageBarBody>{say(texts[notice])}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={say('dismiss')}
            onClick={actions.dismissNotice}
          />
        }
      />
    </MessageBar>
  );
}
