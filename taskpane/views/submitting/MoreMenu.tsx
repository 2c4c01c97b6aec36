import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { DocumentArrowUp20Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { memo, type ReactElement } from 'react';
import type { FileKind } from '../../../shared/files/fileOfReport';
import { ExportItems } from '../files/ExportItems';
import { usePane } from '../paneContext';

interface MoreMenuProps {
  onExport: (kind: FileKind) => void;
}

/** What is done once or twice a year: taking a report out of a file, and giving this one out as one. */
export const MoreMenu = memo(function MoreMenu({ onExport }: MoreMenuProps): ReactElement {
  const { actions, say } = usePane();
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          icon={<MoreHorizontal20Regular />}
          aria-label={say('more')}
          title={say('more')}
          data-testid="more"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <ExportItems onChoose={onExport} />
          <MenuDivider />
          <MenuItem
            icon={<DocumentArrowUp20Regular />}
            data-testid="import-report"
            onClick={() => actions.view('import')}
          >
            {say('importTitle')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});
