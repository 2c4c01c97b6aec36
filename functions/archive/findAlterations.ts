import type { Alteration } from '../../shared/api/answers';
import { digest } from './digest';
import { contentsOf, readContent, type ContentPart } from './content';
import type { FoundRecord } from './record';
import type { Storage } from './storage';

/**
 * What is no longer as archived in a version and all versions before it: every record against its own digest and against
 * the link from the record after it, every content against the digest in its record. The link from the version after, when
 * there is one, is followed too: it shows a record that was rewritten together with its digest.
 * `records` are all of one unit and year, oldest first; `logged` are the versions that the log has a leaf of: a later one
 * without a record was deleted. One cause is reported once: contents of an altered record, whose
 * digests mean nothing any more, are not judged.
 */
export async function findAlterations(
  storage: Storage,
  records: FoundRecord[],
  version: number,
  logged: readonly number[] = [],
): Promise<Alteration[]> {
  const byVersion = new Map(records.map((record) => [record.version, record]));
  const alterations: Alteration[] = [];
  for (let current = 1; current <= version; current++) {
    const record = byVersion.get(current);
    if (record === undefined) alterations.push({ version: current, part: 'record', kind: 'missing' });
    else if (!record.intact) alterations.push({ version: current, part: 'record', kind: 'changed' });
    else {
      if (linkIsBroken(record, byVersion.get(current - 1))) {
        alterations.push({ version: current, part: 'chain', kind: 'changed' });
      }
      alterations.push(...(await alteredContents(storage, record)));
    }
  }
  for (const gone of logged.filter((each) => each > version && !byVersion.has(each)).sort((a, b) => a - b))
    alterations.push({ version: gone, part: 'record', kind: 'missing' });
  const next = byVersion.get(version + 1);
  if (next?.intact && linkIsBroken(next, byVersion.get(version))) {
    alterations.push({ version: version + 1, part: 'chain', kind: 'changed' });
  }
  return alterations;
}

/** A record before it that is missing or altered itself is a cause of its own and breaks no link here. */
function linkIsBroken(record: FoundRecord, before: FoundRecord | undefined): boolean {
  if (record.version === 1) return record.receipt?.previousDigest !== null;
  return (
    before !== undefined && before.intact && record.receipt?.previousDigest !== before.receipt?.recordDigest
  );
}

async function alteredContents(storage: Storage, { version, receipt }: FoundRecord): Promise<Alteration[]> {
  if (receipt === null) return [];
  const judge = async (part: ContentPart, contentDigest: string): Promise<Alteration[]> => {
    const bytes = await readContent(storage, part, contentDigest);
    if (bytes === null) return [{ version, part, kind: 'missing' }];
    return digest(bytes) === contentDigest ? [] : [{ version, part, kind: 'changed' }];
  };
  const found = await Promise.all(
    contentsOf(receipt).map(([part, contentDigest]) => judge(part, contentDigest)),
  );
  return found.flat();
}
