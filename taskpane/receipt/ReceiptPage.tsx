import { useEffect, useState, type ReactElement } from 'react';
import type { Receipt } from '../../shared/api/receipt';
import type { Locale } from '../../shared/messages/locale';
import { logTexts, signatureTexts } from '../../shared/messages/verificationText';
import { texts, type TextName } from '../texts/texts';
import { localTime } from '../views/pieces/localTime';
import { receiptCode } from './receiptCode';
import type { Verified } from './verifyReceipt';

interface ReceiptPageProps {
  /** null where the address holds none. */
  receipt: Receipt | null;
  /** Of this page, with the receipt in it. */
  address: string;
  locale: Locale;
  verify: (receipt: Receipt) => Promise<Verified>;
}

/** A receipt on a page of its own, to be printed and to be verified by whoever holds it. */
export function ReceiptPage({ receipt, address, locale, verify }: ReceiptPageProps): ReactElement {
  const say = (name: TextName): string => texts[name][locale];
  const verified = useVerified(receipt, verify);
  if (receipt === null) return <p data-testid="receipt-none">{say('receiptNone')}</p>;
  const code = receiptCode(address);
  return (
    <article>
      <h1>{say('receiptPageTitle')}</h1>
      <Facts receipt={receipt} locale={locale} />
      <section className={`verified ${toneOf(verified)}`} aria-live="polite" data-testid="verified">
        {verified === null ? (
          <p>{say('receiptVerifying')}</p>
        ) : (
          <>
            <p>{signatureTexts[verified.signature][locale]}</p>
            {verified.signature === 'valid' && (
              <p>{verified.log === 'included' ? say('receiptInLog') : logTexts[verified.log][locale]}</p>
            )}
          </>
        )}
      </section>
      <figure>
        {code !== null && (
          <img
            src={`data:image/svg+xml,${encodeURIComponent(code)}`}
            alt={say('receiptCode')}
            data-testid="receipt-code"
          />
        )}
        <figcaption>{say(code === null ? 'receiptNoCode' : 'receiptCode')}</figcaption>
      </figure>
      <button type="button" onClick={() => window.print()}>
        {say('receiptPrintNow')}
      </button>
    </article>
  );
}

function Facts({ receipt, locale }: { receipt: Receipt; locale: Locale }): ReactElement {
  const { number, unit, year, version, submittedAt, reportDigest, workbookDigest, sourceDigest } = receipt;
  const { released = [], reason } = receipt;
  const facts: [name: TextName, value: string | undefined, isDigest?: 'digest'][] = [
    ['receiptNumber', number],
    ['receiptUnit', `${unit.name}（${unit.code}）`],
    ['receiptYear', String(year)],
    ['receiptVersionOf', String(version)],
    ['receiptTime', localTime(submittedAt, locale)],
    ['receiptReason', reason],
    ['receiptReleased', released.map((grant) => grant.reason).join('；') || undefined],
    ['receiptReportDigest', reportDigest, 'digest'],
    ['receiptFileDigest', workbookDigest ?? sourceDigest, 'digest'],
  ];
  return (
    <dl>
      {facts.map(
        ([name, value, isDigest]) =>
          value !== undefined && (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{texts[name][locale]}</dt>
              <dd className={isDigest}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function toneOf(verified: Verified | null): 'good' | 'bad' | 'unsure' {
  if (verified === null || verified.signature === 'unverified') return 'unsure';
  if (verified.signature !== 'valid' || verified.log === 'contradicted') return 'bad';
  return verified.log === 'included' ? 'good' : 'unsure';
}

function useVerified(
  receipt: Receipt | null,
  verify: (receipt: Receipt) => Promise<Verified>,
): Verified | null {
  const [verified, setVerified] = useState<Verified | null>(null);
  useEffect(() => {
    let current = true;
    if (receipt !== null)
      void verify(receipt)
        .catch(() => ({ signature: 'unverified', log: 'unverified' }) as const)
        .then((found) => current && setVerified(found));
    return () => {
      current = false;
    };
  }, [receipt, verify]);
  return verified;
}
