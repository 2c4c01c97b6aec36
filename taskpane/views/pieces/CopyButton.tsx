import { Button } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import { usePane } from '../paneContext';

/** Copies a text, and says for a moment that it did. Where the clipboard is closed to the pane it is not shown. */
export function CopyButton({ text }: { text: string }): ReactElement | null {
  const { say } = usePane();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  if (refused) return null;
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
      aria-label={say(copied ? 'copied' : 'copy')}
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setRefused(true),
        );
      }}
    />
  );
}
