#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { buildCli, cliFile } from '../setup/buildCli.js';

await buildCli();
const { main } = await import(pathToFileURL(cliFile).href);
process.exitCode = await main(process.argv.slice(2));
