import type { DialogMessage, LeavingAnswer } from '../identity/dialogMessage';

/** Hands the pane something. It closes this window when it wants no more. */
export function tellPane(message: DialogMessage): void {
  Office.context.ui.messageParent(JSON.stringify(message), { targetOrigin: location.origin });
}

/** How long to wait for the pane, in milliseconds; a session ends without an ID token too, only with a question more. */
const patience = 3000;

/** Asks the pane for the ID token of the session that is to end; older Office has no way for its answer. */
export function askPane(): Promise<LeavingAnswer> {
  const { ui } = Office.context;
  if (!('addHandlerAsync' in ui)) return Promise.resolve({ idToken: null });
  return new Promise((resolve) => {
    const nothing = setTimeout(() => resolve({ idToken: null }), patience);
    ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message, origin }: { message: string; origin?: string }) => {
        if ((origin ?? location.origin) !== location.origin) return;
        clearTimeout(nothing);
        resolve(JSON.parse(message) as LeavingAnswer);
      },
      () => tellPane({ kind: 'leaving' }),
    );
  });
}
