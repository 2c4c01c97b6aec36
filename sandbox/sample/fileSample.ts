import { BlobServiceClient } from '@azure/storage-blob';
import type { ReportPage } from '../../shared/api/answers';
import type { Identity } from '../../shared/api/identity';
import type { Receipt } from '../../shared/api/receipt';
import type { DecisionSent } from '../../shared/api/review';
import { unitsImportSchema } from '../../shared/api/units';
import type { Report } from '../../shared/report/report';
import { writeReport } from '../../shared/workbook/writeReport';
import { startFunctionsHost } from '../functions-host/startFunctionsHost';
import { functionsClient, type FunctionsClient } from './functionsClient';
import { startSampleIssuer } from './sampleIssuer';
import { sampleFilings, type SampleFiling } from './sampleReports';
import { sampleCounty, sampleProvince, sampleUnits, unitsFile } from './sampleUnits';

/** What the sample is filed with: the built functions and their settings for storage and signing key. */
export interface SampleStore {
  functions: string;
  settings: Record<string, string>;
  logFile: string;
  now: Date;
}

/** So many units file at once. */
const atOnce = 4;

const administrator: Identity = {
  role: 'administrator',
  subject: 'administrator-shanxi',
  name: '单位名录管理',
};
const supervisor: Identity = {
  role: 'supervisor',
  subject: 'supervisor-xingxian',
  name: '兴县人民政府办公室',
  region: sampleCounty,
};

/** Whether the sample is all there: its directory is imported last. */
export async function isSampleFiled(storage: string): Promise<boolean> {
  const units = BlobServiceClient.fromConnectionString(storage).getContainerClient('units');
  return units.getBlobClient(`${sampleProvince}.json`).exists();
}

/**
 * Files the sample by the very requests that units, supervisor and administrator make: the county's reports of the last year and
 * of the year before, what was decided of them, and the directory of the province. Twice is as once.
 * @throws when the functions refuse one of them
 */
export async function fileSample({ functions, settings, logFile, now }: SampleStore): Promise<void> {
  const issuer = await startSampleIssuer();
  const host = await startFunctionsHost(functions, { ...settings, ...issuer.settings }, logFile);
  try {
    const as = async (identity: Identity) => functionsClient(host.url, await issuer.token(identity));
    const office = await as(supervisor);
    const units = sampleUnits();
    const waiting = sampleFilings(units, now.getFullYear() - 1);
    const fileWaiting = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await fileUnit(next, await as(reporterOf(next)), office);
    };
    await Promise.all(Array.from({ length: atOnce }, fileWaiting));
    const earliest = now.getFullYear() - 2;
    await importDirectory(unitsFile(units), earliest, await as(administrator));
  } finally {
    await host.stop();
    issuer.stop();
  }
}

const reporterOf = ({ unit: { code, name, region, kind } }: SampleFiling): Identity => ({
  role: 'reporter',
  subject: `sample-${code}`,
  name,
  unit: { code, name, region, kind },
});

async function fileUnit(
  { standing, reports, published }: SampleFiling,
  unit: FunctionsClient,
  office: FunctionsClient,
): Promise<void> {
  if (published !== null) await unit.form('published', await formOf(published, 'source'));
  const [first, second] = reports;
  if (first === undefined || (second !== undefined && (await isCorrected(unit, first)))) return;
  const receipt = await unit.form<Receipt>('submissions', await formOf(first, 'workbook'));
  if (standing === 'accepted')
    await decide(office, receipt, { decision: 'accepted', comment: '', comments: [] });
  if (standing === 'returned' || standing === 'corrected') await decide(office, receipt, theReturn);
  if (second === undefined) return;
  const corrected = await formOf(second, 'workbook');
  corrected.append('reason', '按退回意见补充了存在的问题。');
  await unit.form('submissions', corrected);
}

/** Whether both versions are there from an earlier try. */
async function isCorrected(unit: FunctionsClient, { year }: Report): Promise<boolean> {
  const {
    reports: [filed],
  } = await unit.get<ReportPage>(`reports?year=${year}`);
  return filed !== undefined && filed.versions > 1;
}

const theReturn: DecisionSent = {
  decision: 'returned',
  comment: '请对照申请登记台账核对后重新报送。',
  comments: [{ cell: 'requests.received.naturalPerson', text: '与台账登记的件数不一致，请核对。' }],
};

/** The report in the file that it came in: for either it is the workbook that holds it. */
async function formOf(report: Report, file: 'workbook' | 'source'): Promise<FormData> {
  const form = new FormData();
  form.append('report', JSON.stringify(report));
  form.append(file, new Blob([new Uint8Array(await writeReport(report))]), `${report.year}.xlsx`);
  return form;
}

/** Decides of a version that nothing was decided of yet. */
async function decide(office: FunctionsClient, receipt: Receipt, decision: DecisionSent): Promise<void> {
  const { unit, year, version } = receipt;
  const route = `reports/${unit.code}/${year}/versions/${version}/reviews`;
  const seen = await office.get<{ reviews: unknown[]; tag: string }>(route);
  if (seen.reviews.length === 0) await office.json(route, decision, seen.tag);
}

async function importDirectory(file: string, year: number, office: FunctionsClient): Promise<void> {
  const form = () => {
    const body = new FormData();
    body.append('file', new Blob([file]), 'units.csv');
    return body;
  };
  const preview = unitsImportSchema.parse(await office.form(`units/preview?year=${year}`, form()));
  await office.form(`units/import?year=${year}`, form(), preview.tag);
}
