import type { Locale } from '../../../shared/messages/locale';
import type { Failure } from '../../api/failure';
import type { PaneView } from '../paneContext';

/** Why the directory was not previewed or imported: the server's sentence with what it names, or that it gave no answer. */
export function failureText(failure: Failure, locale: Locale, say: PaneView['say']): string {
  if (failure.kind === 'signedOut') return say('sessionEnded');
  if (failure.kind === 'unreachable') return say('waitingTitle');
  if (failure.kind === 'unintelligible') return say('unintelligible');
  const { titles, entries = [], code } = failure.problem;
  const named = code === 'units-file-unreadable' ? entries.map(({ message }) => message) : [];
  return [titles[locale], ...named.filter((message) => !/^\w+$/.test(message))].join(
    locale === 'zh' ? '' : ' ',
  );
}
