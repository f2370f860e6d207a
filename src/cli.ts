#!/usr/bin/env node
import { runCli } from './cli/program.js';
import { environment } from './config.js';

// Whoever reads may stop early (`diplo … | head`); there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCli(process.argv.slice(2), process, environment);
