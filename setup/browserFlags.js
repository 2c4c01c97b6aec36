/**
 * Flags with which a Chromium keeps to this machine: no first-run pages, no calls home. Root needs its own sandbox off.
 * @returns {string[]}
 */
export function browserFlags() {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...asRoot,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
}
