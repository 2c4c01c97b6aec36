import { MenuItem } from '@fluentui/react-components';
import { DocumentText20Regular, Globe20Regular, Table20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FileKind } from '../../../shared/files/fileOfReport';
import type { TextName } from '../../texts/texts';
import { usePane } from '../paneContext';

const items: { kind: FileKind; text: TextName; icon: ReactElement }[] = [
  { kind: 'docx', text: 'exportDocx', icon: <DocumentText20Regular /> },
  { kind: 'html', text: 'exportHtml', icon: <Globe20Regular /> },
  { kind: 'xlsx', text: 'exportXlsx', icon: <Table20Regular /> },
];

/** The files that a report can be given out as, as entries of a menu. */
export function ExportItems({ onChoose }: { onChoose: (kind: FileKind) => void }): ReactElement {
  const { say } = usePane();
  return (
    <>
      {items.map(({ kind, text, icon }) => (
        <MenuItem key={kind} icon={icon} data-testid={`export-${kind}`} onClick={() => onChoose(kind)}>
          {say(text)}
        </MenuItem>
      ))}
    </>
  );
}
