import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FileKind } from '../../../shared/files/fileOfReport';
import type { VersionAddress } from '../../api/archiveApi';
import type { Failure } from '../../api/failure';
import { ExportItems } from '../files/ExportItems';
import { ExportOutcome } from '../files/ExportOutcome';
import { useExport } from '../files/useExport';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';

/** Gives an archived version out as a file. */
export function ExportArchived({ address }: { address: VersionAddress }): ReactElement {
  const { actions, say } = usePane();
  const { step, start } = useExport();
  const [failed, setFailed] = useState<{ failure: Failure; kind: FileKind } | null>(null);
  const fetchAndWrite = async (kind: FileKind): Promise<void> => {
    const outcome = await actions.archive.getVersion(address);
    setFailed(outcome.ok ? null : { failure: outcome.failure, kind });
    if (outcome.ok) start(outcome.value.report, kind);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button data-testid="archive-export">{say('exportTitle')}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <ExportItems onChoose={(kind) => void fetchAndWrite(kind)} />
          </MenuList>
        </MenuPopover>
      </Menu>
      <ExportOutcome step={step} />
      {failed && <ArchiveFailure failure={failed.failure} onRetry={() => void fetchAndWrite(failed.kind)} />}
    </>
  );
}
