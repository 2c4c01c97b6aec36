import assert from 'node:assert/strict';
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localCertificate } from '../../setup/certificate.js';

describe('the local certificate', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-certificate-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is good for localhost and 127.0.0.1, fits its key, and can sign no other', async () => {
    const { certificate, key, publicKeyDigest } = await localCertificate(folder);
    const read = new X509Certificate(certificate);
    assert.equal(read.checkHost('localhost'), 'localhost');
    assert.equal(read.checkIP('127.0.0.1'), '127.0.0.1');
    assert.equal(read.checkPrivateKey(createPrivateKey(key)), true);
    assert.equal(read.ca, false);
    const der = read.publicKey.export({ type: 'spki', format: 'der' });
    assert.equal(publicKeyDigest, createHash('sha256').update(der).digest('base64'));
  });

  it('is made once', async () => {
    const first = await localCertificate(folder);
    assert.deepEqual(await localCertificate(folder), first);
  });

  it('is made anew when the one there cannot be read', async () => {
    const first = await localCertificate(folder);
    await writeFile(first.file, 'not a certificate');
    const second = await localCertificate(folder);
    assert.notEqual(second.publicKeyDigest, first.publicKeyDigest);
  });
});
