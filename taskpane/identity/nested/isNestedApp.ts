import type { SignInSettings } from '../settingsSource';

/** Microsoft's providers, whose tokens Office itself can ask for. */
const entra = ['login.microsoftonline.com', 'login.partner.microsoftonline.cn'];

/** Whether Office signs the user in itself (nested app authentication), which it does with Microsoft's provider alone. */
export function isNestedApp(
  { issuer }: Pick<SignInSettings, 'issuer'>,
  office: { isSetSupported: (name: string, version: string) => boolean },
): boolean {
  return entra.includes(new URL(issuer).hostname) && office.isSetSupported('NestedAppAuth', '1.1');
}
