import { logUnexpected } from '../work/logUnexpected';
import type { PaneActions } from '../work/paneActions';

/**
 * Ties the ribbon's 报送 to the pane: shows the pane, so that the answer is seen, and submits as its button does.
 * The command and the pane share one runtime, so there is only one state.
 */
export function associateSubmitReport(actions: PaneActions): void {
  Office.actions.associate('submitReport', (event: Office.AddinCommands.Event) => {
    void showPane().then(() => {
      actions.submit();
      event.completed();
    });
  });
}

/** Where the pane cannot be shown, the submission still goes on. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    logUnexpected('showing the pane', error);
  }
}
