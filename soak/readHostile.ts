import { readDocument } from '../shared/document/readDocument';
import { understand } from '../shared/intake/understand';
import { hostileDocuments } from '../test/cases/hostile/hostileDocuments';

/** Reads one hostile document, in a process of its own: `type name bytes`; prints what came of it as JSON. */
const [type, name, size] = process.argv.slice(2);
const document = hostileDocuments.find((each) => each.type === type && each.name === name);
if (document === undefined) throw new Error(`no hostile document is named ${type} ${name}`);
const bytes = document.bytes(Number(size));
// What it takes to load a reader is none of the document's doing.
await readDocument(new TextEncoder().encode('%PDF-1.4'), `a${document.type}`);
const before = process.resourceUsage().maxRSS * 1024;
const begun = process.cpuUsage();
const result = await readDocument(bytes, `a${document.type}`);
const read = result.ok ? understand(result.document, 'a') : null;
const outcome = !result.ok ? result.reason : read?.ok === true ? 'read' : read?.problem.code;
// Other programs on the machine are none of its doing, either.
const { user, system } = process.cpuUsage(begun);
const seconds = (user + system) / 1e6;
const held = (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20;
console.log(JSON.stringify({ outcome, seconds, held, length: bytes.length }));
