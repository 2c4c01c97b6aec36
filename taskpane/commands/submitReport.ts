import type { PaneActions } from '../work/paneActions';

/**
 * Ties the ribbon's 报送 to the pane: shows the pane, so that the answer is seen, and submits as its button does.
 * The command and the pane share one runtime, so there is only one state.
 */
export function associateSubmitReport(actions: PaneActions): void {
  Office.actions.associate('submitReport', async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      actions.submit();
    } finally {
      event.completed();
    }
  });
}
