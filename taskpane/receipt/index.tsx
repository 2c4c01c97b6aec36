import { createRoot } from 'react-dom/client';
import type { Receipt } from '../../shared/api/receipt';
import { receiptOfSigned } from '../../shared/receipt/statement';
import { createSettingsSource } from '../identity/settingsSource';
import { localeOf } from '../texts/localeOf';
import { logUnexpected } from '../work/logUnexpected';
import { ReceiptPage } from './ReceiptPage';
import { verifyReceipt } from './verifyReceipt';

/** Shows the receipt that the address holds behind `#`, which no server is sent. */
function open(): void {
  const element = document.getElementById('receipt');
  if (element === null) throw new Error('the page has no place for the receipt');
  const locale = localeOf(navigator.language);
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  const signed = location.hash.slice(1);
  const receipt = signed === '' ? null : receiptOfSigned(signed);
  const settings = createSettingsSource(document.baseURI);
  const verify = (shown: Receipt) => verifyReceipt(shown, settings);
  createRoot(element).render(
    <ReceiptPage receipt={receipt} address={location.href} locale={locale} verify={verify} />,
  );
}

try {
  open();
} catch (error) {
  logUnexpected('opening the receipt', error);
}
