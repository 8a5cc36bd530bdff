import { buildSite } from './buildSite.ts';

process.exitCode = (await buildSite({}, process.argv.slice(2))) ? 0 : 1;
