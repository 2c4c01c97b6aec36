/**
 * Tells when the user turns to the pane: it gets the focus, or comes into sight. Some builds of Excel lose the events of
 * edits (office-js 6311); so at the latest then, what the pane shows is what stands on the sheets.
 */
export function watchAttention(onAttention: () => void): void {
  addEventListener('focus', onAttention);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') onAttention();
  });
}
