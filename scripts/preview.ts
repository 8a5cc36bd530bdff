import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

const { values, positionals } = parseArgs({
  options: { base: { type: 'string' }, port: { type: 'string', default: '4173' } },
  allowPositionals: true,
});
const [dir = 'dist'] = positionals;

try {
  const { url } = await serve({ dir, base: values.base, port: Number(values.port) });
  console.log(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
