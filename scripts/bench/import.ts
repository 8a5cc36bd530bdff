import { benchFundus } from './import/fundus.ts';
import { benchManifest } from './import/manifest.ts';

console.table(benchFundus());
for (const row of benchManifest())
  console.log(
    row.path,
    `${row.met}/${row.of}`,
    row.ms.toFixed(0),
    row.missed.length ? JSON.stringify(row.missed).slice(0, 600) : '',
  );
