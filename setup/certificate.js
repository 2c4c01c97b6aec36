import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localFolder } from './folders.js';
import { step } from './step.js';

const day = 24 * 60 * 60 * 1000;

/**
 * @typedef {object} Certificate
 * @property {string} key PEM
 * @property {string} certificate PEM
 * @property {string} file where the certificate stands, for `NODE_EXTRA_CA_CERTS`
 * @property {string} publicKeyDigest SHA-256 of its public key in base64, by which Chromium can be told to trust it
 */

/**
 * The certificate of this machine for `localhost`, made when there is none or when its last week has begun.
 * @param {string} [folder]
 * @returns {Promise<Certificate>}
 */
export async function localCertificate(folder = localFolder) {
  const file = path.join(folder, 'localhost.crt');
  const keyFile = path.join(folder, 'localhost.key');
  const kept = await readPair(file, keyFile);
  if (kept) return { ...kept, file, publicKeyDigest: publicKeyDigest(kept.certificate) };
  return step('Making the local certificate', async () => {
    const { key, certificate } = await makePair();
    await mkdir(folder, { recursive: true });
    await writeFile(keyFile, key, { mode: 0o600 });
    await writeFile(file, certificate);
    return { key, certificate, file, publicKeyDigest: publicKeyDigest(certificate) };
  });
}

async function makePair() {
  const { generate } = await import('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, certificate: made.cert };
}

/**
 * @param {string} file
 * @param {string} keyFile
 */
async function readPair(file, keyFile) {
  try {
    const [certificate, key] = await Promise.all([readFile(file, 'utf8'), readFile(keyFile, 'utf8')]);
    const end = Date.parse(new X509Certificate(certificate).validTo);
    return end - Date.now() > 7 * day ? { certificate, key } : null;
  } catch {
    return null;
  }
}

/** @param {string} certificate */
function publicKeyDigest(certificate) {
  const der = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('base64');
}
