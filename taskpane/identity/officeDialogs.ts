import type { DialogEnd, Dialogs } from './dialogs';

/** Per cent of the screen. */
const size = { width: 30, height: 60 };

/** Office's number for that; with any other the window is still there. */
const closedByUser = 12006;

/** Windows of Office's. */
export function officeDialogs(): Dialogs {
  let stop: (() => void) | null = null;
  return {
    close: () => stop?.(),
    ask(address, reply = () => null) {
      // Nobody waits any more for one that was left open.
      stop?.();
      return new Promise((resolve) => {
        // It is opened by a click, so that the browser lets it through without asking.
        const options = { ...size, promptBeforeOpen: false };
        Office.context.ui.displayDialogAsync(address, options, (opened) => {
          if (opened.status !== Office.AsyncResultStatus.Succeeded) {
            resolve({ kind: 'blocked' });
            return;
          }
          const dialog = opened.value;
          const end = (ended: DialogEnd, isOpen: boolean): void => {
            stop = null;
            if (isOpen) dialog.close();
            resolve(ended);
          };
          stop = () => end({ kind: 'closed' }, true);
          dialog.addEventHandler(Office.EventType.DialogMessageReceived, (sent) => {
            if (!('message' in sent) || (sent.origin ?? location.origin) !== location.origin) return;
            const answer = reply(sent.message);
            if (answer === null) end({ kind: 'sent', message: sent.message }, true);
            // Older Office has no way back into a dialog; its page goes on without an answer.
            else if ('messageChild' in dialog) dialog.messageChild(answer, { targetOrigin: location.origin });
          });
          dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) =>
            end({ kind: 'closed' }, !('error' in event && event.error === closedByUser)),
          );
        });
      });
    },
  };
}
